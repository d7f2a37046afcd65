import type { Article, Bulletin, Position } from '../bulletin/model.ts';
import type { Locale } from '../messages/messages.ts';
import { message } from '../messages/messages.ts';
import { attachSource } from '../rules/attach/attachSource.ts';
import type { SourceCandidate } from '../rules/attach/candidates.ts';
import { clearCandidate, sourceCandidates } from '../rules/attach/candidates.ts';
import type { Edit, RuleContext } from '../rules/rule.ts';
import { articleAt } from './placeAt.ts';

/** One source that could be attached, as it will stand in the document. */
export interface Attachable {
  readonly label: string;
  /** Why it is offered. */
  readonly description: string;
  readonly edits: readonly Edit[];
  readonly isPreferred: boolean;
}

/**
 * The sources that could be attached to the article at the position, best first, or the one that the user has typed;
 * none where the article tells its origin.
 */
export function attachable(bulletin: Bulletin, context: RuleContext, position: Position, locale: Locale, typed?: string): Attachable[] {
  const article = articleAt(bulletin, position);
  if (!article || !lacksSource(article)) return [];
  const candidates = sourceCandidates(article, context);
  const clear = clearCandidate(candidates, context);
  return (typed === undefined ? candidates : given(typed, candidates)).flatMap((candidate) => {
    const attachment = attachSource(article, candidate, context);
    if (!attachment) return [];
    return [{ label: attachment.text, description: message(locale, `attach.${candidate.why}`), edits: attachment.edits, isPreferred: candidate === clear }];
  });
}

function lacksSource({ source, origin }: Article): boolean {
  return source?.publisher == null && (origin === null || origin === 'link' || origin === 'source-line');
}

/** What the user has typed, with the day that the article's own address tells. */
function given(typed: string, candidates: readonly SourceCandidate[]): SourceCandidate[] {
  const publisher = typed.replace(/\s+/gu, ' ').trim();
  if (publisher === '') return [];
  const day = candidates.find(({ why }) => why === 'address' || why === 'series')?.day ?? null;
  return [{ why: 'given', publisher, day, isGuessed: false, address: null }];
}
