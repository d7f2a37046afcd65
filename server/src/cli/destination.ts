import type { ExportFormatId } from '../exports/formats.ts';
import { exportFormats } from '../exports/formats.ts';
import type { Wanted } from './inputs.ts';
import type { Io } from './io.ts';
import { type Sink, toFile, toFolder, toStream } from './outputs.ts';

/** NDJSON alone may hold several documents. */
export type Format = ExportFormatId;

/** Where the user wants the documents, and in which form. */
export type Destination =
  | { readonly to: 'stream'; readonly format: Format }
  | { readonly to: 'file'; readonly format: Format; readonly path: string }
  | { readonly to: 'folder'; readonly format: Format; readonly path: string };

/** Whether the command line can mean more than one document. */
export function meansSeveral(wanted: readonly Wanted[]): boolean {
  return wanted.length > 1 || wanted.some(({ kind }) => kind === 'files');
}

/** The destination that the options mean; null where several JSON documents would run into one stream. */
export async function destinationOf(wanted: readonly Wanted[], format: Format | undefined, out: string | undefined, { files }: Io): Promise<Destination | null> {
  const several = meansSeveral(wanted);
  if (out === undefined) {
    if (several && format !== undefined && format !== 'ndjson') return null;
    return { to: 'stream', format: format ?? (several ? 'ndjson' : 'json') };
  }
  if (format === 'ndjson' || (format === undefined && /\.(ndjson|jsonl)$/i.test(out))) return { to: 'file', format: 'ndjson', path: out };
  const folder = several || /[\\/]$/.test(out) || (await files.identify(out).catch(() => null))?.kind === 'folder';
  return { to: folder ? 'folder' : 'file', format: format ?? 'json', path: out };
}

/** Opens the destination. Throws a `WriteError`. */
export function openSink(destination: Destination, wanted: readonly Wanted[], { stdout, files }: Io): Promise<Sink> {
  switch (destination.to) {
    case 'stream':
      return Promise.resolve(toStream(stdout));
    case 'file':
      return toFile(destination.path, wanted, files);
    case 'folder':
      return toFolder(destination.path, exportFormats[destination.format].extension, wanted, files);
  }
}
