import type { OverviewFigure, OverviewResult } from '../../server/src/protocol/overview.ts';
import { articleList, type ListContext } from './articleList.ts';
import { chooseMarks } from './chooseMarks.ts';
import { html } from './elements.ts';
import { figureTable } from './figureTable.ts';
import { columns, type Plot, rows } from './plot.ts';
import type { PageWords } from './talk.ts';

/** So many bars are drawn at first, and as many more each time. */
export const firstBars = 20;

export interface SectionContext extends ListContext {
  readonly words: PageWords;
  readonly told: OverviewResult['words'];
  /** How wide plots are, in pixels. */
  readonly width: number;
}

/** A figure with its heading, its plots, what the user chose of it, and its table. */
export function figureSection(figure: OverviewFigure, context: SectionContext): HTMLElement {
  const { kind, title, bars } = figure;
  const heading = `by-${kind}`;
  const section = html('section', { 'aria-labelledby': heading }, html('h2', { id: heading }, title));
  if (bars.length === 0) {
    section.append(html('p', {}, context.told.nothing));
    return section;
  }
  const chosen = html('div', { class: 'chosen' });
  const put = (plot: Plot): HTMLElement => {
    chooseMarks(plot, ({ at, element }) => choose(figure, at, element));
    return html('div', { class: 'plots', role: 'toolbar', 'aria-label': title }, plot.element);
  };
  if (kind === 'date') section.append(...plotsOfDates(figure, context.width).map(put));
  else section.append(...growingRows(figure, put, context));
  section.append(chosen, figureTable(figure, context.told, context.words));
  return section;

  function choose({ bars: all }: OverviewFigure, at: number, mark: SVGElement): void {
    const { label, articles } = all[at] ?? { label: '', articles: [] };
    const [only, ...others] = articles;
    if (only !== undefined && others.length === 0) {
      chosen.replaceChildren();
      return context.open(only);
    }
    const name = html('h3', { tabindex: -1 }, `${label}: ${String(articles.length)}`);
    const close = html('button', { class: 'quiet', type: 'button' }, context.words.close);
    close.addEventListener('click', () => {
      chosen.replaceChildren();
      mark.focus();
    });
    chosen.replaceChildren(name, ...articleList(articles, context), close);
    name.focus();
  }
}

/** Dates over an axis, and below it those articles that have none. */
export function plotsOfDates(figure: OverviewFigure, width: number): Plot[] {
  const { bars } = figure;
  const dated = bars.filter(({ key }) => key !== null);
  const undated = bars.flatMap(({ key }, at) => (key === null ? [at] : []));
  const last = undated.map((at) => {
    const plot = rows({ ...figure, bars: bars.slice(at) }, 1, width);
    return { ...plot, marks: plot.marks.map((mark) => ({ ...mark, at })) };
  });
  return [...(dated.length > 0 ? [columns(figure, width)] : []), ...last];
}

function growingRows(figure: OverviewFigure, put: (plot: Plot) => HTMLElement, { more, width }: SectionContext): HTMLElement[] {
  const most = figure.bars.length;
  let shown = firstBars;
  let plots = put(rows(figure, shown, width));
  if (most <= shown) return [plots];
  const button = html('button', { class: 'quiet', type: 'button' });
  const tell = (): void => void (button.textContent = more.replace('{0}', String(most - shown)));
  tell();
  button.addEventListener('click', () => {
    const first = shown;
    shown = Math.min(shown + firstBars, most);
    const plot = rows(figure, shown, width);
    const next = put(plot);
    plots.replaceWith(next);
    plots = next;
    if (shown === most) button.remove();
    else tell();
    plot.marks[first]?.element.focus();
  });
  return [plots, button];
}
