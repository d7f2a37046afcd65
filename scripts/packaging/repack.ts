import { deflateAsync } from '@gfx/zopfli';
import { leanJson } from './leanJson.ts';
import { readZip, writeZip } from './zipFile.ts';
import type { PackedEntry } from './zipFile.ts';

/** More rounds make it smaller by some bytes only. */
const ROUNDS = 10;

/** The same archive, its JSON without white space, packed as tightly as DEFLATE can be, its files in order and without dates: what goes in alone decides what comes out. */
export async function repack(archive: Buffer): Promise<Buffer> {
  const entries = readZip(archive).sort((one, other) => (one.name < other.name ? -1 : 1));
  const packed: PackedEntry[] = [];
  for (const entry of entries) {
    const bytes = leanJson(entry.name, entry.bytes);
    packed.push({ ...entry, bytes, packed: await deflateAsync(bytes, { numiterations: ROUNDS }) });
  }
  return writeZip(packed);
}
