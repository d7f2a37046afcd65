import { said } from '../messages/messages.ts';
import type { Article, Source } from '../bulletin/model.ts';
import { attachSource } from './attach/attachSource.ts';
import { clearCandidate, sourceCandidates } from './attach/candidates.ts';
import { bareSourceOf } from './common/bareSource.ts';
import { addressDay } from './common/dateFaults.ts';
import { impossibleDate } from './common/days.ts';
import { inPattern, patternOf } from './common/sourcePattern.ts';
import type { ArticleRule, Fix, RuleContext } from './rule.ts';

/** A source without publisher, or without date where the others have one. */
export const sourceIncomplete: ArticleRule = {
  id: 'source-incomplete',
  scope: 'article',
  level: 'warning',
  check: (article, context) => {
    const bare = bareSourceOf(article, context.document);
    if (bare) return [{ range: bare.range, message: said('rule.source-incomplete.publisher'), article, fixes: (now) => publisherFixes(article, bare.date, now) }];
    const { source } = article;
    if (source === null || !lacksDate(article, source, context)) return [];
    return [{ range: source.range, message: said('rule.source-incomplete.date'), article, atMost: 'information', fixes: (now) => dateFixes(article, source, now) }];
  },
};

function lacksDate(article: Article, source: Source, { traits }: RuleContext): boolean {
  const pattern = patternOf(article);
  // A name alone where the others are labelled or in brackets is no source of their series.
  const isApart = pattern?.shape === '{publisher}' && /[^\s{},，、|｜·-]/u.test((traits.pattern?.shape ?? '').replace('{publisher}', '').replace('{date}', ''));
  return traits.datesSources && pattern !== null && !isApart && pattern.date === null && source.dateRange === null && impossibleDate(source.text) === null;
}

function publisherFixes(article: Article, day: string | null, context: RuleContext): readonly Fix[] {
  const candidates = sourceCandidates(article, context).filter(({ publisher }) => publisher !== null).map((candidate) => (day === null ? candidate : { ...candidate, day, isGuessed: false }));
  const clear = clearCandidate(candidates, context);
  return candidates.flatMap((candidate): Fix[] => {
    const attachment = attachSource(article, candidate, context);
    if (!attachment || (context.traits.datesSources && !attachment.complete)) return [];
    return [{ title: said('fix.replace', { text: attachment.text }), edits: attachment.edits, preferred: candidate === clear, safe: false }];
  });
}

function dateFixes(article: Article, source: Source, { traits, today }: RuleContext): readonly Fix[] {
  const day = addressDay(article, traits.issueDay ?? today);
  const text = day !== undefined && traits.pattern && source.publisher !== null ? inPattern(traits.pattern, source.publisher, day) : null;
  return text === null || article.bylines.length > 0 ? [] : [{ title: said('fix.replace', { text }), edits: [{ range: source.range, newText: text }], preferred: true, safe: false }];
}
