import { articleContinued } from './article-continued.ts';
import { articleEmpty } from './article-empty.ts';
import { encodingSuspect } from './encoding-suspect.ts';
import { headlineDoubtful } from './headline-doubtful.ts';
import { headlineDuplicate } from './headline-duplicate.ts';
import { headlineMissing } from './headline-missing.ts';
import { linkBroken } from './link-broken.ts';
import { linkDuplicate } from './link-duplicate.ts';
import { linkFullwidth } from './link-fullwidth.ts';
import { linkInsecure } from './link-insecure.ts';
import { linkMalformed } from './link-malformed.ts';
import { linkMissing } from './link-missing.ts';
import { linkMoved } from './link-moved.ts';
import { linkOrphan } from './link-orphan.ts';
import { linkTrailingPunctuation } from './link-trailing-punctuation.ts';
import { linkUnverifiable } from './link-unverifiable.ts';
import { linkWrapped } from './link-wrapped.ts';
import { publisherHostMismatch } from './publisher-host-mismatch.ts';
import type { Rule } from './rule.ts';
import { sectionEmpty } from './section-empty.ts';
import { sourceDateFuture } from './source-date-future.ts';
import { sourceDateInvalid } from './source-date-invalid.ts';
import { sourceDateMismatch } from './source-date-mismatch.ts';
import { sourceFormat } from './source-format.ts';
import { sourceIncomplete } from './source-incomplete.ts';
import { sourceMissing } from './source-missing.ts';
import { sourceNone } from './source-none.ts';
import { storyDuplicate } from './story-duplicate.ts';

/** Every rule, in the order in which the documentation lists them. */
export const RULES: readonly Rule[] = [
  sourceMissing,
  sourceNone,
  sourceIncomplete,
  sourceFormat,
  sourceDateInvalid,
  sourceDateMismatch,
  sourceDateFuture,
  publisherHostMismatch,
  linkMissing,
  linkOrphan,
  linkMalformed,
  linkWrapped,
  linkTrailingPunctuation,
  linkFullwidth,
  linkDuplicate,
  linkInsecure,
  linkBroken,
  linkMoved,
  linkUnverifiable,
  headlineMissing,
  headlineDoubtful,
  headlineDuplicate,
  storyDuplicate,
  articleEmpty,
  sectionEmpty,
  articleContinued,
  encodingSuspect,
];
