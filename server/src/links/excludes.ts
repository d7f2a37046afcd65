import { requestKey } from './requestKey.ts';

/**
 * Whether an address is one of those that are never asked. A pattern is a host (`example.com`, which holds for the hosts below
 * it, too) or, with a slash, a glob over the address, in which `*` stands for anything (`https://example.com/private/*`,
 * `example.com/*.pdf`); without `://` it holds for every scheme. Case does not matter.
 */
export function isExcluded(address: string, patterns: readonly string[]): boolean {
  if (patterns.length === 0) return false;
  const key = requestKey(address).toLowerCase();
  if (!key.includes('://')) return false;
  const rest = key.slice(key.indexOf('://') + 3);
  const host = (/^[^/?#]*/.exec(rest)?.[0] ?? '').replace(/^.*@/, '').replace(/\.?(?::\d*)?$/, '');
  return patterns.some((written) => {
    const pattern = written.trim().toLowerCase();
    if (pattern === '') return false;
    if (pattern.includes('://')) return matches(key, pattern);
    return pattern.includes('/') ? matches(rest, pattern) : isHostOf(host, pattern);
  });
}

/** Whether a host is the one named or below it: `*.example.com`, `.example.com` and `example.com` are the same. Both in lower case. */
export function isHostOf(host: string, pattern: string): boolean {
  if (pattern === '*') return true;
  const name = pattern.replace(/^\*?\./, '');
  return host === name || host.endsWith(`.${name}`);
}

/** Each part between stars is looked for once, from where the one before ended. */
function matches(text: string, glob: string): boolean {
  const parts = glob.split('*');
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length === 1) return text === glob;
  if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last)) return false;
  let from = first.length;
  for (const part of parts.slice(1, -1)) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return from <= text.length - last.length;
}
