import type { AnnotatedArticle } from './annotatedJson.ts';
import { baseName, type Exportable } from './exportable.ts';
import { markdownWords as words } from './markdownWords.ts';
import { uriOf } from './uri.ts';

/** The document as Markdown: sections and headlines as headings, below each article its source, addresses and tags, then its text and findings. */
export function toMarkdown({ document }: Exportable): string {
  const blocks = [`# ${words(baseName(document))}`];
  let section: string | null = null;
  for (const article of document.articles) {
    if (article.section !== section && article.section !== null) blocks.push(`## ${words(article.section)}`);
    section = article.section;
    blocks.push(...articleBlocks(article));
  }
  return `${blocks.join('\n\n')}\n`;
}

function articleBlocks({ headline, source, bylines, links, tags, body, findings }: AnnotatedArticle): string[] {
  const origin = [source?.publisher, source?.date, ...bylines].flatMap((part) => (part ? [words(part)] : []));
  const labels = [...new Set(tags.map(({ value }) => value))].map((value) => `\\#${words(value)}`);
  const about = [origin.join(', '), ...links.map(({ url, status }) => address(url) + (status && status.outcome !== 'alive' ? ` (${status.outcome})` : '')), labels.join(' ')].filter((part) => part !== '');
  return [
    `### ${headline === null ? '…' : words(headline)}`,
    ...(about.length > 0 ? [about.join(' · ')] : []),
    ...body.split('\n').map(words).filter((paragraph) => paragraph !== ''),
    ...findings.map(({ severity, message, rule }) => `> ${severity}: ${words(message)} (${words(rule)})`),
  ];
}

function address(url: string): string {
  const uri = uriOf(url);
  return uri === null ? words(url) : `[${words(url)}](<${uri}>)`;
}
