import type { TextDocument } from 'vscode';

/** The languages that a bulletin may be of; in any scheme: files on disk, on another machine, in an archive, and what has never been saved. */
export const ourLanguages: readonly string[] = ['bulletin', 'plaintext', 'markdown'];

/** Whether a document may be a bulletin at all; what programs print may not. */
export function isOurs({ languageId, uri }: TextDocument): boolean {
  return ourLanguages.includes(languageId) && uri.scheme !== 'output';
}
