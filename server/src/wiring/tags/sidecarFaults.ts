import { nameOf, sidecarName } from '../../annotations/sidecarName.ts';
import type { Locale } from '../../messages/messages.ts';
import { message, tell } from '../../messages/messages.ts';
import { LinkNotFollowed } from '../unfollowedLinks.ts';
import type { Sidecar } from './sidecars.ts';

/** Why the file of annotations of a bulletin cannot be used, in the user's language; null where it can. */
export function faultIn(uri: string, { problems, error }: Sidecar, locale: Locale): string | null {
  const [first] = problems;
  if (first) return message(locale, 'annotations.unusable', { file: fileOf(uri), line: first.range.start.line + 1, reason: tell(locale, first.message) });
  if (error instanceof LinkNotFollowed) return message(locale, 'annotations.link', { file: fileOf(uri) });
  return error === null ? null : message(locale, 'annotations.notRead', { file: fileOf(uri), detail: reasonOf(error) });
}

/** That the file of annotations of a bulletin could not be written, and why. */
export function notWritten(uri: string, error: unknown, locale: Locale): string {
  if (error instanceof LinkNotFollowed) return message(locale, 'annotations.link', { file: fileOf(uri) });
  return message(locale, 'annotations.notWritten', { file: fileOf(uri), detail: reasonOf(error) });
}

/** That a text has no place for annotations beside it. */
export function noPlace(uri: string, locale: Locale): string {
  return message(locale, 'annotations.noFile', { file: fileOf(uri) });
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The name of a bulletin's file of annotations, for people. */
function fileOf(uri: string): string {
  const path = uri.replace(/^untitled:/u, '');
  return nameOf(sidecarName(path.slice(path.lastIndexOf('/') + 1)));
}
