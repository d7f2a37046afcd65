import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locale, MessageArg, MessageKey } from '../../server/src/messages/messages.ts';
import { tell } from '../../server/src/messages/messages.ts';
import { projectRoot } from './paths.ts';

/** What the extension says in one language, looked up where it stands. Each throws where there is nothing under that name. */
export interface Words {
  readonly locale: Locale;
  /** What the package calls something: the key in `package.nls.json`. */
  titled(key: string): string;
  /** A command as the palette lists it: `command` is its key in `package.nls.json` without `command.`. */
  command(command: string): string;
  /** What the client says: the English sentence, and what stands for `{0}`, `{1}` … in it. */
  said(sentence: string, ...values: readonly string[]): string;
  /** What the server says: its key, and the values of its `{name}`s. */
  served(key: MessageKey, args?: Readonly<Record<string, MessageArg>>): string;
}

/** Its keys are the English sentences. */
const sentences = 'l10n/bundle.l10n.zh-cn.json';
const translations = table(sentences);

export const english = wordsIn('en', 'package.nls.json');
export const chinese = wordsIn('zh-CN', 'package.nls.zh-cn.json');

function wordsIn(locale: Locale, titles: string): Words {
  const titleTable = table(titles);
  const titled = (key: string): string => titleTable[key] ?? missing(key, titles);
  return {
    locale,
    titled,
    command: (command) => `${titled('command.category')}: ${titled(`command.${command}`)}`,
    said: (sentence, ...values) => {
      const translation = translations[sentence] ?? missing(sentence, sentences);
      return (locale === 'en' ? sentence : translation).replace(/\{(\d+)\}/g, (mark, at: string) => values[Number(at)] ?? mark);
    },
    served: (key, args = {}) => tell(locale, { key, args }),
  };
}

function table(file: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(path.join(projectRoot, file), 'utf8')) as Readonly<Record<string, string>>;
}

function missing(key: string, file: string): never {
  throw new Error(`${file} has no “${key}”.`);
}
