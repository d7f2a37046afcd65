import { plainLayout } from '../../../test/generator/drawLayout.ts';
import { generate } from '../../../test/generator/generate.ts';
import type { Layout } from '../../../test/generator/traits.ts';

/** The layouts that are measured. */
export type LayoutName = 'plain' | 'markdown';

/** Issues without masthead and colophon, so that many of them in a row are one long bulletin. In each one story lacks its source, so that something is found. */
const layouts: Readonly<Record<LayoutName, Partial<Layout>>> = {
  plain: { format: 'text', heading: 'blank', source: 'bracket-label', place: 'end', address: 'labelled line' },
  markdown: { format: 'markdown', heading: 'atx', source: 'label', address: 'markdown line' },
};

/** A generated bulletin of at least so many bytes of UTF-8; the same layout, size and seed give the same text on every machine. */
export function longBulletin(name: LayoutName, bytes: number, seed = 1): string {
  const layout = { ...plainLayout(), size: 'many', masthead: 'none', colophon: 'none', sections: 'one', date: 'after', paragraphs: 'few', irregular: 'one without source', ...layouts[name] } as Layout;
  const issues: string[] = [];
  for (let size = 0, issue = seed; size < bytes; issue++) {
    const { text } = generate(issue, layout);
    issues.push(text);
    size += Buffer.byteLength(text) + 1;
  }
  return issues.join('\n');
}

/** Many bulletins of a few stories, as a folder of an editor's desk holds them. */
export function shortBulletins(count: number, seed = 1): string[] {
  return Array.from({ length: count }, (_, i) => generate(seed + i).text);
}
