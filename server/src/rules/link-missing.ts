import { said } from '../messages/messages.ts';
import { fold } from '../bulletin/text/text.ts';
import type { Article, Span } from '../bulletin/model.ts';
import { hostOfAddress } from '../publishers/hosts.ts';
import { sourceLinks } from './common/addresses.ts';
import { holdsBrokenAddress, isBrokenReference } from './common/brokenAddresses.ts';
import { callerOf, orphans, unansweredCalls } from './common/calls.ts';
import { daysInPath, fitsDays } from './common/days.ts';
import { isFoot } from './common/placement.ts';
import { lineOf, onLine } from './common/places.ts';
import type { BulletinRule, Fault, Fix, RuleContext, RuleDocument } from './rule.ts';

/** As few stories show no habit. */
const FEWEST = 4;

/** Words that call an address (原文链接) without one on their page; or the only story without address. */
export const linkMissing: BulletinRule = {
  id: 'link-missing',
  scope: 'bulletin',
  level: 'warning',
  check: (context) => {
    const alone = unanswered(context);
    const linked = context.bulletin.articles.filter((article) => sourceLinks(article).length > 0).length;
    // A copy that lost all its addresses lost them to no editor.
    return [...(alone.length <= linked ? alone : []), ...onlyOne(context)];
  },
};

function unanswered({ bulletin, document }: RuleContext): Fault[] {
  return bulletin.pages.flatMap((page) => unansweredCalls(page, bulletin).flatMap((call): Fault[] => {
    const article = callerOf(call, bulletin);
    // What no story says is the house's own; what a story says has its answer where the story has an address.
    if (!article || sourceLinks(article).length > 0 || isFollowed(call, document)) return [];
    return [{ range: call.range, message: said('rule.link-missing'), article, fixes: (now) => orphans(page, now.bulletin).flatMap((orphan) => moveFix(call, article, orphan, now)) }];
  }));
}

const LIKE_ADDRESS = /\/\/|www/iu;

/** Something stands behind the words, or on the next line, that an address was meant to be: what is wrong with it is another rule's. */
function isFollowed({ range: { end } }: Span, document: RuleDocument): boolean {
  const behind = lineOf(document, end.line).slice(end.character).replace(/^\]\(\s*\)/u, '');
  return /[^\s:：。）)\]】>»→]/u.test(behind) || LIKE_ADDRESS.test(fold(lineOf(document, end.line + 1)));
}

function onlyOne({ bulletin, document }: RuleContext): Fault[] {
  const { articles, pages } = bulletin;
  const without = articles.filter((article) => sourceLinks(article).length === 0);
  const [only] = without;
  if (only?.source == null || without.length > 1 || articles.length < FEWEST || only.origin !== 'source-line') return [];
  // An address that is written wrong is no address of the model, but it is there.
  const next = articles.find(({ range }) => range.start.line > only.range.end.line)?.range.start.line ?? document.lines.length;
  if (document.lines.slice(0, next).some((line, k) => k >= only.range.start.line && LIKE_ADDRESS.test(fold(line)) && !isFoot(k, bulletin))) return [];
  if (document.lines.some((line, k) => isBrokenReference(line) || (holdsBrokenAddress(line) && articles.every(({ range }) => k < range.start.line || k > range.end.line)))) return [];
  const calls = pages.some((page) => page.calls.some(({ range }) => range.start.line >= only.range.start.line && range.end.line <= only.range.end.line));
  return calls ? [] : [{ range: only.source.range, message: said('rule.link-missing.only'), article: only, atMost: 'hint' }];
}

/** Sets an address that nobody calls behind the words that call one, on a page whose calls have theirs beside them. */
function moveFix(call: Span, article: Article, orphan: Span, { document, publishers }: RuleContext): Fix[] {
  const { line } = orphan.range.start;
  const text = lineOf(document, line);
  const publisher = article.source?.publisher ?? null;
  const date = article.source?.date ?? null;
  const days = daysInPath(orphan.text, date);
  const fits = (publisher === null || publishers.knows(publisher, hostOfAddress(orphan.text)) !== false) && (date === null || days.length === 0 || fitsDays([date], days, 1));
  const after = lineOf(document, call.range.end.line).slice(call.range.end.character);
  if (!fits || !/^\s*[:：]\s*$/u.test(after) || orphan.range.end.line !== line || text.trim() !== orphan.text) return [];
  const at = { line: call.range.end.line, character: call.range.end.character + after.trimEnd().length };
  const isSure = publisher !== null && publishers.knows(publisher, hostOfAddress(orphan.text)) === true;
  return [{
    title: said('fix.use-orphan', { url: orphan.text }),
    edits: [{ range: { start: at, end: at }, newText: orphan.text }, { range: onLine(line, 0, text.length), newText: '' }].sort((a, b) => a.range.start.line - b.range.start.line),
    preferred: isSure,
    safe: false,
  }];
}
