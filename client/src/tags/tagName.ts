const longest = 100;

/** What somebody has typed as a tag, or why it can be none. */
export type TypedTag = { readonly value: string } | { readonly fault: 'empty' | 'emptyLevel' | 'tooLong' | 'control' };

/** Reads what was typed: no spaces around the levels, a full-width slash as a plain one; at most 100 characters, none of them invisible, and no level empty. */
export function typedTag(typed: string): TypedTag {
  const levels = typed.replaceAll('／', '/').split('/').map((level) => level.trim());
  const value = levels.join('/');
  if (value === '') return { fault: 'empty' };
  if (levels.includes('')) return { fault: 'emptyLevel' };
  if (/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(value)) return { fault: 'control' };
  // An emoji is one character to who types it.
  return [...value].length > longest ? { fault: 'tooLong' } : { value };
}

/** Whether a tag is another one, or a level below it. */
export function isWithin(value: string, ancestor: string): boolean {
  return value === ancestor || value.startsWith(`${ancestor}/`);
}
