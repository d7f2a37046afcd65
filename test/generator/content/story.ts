import type { Random } from '../random.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { drawAddress } from './addresses.ts';
import type { Day } from './days.ts';
import { drawTopic, fill, type Topic } from './topic.ts';

/** A story before it is printed: its words, and no layout. */
export interface Story {
  /** Its place among all stories that were drawn; what is random in its printing follows from it. */
  readonly index: number;
  readonly topic: Topic;
  readonly headline: string;
  readonly paragraphs: readonly (readonly string[])[];
  readonly publisher: string;
  /** A second publisher, for stories that were gathered from two. */
  readonly otherPublisher: string;
  readonly agency: string;
  readonly date: Day;
  readonly address: string;
  readonly relatedAddress: string;
}

/** How many paragraphs a story may have: least and most. */
export type Length = readonly [least: number, most: number];

/** Draws a story; `publishers` are those that the house reads. */
export function drawStory(random: Random, lexicon: Lexicon, index: number, publishers: readonly string[], issueDay: Day, length: Length): Story {
  const topic = drawTopic(random.fork('topic'), lexicon);
  const choose = random.fork('sources');
  const day = Math.max(1, issueDay.day - choose.int(0, 6));
  const publisher = choose.pick(publishers);
  return {
    index,
    topic,
    headline: fill(random.fork('headline').pick(lexicon.headlines), topic),
    paragraphs: drawParagraphs(random.fork('paragraphs'), lexicon, topic, length),
    publisher,
    otherPublisher: choose.pick(lexicon.knownPublishers.filter((name) => name !== publisher)),
    agency: choose.pick(lexicon.agencies),
    date: { ...issueDay, day },
    address: drawAddress(random.fork('address'), index, { ...issueDay, day }),
    relatedAddress: drawAddress(random.fork('related'), index + 500, { ...issueDay, day }),
  };
}

function drawParagraphs(random: Random, lexicon: Lexicon, topic: Topic, [least, most]: Length): string[][] {
  const count = random.int(least, most);
  const sentences = random.shuffle(lexicon.sentences);
  return Array.from({ length: count }, (_, paragraph) => {
    const opening = paragraph === 0 ? [fill(random.pick(lexicon.leads), topic)] : [];
    const inner = sentences.splice(0, random.int(1, 3)).map((form) => fill(form, topic));
    const closing = paragraph === count - 1 && random.chance(0.3) ? [fill(random.pick(lexicon.closings), topic)] : [];
    return [...opening, ...inner, ...closing];
  });
}
