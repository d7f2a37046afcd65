import { markdownWords } from '../exports/markdownWords.ts';
import { type Locale, message } from '../messages/messages.ts';
import { countsOf } from './countsOf.ts';
import { numbered } from './numbered.ts';
import type { Figure, Overview } from './overview.ts';

/** An overview as Markdown: a table for each figure, and the list of what lacks a source. `name` is what it is about. */
export function reportMarkdown(overview: Overview, name: string, locale: Locale): string {
  const articles = numbered(overview);
  const unsourced = overview.unsourced.flatMap((at) => {
    const { bulletin, article } = articles[at] ?? {};
    if (!bulletin || !article) return [];
    const place = message(locale, 'overview.place', { file: bulletin.name, line: article.range.start.line + 1 });
    return [`- ${markdownWords(article.headline)} — ${markdownWords(place)}`];
  });
  const blocks = [
    `# ${markdownWords(message(locale, 'overview.title', { name }))}`,
    markdownWords(countsOf(overview, locale)),
    ...overview.figures.flatMap((figure) => figureBlocks(figure, locale)),
    `## ${message(locale, 'overview.unsourced')}`,
    unsourced.length > 0 ? unsourced.join('\n') : message(locale, 'overview.nothing'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function figureBlocks({ title, bars }: Figure, locale: Locale): string[] {
  if (bars.length === 0) return [`## ${title}`, message(locale, 'overview.nothing')];
  const head = `| ${message(locale, 'overview.name')} | ${message(locale, 'overview.articles')} |\n| --- | ---: |`;
  // A list has no axis: days on which there is nothing say nothing.
  const rows = bars.filter(({ articles }) => articles.length > 0).map(({ label, articles }) => `| ${markdownWords(label)} | ${String(articles.length)} |`);
  return [`## ${title}`, [head, ...rows].join('\n')];
}
