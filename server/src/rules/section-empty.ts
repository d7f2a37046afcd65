import { said } from '../messages/messages.ts';
import type { Section } from '../bulletin/model.ts';
import { lineOf } from './common/places.ts';
import type { BulletinRule, Fix, RuleDocument } from './rule.ts';

/** A section's head with nothing below it, set like the heads of sections that have articles. */
export const sectionEmpty: BulletinRule = {
  id: 'section-empty',
  scope: 'bulletin',
  level: 'warning',
  check: ({ bulletin: { sections, articles }, document }) => {
    const filled = new Set(articles.map(({ section }) => section));
    const habits = new Set(sections.filter((_, k) => filled.has(k)).map((section) => marksOf(section, document)));
    return sections
      .filter((section, k) => !filled.has(k) && habits.has(marksOf(section, document)) && isBlankBelow(section, k, sections, document))
      .map((section) => ({ range: section.nameRange, message: said('rule.section-empty', { name: section.name }), fixes: () => removal(section, document) }));
  },
};

/** What stands around the name, numbers of one kind made equal. */
function marksOf({ nameRange: { start, end } }: Section, document: RuleDocument): string {
  const line = lineOf(document, start.line);
  return `${line.slice(0, start.character)}…${start.line === end.line ? line.slice(end.character) : ''}`.replace(/[一二三四五六七八九十\d]+/gu, '#').replace(/\s+/gu, ' ').trim();
}

/** Nothing stands between the head and the next section's, nor below it at the end. */
function isBlankBelow({ nameRange }: Section, k: number, sections: readonly Section[], document: RuleDocument): boolean {
  const next = sections[k + 1]?.range.start.line ?? document.lines.length;
  return document.lines.slice(nameRange.end.line + 1, next).every((line) => /^\s*$|^\s*(?:[-=*_~]\s?){3,}$|^\s*<!--.*-->\s*$/u.test(line));
}

const UNDERLINE = /^\s*([-=~^*])\1{2,}\s*$/u;

/** Takes the head out, with the line drawn under it and the blank lines before what follows. */
function removal({ nameRange }: Section, document: RuleDocument): Fix[] {
  const from = nameRange.start.line;
  let to = nameRange.end.line + 1;
  if (UNDERLINE.test(lineOf(document, to))) to++;
  while (to < document.lines.length - 1 && lineOf(document, to).trim() === '') to++;
  return [{ title: said('fix.remove-section'), edits: [{ range: { start: { line: from, character: 0 }, end: { line: to, character: 0 } }, newText: '' }], preferred: false, safe: false }];
}
