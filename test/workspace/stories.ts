import type { Article } from '../../server/src/bulletin/model.ts';
import { article, link, range, source } from '../features/bulletins.ts';

/** A lot of sentences, always the same for the same seed, of two thousand Han characters at random. */
export function prose(seed: number, sentences: number): string {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  const next = (): string => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return String.fromCharCode(0x4e00 + ((state >>> 8) % 2000));
  };
  return Array.from({ length: sentences }, () => `${Array.from({ length: 18 }, next).join('')}，${Array.from({ length: 7 }, next).join('')}。`).join('');
}

/** An article of nothing but what is given. */
export function story(given: { headline?: string; body?: string; publisher?: string; url?: string; line?: number }): Article {
  const line = given.line ?? 0;
  const where = range(`${line}:0`, `${line}:5`);
  return article({
    range: where,
    headline: given.headline ?? null,
    headlineRange: given.headline === undefined ? null : where,
    body: given.body ?? '',
    source: given.publisher === undefined ? null : source({ range: where, publisher: given.publisher, publisherRange: where }),
    links: given.url === undefined ? [] : [link(given.url, where)],
  });
}
