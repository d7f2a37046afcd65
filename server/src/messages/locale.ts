import type { Locale } from './messages.ts';

/** The language to speak for a language tag or POSIX locale (`zh-cn`, `zh_TW.UTF-8`, `en`, `C`); English for all but Chinese. */
export function localeOf(tag: string | undefined): Locale {
  return /^zh\b|^zh_/i.test(tag ?? '') ? 'zh-CN' : 'en';
}
