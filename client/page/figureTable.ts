import type { OverviewFigure, OverviewResult } from '../../server/src/protocol/overview.ts';
import { html } from './elements.ts';
import { growing } from './growing.ts';
import type { PageWords } from './talk.ts';

/** The figure as a table, for who reads numbers rather than plots; filled when it is first opened. */
export function figureTable({ title, bars }: OverviewFigure, { name, articles }: OverviewResult['words'], { table, more }: PageWords): HTMLElement {
  const details = html('details', {}, html('summary', {}, table));
  const fill = (): void => {
    const body = html('tbody');
    const items = bars.map(({ label, articles: { length } }) => () => html('tr', { tabindex: -1 }, html('th', { scope: 'row' }, label), html('td', {}, String(length))));
    const head = html('thead', {}, html('tr', {}, html('th', { scope: 'col' }, name), html('th', { scope: 'col' }, articles)));
    details.append(html('table', {}, html('caption', {}, title), head, body), growing(body, items, { step: 200, words: more }));
  };
  details.addEventListener('toggle', fill, { once: true });
  return details;
}
