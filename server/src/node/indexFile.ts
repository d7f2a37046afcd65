import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { IndexStore } from '../wiring/place.ts';
import { openAside } from './writeAside.ts';

/** The file's name in its folder. */
const name = 'workspace-index.ndjson';

/** A longer line is not ours. */
const longest = 64 * 1024 * 1024;

/** So many units are written at a time. */
const block = 1024 * 1024;

const LF = 0x0a;

/** Lines in a file of a folder, which is made where it is missing. */
export function indexFile(folder: string): IndexStore {
  const path = join(folder, name);
  return {
    async *read() {
      const file = await open(path);
      let held: Buffer[] = [];
      let size = 0;
      for await (const chunk of file.createReadStream({ highWaterMark: block }) as AsyncIterable<Buffer>) {
        let from = 0;
        for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, from)) {
          held.push(chunk.subarray(from, end));
          from = end + 1;
          yield Buffer.concat(held).toString('utf8');
          [held, size] = [[], 0];
        }
        held.push(chunk.subarray(from));
        size += chunk.length - from;
        if (size > longest) return;
      }
    },
    async write(lines) {
      const aside = await openAside(path);
      try {
        let text = '';
        for (const line of lines) {
          text += `${line}\n`;
          if (text.length < block) continue;
          await aside.write(text);
          text = '';
        }
        await aside.write(text);
        await aside.commit();
      } finally {
        await aside.discard();
      }
    },
  };
}
