import { message } from '../messages/messages.ts';
import { causeOf, codeOf } from './cause.ts';
import { type Context, exitCodes } from './context.ts';
import { Crew } from './crew.ts';
import type { ExportOptions } from './exportFiles.ts';
import { inOrder } from './inOrder.ts';
import { jobsOf } from './jobs.ts';
import { toStream, WriteError } from './outputs.ts';
import { longestRecord, type RecordLine, recordLines } from './records.ts';
import { say } from './say.ts';
import { styleNamed } from './styles.ts';
import { UsageError } from './usageError.ts';
import { isUnread } from './work.ts';

/** A line that came to nothing, as it is written. */
interface FailedRecord {
  /** Null where the line does not tell it. */
  readonly path: string | null;
  /** Of the input, from 1. */
  readonly line: number;
  readonly error: string;
}

/**
 * Exports the texts that lines of standard input hold: one line out for each line in that is not empty, in their order, a document or
 * what is wrong. Nothing beside the line counts, no file and nothing found before, so that it does not matter on which machine it is done. Resolves to
 * the exit code. Throws a `UsageError`.
 */
export async function exportRecords(paths: readonly string[], options: ExportOptions, { io, locale }: Pick<Context, 'io' | 'locale'>): Promise<number> {
  const { format, out, links, linkCache, all, encoding, houseStyle } = options;
  const isPlain = paths.length === 1 && paths[0] === '-' && [format, out, links, linkCache, all].every((option) => option === undefined) && encoding === 'auto';
  if (!isPlain) throw new UsageError(message(locale, 'usage.ndjson'));
  const jobs = jobsOf(options, locale);
  if (houseStyle !== undefined) await styleNamed(houseStyle, { io, locale });
  const crew = new Crew({ locale, today: io.today(), encoding: undefined, houseStyle, format: 'ndjson', linkCache: undefined }, io, { jobs, asking: null, say: (line) => say(io.stderr, line) });
  const sink = toStream(io.stdout);
  let failed = 0;
  const fail = (failure: FailedRecord): string => {
    failed++;
    return `${JSON.stringify(failure)}\n`;
  };
  const lineOf = async ({ number, record }: RecordLine): Promise<string> => {
    if ('problem' in record) return fail({ path: record.path, line: number, error: message(locale, record.problem, { most: longestRecord }) });
    const made = await crew.next().then((work) => work.makeOf(record)).catch((error: unknown) => ({ cause: causeOf(error, locale) }));
    return isUnread(made) ? fail({ path: record.path, line: number, error: made.cause }) : made.document;
  };
  try {
    for await (const [, line] of inOrder(recordLines(io.stdin), lineOf, crew.ahead)) await sink.write(line);
  } catch (error) {
    if (io.signal.aborted) return exitCodes.stopped;
    // Whoever reads our output has seen enough (`| head`).
    if (error instanceof WriteError && codeOf(error.cause) === 'EPIPE') return exitCodes.ok;
    const file = message(locale, error instanceof WriteError ? 'failure.standardOutput' : 'failure.standardInput');
    say(io.stderr, message(locale, error instanceof WriteError ? 'failure.write' : 'failure.read', { file, cause: causeOf(error instanceof WriteError ? error.cause : error, locale) }));
    return exitCodes.failed;
  } finally {
    await crew.close();
  }
  if (failed === 0) return exitCodes.ok;
  say(io.stderr, message(locale, 'record.summary', { failed }));
  return exitCodes.failed;
}
