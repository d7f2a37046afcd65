import type { OverviewArticle } from '../../server/src/protocol/overview.ts';
import { html } from './elements.ts';
import { growing } from './growing.ts';

export interface ListedArticle extends OverviewArticle {
  /** The bulletin that it stands in. */
  readonly file: string;
}

export interface ListContext {
  readonly articles: readonly ListedArticle[];
  readonly more: string;
  readonly open: (article: number) => void;
}

/** A list of articles, each of which leads to its place. */
export function articleList(numbers: readonly number[], { articles, more, open }: ListContext): HTMLElement[] {
  const list = html('ul', { class: 'articles' });
  const items = numbers.map((number) => () => {
    const { headline = '', file = '', range } = articles[number] ?? {};
    const button = html('button', { class: 'link', type: 'button' }, headline);
    button.addEventListener('click', () => open(number));
    return html('li', {}, button, html('span', { class: 'place' }, ` ${file}:${String((range?.start.line ?? 0) + 1)}`));
  });
  return [list, growing(list, items, { step: 100, words: more })];
}
