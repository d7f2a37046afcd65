import { said } from '../messages/messages.ts';
import { sourceLinks } from './common/addresses.ts';
import { onLine } from './common/places.ts';
import type { ArticleRule } from './rule.ts';

/** An address without encryption. */
export const linkInsecure: ArticleRule = {
  id: 'link-insecure',
  scope: 'article',
  level: 'off',
  check: (article) => sourceLinks(article).filter(({ url }) => /^http:\/\//iu.test(url)).map(({ range, url }) => {
    const { line, character } = range.start;
    // Whether the host answers there is not known here.
    return { range, message: said('rule.link-insecure'), article, fixes: () => [{ title: said('fix.use-https'), edits: [{ range: onLine(line, character + 4, character + 4), newText: url.startsWith('HTTP') ? 'S' : 's' }], preferred: true, safe: false }] };
  }),
};
