import { displayWidth } from '../bulletin/text/text.ts';
import { type Locale, message } from '../messages/messages.ts';
import { countsOf } from './countsOf.ts';
import { numbered } from './numbered.ts';
import type { Figure, Overview } from './overview.ts';
import { shortened } from './shortened.ts';

/** Names take no more characters than this, and the longest bar as many columns. */
const widest = { name: 40, bar: 30 } as const;

/** An overview for a terminal: bars made of blocks, and the list of what lacks a source, as compilers write places. `name` is what it is about. */
export function reportText(overview: Overview, name: string, locale: Locale): string {
  const articles = numbered(overview);
  const unsourced = overview.unsourced.flatMap((at) => {
    const { bulletin, article } = articles[at] ?? {};
    return bulletin && article ? [`  ${bulletin.name}:${String(article.range.start.line + 1)}: ${article.headline}`] : [];
  });
  const blocks = [
    `${message(locale, 'overview.title', { name })}\n${countsOf(overview, locale)}`,
    ...overview.figures.map((figure) => [figure.title, ...rows(figure, locale)].join('\n')),
    [message(locale, 'overview.unsourced'), ...(unsourced.length > 0 ? unsourced : [`  ${message(locale, 'overview.nothing')}`])].join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function rows({ bars: all }: Figure, locale: Locale): string[] {
  // A list has no axis: days on which there is nothing say nothing.
  const bars = all.filter(({ articles }) => articles.length > 0);
  if (bars.length === 0) return [`  ${message(locale, 'overview.nothing')}`];
  const names = bars.map(({ label }) => shortened(label, widest.name));
  const width = names.reduce((most, label) => Math.max(most, displayWidth(label)), 0);
  const most = bars.reduce((largest, { articles }) => Math.max(largest, articles.length), 0);
  const digits = String(most).length;
  return bars.map(({ articles: { length } }, at) => {
    const label = names[at] ?? '';
    const bar = '█'.repeat(Math.max(1, Math.round((widest.bar * length) / most)));
    return `  ${label}${' '.repeat(width - displayWidth(label))}  ${String(length).padStart(digits)}  ${bar}`.trimEnd();
  });
}
