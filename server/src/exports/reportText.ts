import type { Locale } from '../messages/messages.ts';
import { message } from '../messages/messages.ts';
import type { Report } from './report.ts';

/** A report as lines for a person, as compilers write them; lines and columns count from 1. */
export function reportText({ findings }: Report, locale: Locale): string {
  return findings
    .map(({ file, range: { start }, severity, message: text, rule }) => `${file}:${start.line + 1}:${start.character + 1}: ${message(locale, `severity.${severity}`)}: ${text} (${rule})\n`)
    .join('');
}
