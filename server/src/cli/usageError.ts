import type { CommanderError } from 'commander';
import { type Locale, message } from '../messages/messages.ts';

/** A command line that commander accepts but that makes no sense; its message is in the reader's language. */
export class UsageError extends Error {}

/** What is wrong with the command line, in the reader's language: commander says it in English only. */
export function explainUsage({ code, message: english }: CommanderError, locale: Locale): string {
  const [, given = '', value = ''] = /'(.{0,100}?)'(?:\n| argument '(.{0,100})' is|$| argument missing)/s.exec(english) ?? [];
  const suggestion = /\(Did you mean (?:one of )?(.{0,100})\?\)/.exec(english)?.[1];
  const hint = suggestion === undefined ? '' : message(locale, 'usage.hint', { suggestion });
  const choices = /choices are (.{0,100})\.$/.exec(english)?.[1] ?? '';
  switch (code) {
    case 'commander.unknownOption':
      return message(locale, 'usage.unknownOption', { given, hint });
    case 'commander.unknownCommand':
      return message(locale, 'usage.unknownCommand', { given, hint });
    case 'commander.missingArgument':
      return message(locale, 'usage.missingArgument');
    case 'commander.optionMissingArgument':
      return message(locale, 'usage.missingValue', { given });
    case 'commander.invalidArgument':
      return message(locale, 'usage.invalidValue', { given, value, choices });
    default:
      return message(locale, 'usage.other', { detail: english.replace(/^error: /, '') });
  }
}
