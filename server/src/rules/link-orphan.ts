import { said } from '../messages/messages.ts';
import { storyAddress } from './common/addresses.ts';
import { orphans } from './common/calls.ts';
import { lineOf, onLine } from './common/places.ts';
import type { BulletinRule, Fix, RuleDocument } from './rule.ts';
import type { Span } from '../bulletin/model.ts';

/** An address at a page's foot that nobody calls. */
export const linkOrphan: BulletinRule = {
  id: 'link-orphan',
  scope: 'bulletin',
  level: 'warning',
  check: ({ bulletin, document }) => bulletin.pages.flatMap((page) => orphans(page, bulletin)
    // A home page is the house's own.
    .filter(({ text }) => storyAddress(text) !== null)
    .map((orphan) => ({ range: orphan.range, message: said('rule.link-orphan'), fixes: () => removal(orphan, document) }))),
};

/** Takes the address out, with its line where it stands alone on it. */
function removal({ text, range }: Span, document: RuleDocument): Fix[] {
  const { line } = range.start;
  const alone = range.end.line === line && lineOf(document, line).trim() === text;
  const whole = alone && line + 1 < document.lines.length ? { start: { line, character: 0 }, end: { line: line + 1, character: 0 } } : alone ? onLine(line, 0, lineOf(document, line).length) : range;
  return [{ title: said('fix.remove-address'), edits: [{ range: whole, newText: '' }], preferred: false, safe: false }];
}
