/** The changes of tags, and of what is said of lines, made in this window that can be taken back, the last one on top; by what the server called them. */
export class TagHistory {
  readonly #changes: string[] = [];
  readonly #told: (isEmpty: boolean) => void;

  /** `told` hears after each change whether nothing is left. */
  constructor(told: (isEmpty: boolean) => void) {
    this.#told = told;
  }

  add(change: string): void {
    this.#changes.push(change);
    this.#told(false);
  }

  /** Takes the last one off; undefined where none is left. */
  takeLast(): string | undefined {
    const change = this.#changes.pop();
    this.#told(this.#changes.length === 0);
    return change;
  }

  /** Takes this one off, wherever it is; false where it is taken back already. */
  take(change: string): boolean {
    const at = this.#changes.lastIndexOf(change);
    if (at >= 0) this.#changes.splice(at, 1);
    this.#told(this.#changes.length === 0);
    return at >= 0;
  }
}
