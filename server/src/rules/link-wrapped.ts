import { said } from '../messages/messages.ts';
import type { Range } from '../bulletin/model.ts';
import { comparePositions, lineOf } from './common/places.ts';
import type { BulletinRule, Edit, Fault, RuleDocument } from './rule.ts';

/** An address that is broken over lines. */
export const linkWrapped: BulletinRule = {
  id: 'link-wrapped',
  scope: 'bulletin',
  level: 'warning',
  fixesSafely: true,
  check: ({ bulletin: { articles, pages }, document }) => {
    const ranges = [...articles.flatMap(({ links }) => links.map(({ range }) => range)), ...pages.flatMap(({ addresses }) => addresses.map(({ range }) => range))];
    return ranges.filter((range, k) => range.end.line > range.start.line && ranges.findIndex((other) => comparePositions(other.start, range.start) === 0) === k).map((range) => faultAt(range, document));
  },
};

function faultAt(range: Range, document: RuleDocument): Fault {
  return { range, message: said('rule.link-wrapped'), fixes: () => [{ title: said('fix.join-address'), edits: joints(range, document), preferred: true, safe: true }] };
}

/** Takes out what stands between the pieces: line breaks, blank lines, white space. */
function joints({ start, end }: Range, document: RuleDocument): readonly Edit[] {
  const filled = Array.from({ length: end.line - start.line + 1 }, (_, k) => start.line + k).filter((line) => lineOf(document, line).trim() !== '');
  return filled.slice(1).map((line, k): Edit => {
    const above = filled[k] ?? line;
    const indent = /^\s*/u.exec(lineOf(document, line))?.[0].length ?? 0;
    return { range: { start: { line: above, character: lineOf(document, above).trimEnd().length }, end: { line, character: indent } }, newText: '' };
  });
}
