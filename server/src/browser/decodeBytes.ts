import type { StoredText } from '../wiring/exportDocument.ts';

/** What is tried in turn; where none fits, the text is taken for UTF-8 with faults. */
const tried = ['utf-8', 'gb18030', 'big5'] as const;

/** A file's bytes as text: by its byte order mark, else in the first encoding in which it has a meaning; `binary` for what holds NULs. */
export function decodeBytes(bytes: Uint8Array): StoredText {
  const [first, second] = bytes;
  const marked = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  if (marked === null && bytes.subarray(0, 8000).includes(0)) return { text: '', encoding: 'binary' };
  for (const encoding of marked === null ? tried : [marked]) {
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
    } catch {
      // The next one may fit.
    }
  }
  return { text: new TextDecoder().decode(bytes), encoding: 'utf-8' };
}
