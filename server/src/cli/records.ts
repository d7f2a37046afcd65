import type { MessageKey } from '../messages/messages.ts';
import type { HandedText } from './work.ts';

/** A line of NDJSON as it came in, counted from 1. */
export interface RecordLine {
  readonly number: number;
  readonly record: HandedText | Unusable;
}

/** Why a line cannot be used, and what it calls itself, as far as it could be read. */
export interface Unusable {
  readonly problem: Extract<MessageKey, `record.not${string}`> | 'record.tooLong';
  readonly path: string | null;
}

/** The longest line that is read, in bytes: what is longer is no bulletin, and must not fill the memory. */
export const longestRecord = 256 * 1024 * 1024;

const LF = 0x0a;

/** The lines of a stream that are not empty, each as soon as its end has come; one at a time is held in memory. Throws the stream's errors. */
export async function* recordLines(stream: AsyncIterable<Uint8Array>, longest = longestRecord): AsyncGenerator<RecordLine> {
  let held: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const hold = (piece: Uint8Array): void => {
    size += piece.length;
    if (size <= longest) held.push(piece);
    else held = [];
  };
  const line = (): RecordLine | null => {
    number++;
    const bytes = Buffer.concat(held);
    const record: RecordLine['record'] | null = size > longest ? { problem: 'record.tooLong', path: null } : recordIn(bytes);
    [held, size] = [[], 0];
    return record === null ? null : { number, record };
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, from)) {
      hold(chunk.subarray(from, end));
      from = end + 1;
      const whole = line();
      if (whole) yield whole;
    }
    if (from < chunk.length) hold(chunk.subarray(from));
  }
  const last = size > 0 ? line() : null;
  if (last) yield last;
}

/** Null where there is nothing but blanks. */
function recordIn(bytes: Uint8Array): HandedText | Unusable | null {
  let json: string;
  try {
    json = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { problem: 'record.notUtf8', path: null };
  }
  if (json.trim() === '') return null;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { problem: 'record.notJson', path: null };
  }
  const { path, text } = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  if (typeof path === 'string' && typeof text === 'string') return { path, text };
  return { problem: 'record.notRecord', path: typeof path === 'string' ? path : null };
}
