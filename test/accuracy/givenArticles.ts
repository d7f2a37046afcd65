/** What is made of articles whose lines are known: headlines, sources and links measured apart from the division of the text. */
import { makeArticle } from '../../server/src/bulletin/articles/articles.ts';
import { contextOf } from '../../server/src/bulletin/articles/context.ts';
import { pairPages } from '../../server/src/bulletin/articles/pages.ts';
import { gatherReferences } from '../../server/src/bulletin/articles/storyLinks.ts';
import { firstLine, lastLine } from '../../server/src/bulletin/evidence/blocks.ts';
import type { Bulletin } from '../../server/src/bulletin/model.ts';
import { draftOf } from '../../server/src/bulletin/parseBulletin.ts';
import type { Draft, Item } from '../../server/src/bulletin/readings/reading.ts';
import { chooseSources } from '../../server/src/bulletin/slots/chooseSources.ts';
import { shippedSlots } from '../../server/src/bulletin/slots/slotWeights.ts';
import type { Gold, GoldArticle } from './gold.ts';
import { normaliseText } from './normalise.ts';

/** A model whose articles stand where the gold says; what they say is found by the detector. Optional ones are left out. */
export function bulletinOfGold(text: string, gold: Gold): Bulletin {
  const draft = draftOf(text);
  const items = gold.articles.filter(({ optional }) => !optional).flatMap((article) => itemOf(draft, article) ?? []);
  const reading = { name: 'given', items, sections: [] };
  const context = contextOf(draft, reading, pairPages(draft, () => undefined), gatherReferences(draft), chooseSources(draft, items, shippedSlots));
  return { isBulletin: gold.isBulletin, confidence: 1, language: 'und', sections: [], articles: items.map((item) => makeArticle(context, item)), pages: [], doubts: [], reasons: [] };
}

/** Null where no block begins between its lines. */
export function itemOf(draft: Draft, { starts, ends, titleLine, headline }: GoldArticle): Item | null {
  const [start = 1, end = 1] = [starts[0], ends[0]];
  const own = draft.blocks.flatMap((block, i) => (firstLine(block) + 1 >= start && firstLine(block) + 1 <= end ? [i] : []));
  const [from, to] = [own[0], own.at(-1)];
  if (from === undefined || to === undefined) return null;
  const head = own.filter((i) => titleLine !== null && firstLine(draft.blocks[i]!) < titleLine && lastLine(draft.blocks[i]!) + 1 >= titleLine).slice(0, 1);
  const raw = () => head.map((i) => draft.blocks[i]!.mark.heading).join('');
  const words = () => normaliseText(raw());
  const title = normaliseText(headline[0] ?? '');
  for (let next = (head[0] ?? to) + 1; next <= to && title.length > words().length && title.startsWith(words()); next++) {
    if (!title.startsWith(normaliseText(raw() + draft.blocks[next]!.mark.heading))) break;
    head.push(next);
  }
  const by = head[0] === undefined ? 'given' : draft.blocks[head[0]]!.mark.signature || 'given';
  const isSavedPage = draft.frontMatter?.values.has('url') === true && starts[0] !== undefined && own.length > draft.blocks.length / 2;
  return { head, from, to, section: null, by: isSavedPage ? 'front-matter' : by };
}
