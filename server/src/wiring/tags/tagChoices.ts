import { type SuggestionReason, suggestTags, type Tagged } from '../../annotations/suggestTags.ts';
import { colorOf, knownTags, type Vocabulary } from '../../annotations/vocabulary.ts';
import type { Article, Bulletin } from '../../bulletin/model.ts';
import { type Locale, message } from '../../messages/messages.ts';
import type { TagChoice } from '../../protocol/tags.ts';

/** What choices are made of. */
export interface ChoiceContext {
  readonly locale: Locale;
  readonly vocabulary: Vocabulary;
  /** The names of all tags of the workspace, once for each place. */
  readonly used: readonly string[];
  /** For each of the places that are to be tagged, the tags that it has. */
  readonly there: readonly ReadonlySet<string>[];
  /** The articles in which they are. */
  readonly articles: readonly Article[];
  readonly tagsOf: (article: Article) => readonly string[];
}

/** More of the used ones are found by typing. */
const mostUsed = 200;

/** The tags that could be put on places, in the order in which they are offered; each once. */
export function tagChoices(bulletin: Bulletin, context: ChoiceContext): TagChoice[] {
  const { locale, vocabulary, used, there } = context;
  const isSet = (value: string): boolean => there.length > 0 && there.every((values) => values.has(value));
  const counted = new Set(used);
  const known = knownTags(vocabulary, [...used, ...there.flatMap((values) => [...values].filter((value) => !counted.has(value)))]);
  const isOfProject = (value: string): boolean => Object.keys(vocabulary).some((name) => name === value || name.startsWith(`${value}/`));
  const choices = known.map(({ value, uses, description, color }): TagChoice => {
    const from = isOfProject(value) ? 'vocabulary' : 'used';
    return { value, from, description: description ?? (uses > 0 ? message(locale, 'tag.used', { count: uses }) : ''), color, isSet: isSet(value) };
  });
  const offered = new Set(known.map(({ value }) => value));
  const suggested = suggestions(bulletin, context).filter(({ value }) => !offered.has(value));
  return [
    ...choices.filter(({ from }) => from === 'vocabulary'),
    ...choices.filter(({ from }) => from === 'used').slice(0, mostUsed),
    ...suggested.map(({ value, reason }): TagChoice => ({ value, from: 'suggested', description: message(locale, `tag.reason.${reason}`), color: colorOf(vocabulary, value), isSet: false })),
  ];
}

function suggestions({ articles: all }: Bulletin, { articles, tagsOf, vocabulary }: ChoiceContext): { value: string; reason: SuggestionReason }[] {
  const tagged = all.flatMap((article): Tagged[] => {
    const tags = tagsOf(article);
    return tags.length > 0 ? [{ headline: article.headline, body: article.body, tags }] : [];
  });
  const found = articles.slice(0, 5).flatMap((article) => suggestTags(article, all.filter((other) => other !== article), tagged, vocabulary));
  return [...new Map(found.map((suggestion) => [suggestion.value, suggestion])).values()];
}
