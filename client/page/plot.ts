import { nice, ticks } from 'd3-array';
import { scaleBand } from 'd3-scale';
import type { OverviewFigure } from '../../server/src/protocol/overview.ts';
import { svg } from './elements.ts';
import { fitted } from './fitted.ts';

/** One bar of a plot: what a user can choose. */
export interface Mark {
  readonly element: SVGGElement;
  /** The bar's place in the figure. */
  readonly at: number;
}

export interface Plot {
  readonly element: SVGSVGElement;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** The width of a plot where nothing narrows it; in pixels, like all that follows. */
export const plotWidth = 720;

const row = 24;
const countWidth = 48;
const column = { height: 150, axis: 40, bottom: 24 } as const;

/** Bars that lie under each other, each with its name and its number; the first `most` of them. */
export function rows({ kind, bars }: OverviewFigure, most: number, width: number): Plot {
  const shown = bars.slice(0, most);
  const height = shown.length * row;
  const longest = largest(bars);
  const nameWidth = Math.min(210, width * 0.4);
  const y = scaleBand(shown.keys(), [0, height]).padding(0.25);
  const marks = shown.map(({ key, label, articles: { length } }, at): Mark => {
    const top = y(at) ?? 0;
    const middle = top + y.bandwidth() / 2;
    const name = fitted(label, Math.floor(nameWidth / 7.5));
    const long = length === 0 ? 0 : Math.max(2, ((width - nameWidth - countWidth) * length) / longest);
    const parts = [
      svg('rect', { class: 'hit', x: 0, y: at * row, width, height: row }),
      svg('text', { class: 'name', x: nameWidth - 8, y: middle, 'text-anchor': 'end', 'dominant-baseline': 'central' }, name),
      ': ',
      svg('rect', { class: `bar ${barClass(kind, key)}`, x: nameWidth, y: top, width: long, height: y.bandwidth() }),
      svg('text', { class: 'count', x: nameWidth + long + 6, y: middle, 'dominant-baseline': 'central' }, String(length)),
    ];
    return mark(at, { name: `${name}: ${String(length)}`, whole: `${label}: ${String(length)}` }, parts);
  });
  return plot(width, height, marks.map(({ element }) => element), marks);
}

/** Bars that stand beside each other, over an axis of days, months or years; without those that have no day. */
export function columns({ kind, bars }: OverviewFigure, whole: number): Plot {
  const shown = [...bars.entries()].filter(([, { key }]) => key !== null);
  const bottom = column.height - column.bottom;
  const x = scaleBand(shown.map(([at]) => at), [column.axis, whole]).padding(0.15);
  const [, highest] = nice(0, largest(shown.map(([, bar]) => bar)), 4);
  const y = (count: number): number => bottom - ((bottom - 12) * count) / highest;
  const grid = ticks(0, highest, 4).filter(Number.isInteger).flatMap((tick) => [
    svg('line', { class: 'grid', x1: column.axis, x2: whole, y1: y(tick), y2: y(tick) }),
    svg('text', { class: 'tick', x: column.axis - 6, y: y(tick), 'text-anchor': 'end', 'dominant-baseline': 'central' }, String(tick)),
  ]);
  // As many names as there is room for.
  const every = Math.ceil(shown.length / Math.max(1, Math.floor((whole - column.axis) / 85)));
  const names = shown.flatMap(([at, { label }], place) =>
    place % every === 0 ? [svg('text', { class: 'tick', x: (x(at) ?? 0) + x.bandwidth() / 2, y: column.height - 6, 'text-anchor': 'middle' }, label)] : [],
  );
  // Where nothing is, there is nothing to choose.
  const marks = shown.flatMap(([at, { key, label, articles: { length } }]): Mark[] => {
    if (length === 0) return [];
    const left = x(at) ?? 0;
    const parts = [
      svg('rect', { class: 'hit', x: left, y: 0, width: x.bandwidth(), height: bottom }),
      svg('rect', { class: `bar ${barClass(kind, key)}`, x: left, y: y(length), width: x.bandwidth(), height: bottom - y(length) }),
    ];
    const name = `${label}: ${String(length)}`;
    return [mark(at, { name, whole: name }, parts)];
  });
  return plot(whole, column.height, [...grid, ...names, ...marks.map(({ element }) => element)], marks);
}

function plot(width: number, height: number, parts: readonly SVGElement[], marks: readonly Mark[]): Plot {
  return { element: svg('svg', { class: 'plot', viewBox: `0 0 ${String(width)} ${String(height)}`, width, height }, ...parts), height, marks };
}

/** Who listens hears the name as it is drawn; the pointer, and a description, tell all of it. */
function mark(at: number, { name, whole }: { readonly name: string; readonly whole: string }, parts: readonly (SVGElement | string)[]): Mark {
  return { at, element: svg('g', { class: 'mark', role: 'button', 'aria-label': name }, svg('title', {}, whole), ...parts) };
}

function barClass(kind: OverviewFigure['kind'], key: string | null): string {
  if (key === null) return 'nameless';
  return kind === 'link' ? key : kind;
}

function largest(bars: OverviewFigure['bars']): number {
  return bars.reduce((most, { articles }) => Math.max(most, articles.length), 1);
}
