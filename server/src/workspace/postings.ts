/** Which things stand under which key: a map to sets that costs little where most keys have one thing. */
export class Postings<K, V extends object> {
  readonly #things = new Map<K, V | Set<V>>();

  /** Puts a thing under a key. */
  add(key: K, thing: V): void {
    const present = this.#things.get(key);
    if (present === undefined) this.#things.set(key, thing);
    else if (present instanceof Set) present.add(thing);
    else if (present !== thing) this.#things.set(key, new Set([present, thing]));
  }

  /** Takes a thing from under a key. */
  remove(key: K, thing: V): void {
    const present = this.#things.get(key);
    if (present instanceof Set) {
      present.delete(thing);
      if (present.size === 0) this.#things.delete(key);
    } else if (present === thing) this.#things.delete(key);
  }

  /** What stands under a key, in the order in which it came. */
  under(key: K): Iterable<V> {
    const present = this.#things.get(key);
    return present === undefined ? [] : present instanceof Set ? present : [present];
  }

  /** How many things stand under a key. */
  count(key: K): number {
    const present = this.#things.get(key);
    return present === undefined ? 0 : present instanceof Set ? present.size : 1;
  }

  /** Every key under which something stands. */
  keys(): Iterable<K> {
    return this.#things.keys();
  }

  /** How many keys there are. */
  get size(): number {
    return this.#things.size;
  }
}
