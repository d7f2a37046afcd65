import type { Article, Position, Range } from '../bulletin/model.ts';
import type { Card } from './card.ts';
import { showCards } from './card.ts';
import type { CardContext } from './cards.ts';
import { articleCard, bulletinCard, doubtCard, linkCard, sectionCard, sourceCard } from './cards.ts';
import { articleAt } from './placeAt.ts';
import { touches } from './ranges.ts';

/** Why the text around the position was read as it was: the line where it may be a headline, the article, its source and links, its section, the whole. */
export function explain(position: Position, context: CardContext): { range: Range; markdown: string } {
  const { bulletin } = context;
  const article = articleAt(bulletin, position);
  const section = bulletin.sections[article?.section ?? -1] ?? bulletin.sections.find(({ range }) => touches(range, position));
  const doubt = bulletin.doubts.find(({ isHeadline, range: { start } }) => !isHeadline && start.line === position.line);
  const cards = [
    ...(doubt ? [doubtCard(doubt, context.locale)] : []),
    ...(article ? cardsOf(article, context) : []),
    ...(section ? [sectionCard(section, context)] : []),
    bulletinCard(context),
  ];
  const range = article?.range ?? section?.range ?? { start: position, end: position };
  return { range, markdown: showCards(cards, 'markdown', context.locale).value };
}

function cardsOf(article: Article, context: CardContext): Card[] {
  const source = article.source ? [sourceCard(article.source, article, context)] : [];
  return [articleCard(article, context), ...source, ...article.links.map((link) => linkCard(link, article, context))];
}
