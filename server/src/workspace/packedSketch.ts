/** Each letter holds six bits. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const values = new Map(Array.from(letters, (letter, value) => [letter.charCodeAt(0), value]));
const byCode = Int8Array.from({ length: 128 }, (_, code) => values.get(code) ?? -1);

/** Letters for each hash. */
const width = 5;

/** Hashes of 30 bits as a text: half as long as their digits, and read faster. */
export function packSketch(sketch: readonly number[]): string {
  let packed = '';
  for (const hash of sketch) for (let shift = 24; shift >= 0; shift -= 6) packed += letters[(hash >>> shift) & 63];
  return packed;
}

/** The hashes of such a text. Throws a `RangeError` where it is none. */
export function unpackSketch(packed: string): number[] {
  if (packed.length % width !== 0) throw new RangeError('no sketch');
  const sketch: number[] = [];
  for (let at = 0; at < packed.length; at += width) {
    let hash = 0;
    for (let letter = 0; letter < width; letter++) {
      const value = byCode[packed.charCodeAt(at + letter)] ?? -1;
      if (value < 0) throw new RangeError('no sketch');
      hash = (hash << 6) | value;
    }
    sketch.push(hash);
  }
  return sketch;
}
