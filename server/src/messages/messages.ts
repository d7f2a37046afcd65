import { en } from './en.ts';
import { zhCN } from './zhCN.ts';

export type Locale = 'zh-CN' | 'en';
export type MessageKey = keyof typeof en;

type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

/** What a message must be given: one value per `{name}` in its English text. */
export type MessageArgs<Key extends MessageKey> = Readonly<Record<NamesIn<(typeof en)[Key]>, MessageArg>>;

/** A sentence may stand in another one. */
export type MessageArg = string | number | Said;

type Given<Key extends MessageKey> = NamesIn<(typeof en)[Key]> extends never ? [] : [args: MessageArgs<Key>];

const tables: Record<Locale, Record<MessageKey, string>> = { en, 'zh-CN': zhCN };

/** The sentence behind a key in the reader's language, its `{name}`s filled in; a missing value is a type error. */
export function message<Key extends MessageKey>(locale: Locale, key: Key, ...given: Given<Key>): string {
  return tell(locale, said(key, ...given));
}

/** A sentence that is not yet in any language. */
export interface Said {
  readonly key: MessageKey;
  readonly args: Readonly<Record<string, MessageArg>>;
}

/** A sentence for later, when the reader's language is known; a missing value is a type error. */
export function said<Key extends MessageKey>(key: Key, ...given: Given<Key>): Said {
  return { key, args: given[0] ?? {} };
}

/** The sentence in the reader's language. */
export function tell(locale: Locale, { key, args }: Said): string {
  return tables[locale][key].replace(/\{(\w+)\}/g, (mark, name: string) => {
    const arg = args[name] ?? mark;
    return typeof arg === 'object' ? tell(locale, arg) : String(arg);
  });
}
