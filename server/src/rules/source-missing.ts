import { said, type Said } from '../messages/messages.ts';
import type { Article } from '../bulletin/model.ts';
import { attachSource } from './attach/attachSource.ts';
import { clearCandidate, sourceCandidates, type SourceCandidate } from './attach/candidates.ts';
import { bareSourceOf } from './common/bareSource.ts';
import { holdsBrokenAddress, isBrokenReference } from './common/brokenAddresses.ts';
import { jumpsOf } from './common/jumps.ts';
import { mojibakeIn } from './common/mojibake.ts';
import { namesSomebody } from './common/namedOrigin.ts';
import { headOf, lineOf } from './common/places.ts';
import { proseOf } from './common/prose.ts';
import type { ArticleRule, Fix, RuleContext } from './rule.ts';

/** A story that does not tell where it comes from, where the others do. */
export const sourceMissing: ArticleRule = {
  id: 'source-missing',
  scope: 'article',
  level: 'warning',
  check: (article, context) => (isMissing(article, context) ? [{ range: headOf(article, context.document), message: said('rule.source-missing'), article, fixes: (now) => attachFixes(article, now) }] : []),
};

function isMissing(article: Article, context: RuleContext): boolean {
  const { document, traits } = context;
  if (article.section !== null && traits.sourcelessSections.includes(article.section)) return false;
  if (traits.namesSources ? article.origin !== null && article.origin !== 'link' : article.origin !== null || !traits.tellsOrigins) return false;
  return proseOf(article) !== '' && !bareSourceOf(article, document) && jumpsOf(article, document).length === 0 && !namesSomebody(article, context) && !isGarbled(article, context) && !isToldByBrokenAddress(article, context);
}

/** Its last line, where a source may stand, cannot be read: that is another rule's. */
function isGarbled({ range }: Article, { document }: RuleContext): boolean {
  return mojibakeIn(lineOf(document, range.end.line)) !== null;
}

/** The address, or the link with the source's name, that should tell it is written wrong: that is another rule's. */
function isToldByBrokenAddress({ range }: Article, { document, traits }: RuleContext): boolean {
  const tells = (line: string, k: number) => k === 0 || !traits.namesSources || /来源|來源|出处|出處|转自|source|via/iu.test(line);
  const lines = document.lines.slice(range.start.line, range.end.line + 1);
  if (!traits.namesSources && lines.some((line) => /`_|\[[^\][]+\]/u.test(line)) && document.lines.some(isBrokenReference)) return true;
  return lines.some((line, k) => holdsBrokenAddress(line) && tells(line, k));
}

/** The fixes that say all that the document's other sources say, best first; the first is preferred where the article's own address tells it. */
function attachFixes(article: Article, context: RuleContext): readonly Fix[] {
  const candidates = sourceCandidates(article, context);
  const clear = clearCandidate(candidates, context);
  return candidates.flatMap((candidate): Fix[] => {
    const attachment = attachSource(article, candidate, context);
    return attachment?.complete ? [{ title: titleOf(candidate, attachment.text), edits: attachment.edits, preferred: candidate === clear, safe: false }] : [];
  });
}

function titleOf({ why }: SourceCandidate, text: string): Said {
  return why === 'own-report' ? said('fix.attach.own-report', { text }) : said(`fix.attach.${why}`, { text });
}
