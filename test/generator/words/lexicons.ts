import type { Lexicon } from './lexicon.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';
import { zhHant } from './zhHant.ts';

/** The words of a language that a layout names. */
export function lexiconOf(language: string): Lexicon {
  return language === 'en' ? en : language === 'zh-Hant' ? zhHant : zh;
}
