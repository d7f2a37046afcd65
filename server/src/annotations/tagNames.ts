import { codePointCount } from './countedText.ts';

const LONGEST = 100;

/** Whether words can be a tag: levels parted by `/`, each with something in it and no space at its ends, on one line, at most 100 characters. */
export function isTagName(value: string): boolean {
  return codePointCount(value) <= LONGEST && !/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(value) && value.split('/').every((level) => level !== '' && level === level.trim());
}

/** What somebody has typed as a tag: without spaces around its levels, a full-width slash as a plain one; null where it can be none. */
export function tagName(typed: string): string | null {
  const value = typed.replaceAll('／', '/').split('/').map((level) => level.trim()).join('/');
  return isTagName(value) ? value : null;
}

/** The last level of a tag: `勒索软件` of `安全/勒索软件`. */
export function lastLevel(value: string): string {
  return value.slice(value.lastIndexOf('/') + 1);
}

/** Whether a tag is another one, or a level below it. */
export function isWithin(value: string, ancestor: string): boolean {
  return value === ancestor || value.startsWith(`${ancestor}/`);
}
