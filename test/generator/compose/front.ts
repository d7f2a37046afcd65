import type { Content } from '../content/content.ts';
import { writeDay } from '../content/days.ts';
import { fill } from '../content/topic.ts';
import { displayWidth } from '../print/displayWidth.ts';
import type { House } from './house.ts';
import { line, type Block, type Line } from './line.ts';

const of = (text: string): Line => line(text, 'furniture', { wraps: false });

/** The bulletin's own name, its issue and who made it. */
export function printMasthead(house: House, content: Content): Block[] {
  const { layout, lexicon: { phrases }, isEnglish } = house;
  const day = writeDay(content.issueDay, house.either('iso day') ? 'iso' : 'written', isEnglish);
  const month = isEnglish ? writeDay(content.issueDay, 'written', true).split(' ')[0]! : String(content.issueDay.month);
  const issue = fill(phrases.issue, { ...content.topic, month, year: String(content.issueDay.year) });
  const isMarkdown = layout.format === 'markdown';
  if (layout.masthead === 'none') return [];
  if (layout.masthead === 'front matter') {
    return [{ gap: false, lines: ['---', `title: ${content.masthead}`, `date: ${writeDay(content.issueDay, 'iso', false)}`, '---'].map(of) }];
  }
  const title = isMarkdown ? `# ${content.masthead}` : isEnglish && house.either('capital title') ? content.masthead.toUpperCase() : content.masthead;
  if (layout.masthead === 'line') return [{ gap: false, lines: [of(house.either('dated title') ? `${title} ${day}` : title)] }];
  const centre = (text: string): string => (isMarkdown || house.either('left title') ? text : ' '.repeat(Math.max(2, Math.floor((60 - displayWidth(text)) / 2))) + text);
  const compiled = house.either('compilers') ? [of(fill(phrases.compiledBy, content.topic))] : [];
  return [
    { gap: false, lines: [of(centre(title))] },
    { gap: isMarkdown || house.either('gap in the masthead'), lines: [of(centre(issue)), of(centre(day)), ...compiled] },
  ];
}

/** The list of all headlines, as it stands before them. */
export function printContents(house: House, headlines: readonly string[]): Block[] {
  const { layout, lexicon: { phrases } } = house;
  if (layout.contents === 'none' || layout.contents === '-') return [];
  const isMarkdown = layout.format === 'markdown';
  const rows = headlines.map((headline, i) => {
    if (isMarkdown) return `- ${headline}`;
    if (layout.contents === 'plain') return headline;
    const leaders = '.'.repeat(Math.max(4, 56 - displayWidth(headline)));
    return layout.contents === 'paged' && house.either('spaced pages') ? `${headline}${' '.repeat(Math.max(2, 60 - displayWidth(headline)))}${2 + Math.floor(i / 2)}` : `${headline} ${leaders} ${2 + Math.floor(i / 2)}`;
  });
  const head = isMarkdown ? `**${phrases.contents.replace('　', '')}**` : phrases.contents;
  return [
    { gap: true, lines: [of(head)] },
    { gap: true, lines: rows.map(of) },
  ];
}

/** What the editors say before the stories. */
export function printNote(house: House): Block[] {
  const { layout, lexicon: { phrases }, isEnglish } = house;
  if (layout.note === 'none') return [];
  const indent = layout.indent === 'wide' ? '　　' : '';
  return [{ gap: true, lines: [line(`${indent}${phrases.note}${isEnglish ? ': ' : '：'}${phrases.noteSentences.join(isEnglish ? ' ' : '')}`, 'furniture')] }];
}

/** What stands below the last story. */
export function printColophon(house: House, content: Content): Block[] {
  const { layout, lexicon: { phrases } } = house;
  if (layout.colophon === 'none') return [];
  const rows = phrases.colophon.map((form) => fill(form, content.topic));
  const rule = house.either('rule before the colophon') ? [of(layout.format === 'markdown' ? '---' : house.rule)] : [];
  return [...(rule.length > 0 ? [{ gap: true, lines: rule }] : []), { gap: true, lines: (layout.colophon === 'line' ? rows.slice(0, 1) : rows).map(of) }];
}
