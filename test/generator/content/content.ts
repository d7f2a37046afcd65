import { Random } from '../random.ts';
import type { Layout } from '../traits.ts';
import { lexiconOf } from '../words/lexicons.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Day } from './days.ts';
import { drawPublishers } from './publishers.ts';
import { drawStory, type Length, type Story } from './story.ts';
import { drawTopic, fill, type Topic } from './topic.ts';

export interface Part {
  /** The section's name; null where the document has none. */
  readonly name: string | null;
  /** The name of the greater part that begins with this section, or null. */
  readonly opens: string | null;
  readonly stories: readonly Story[];
}

/** What a bulletin says, before any layout. */
export interface Content {
  readonly lexicon: Lexicon;
  readonly masthead: string;
  readonly topic: Topic;
  readonly issueDay: Day;
  readonly parts: readonly Part[];
}

/** What is left of the document that the seed draws, while a failing one is made smaller. */
export interface Cuts {
  /** The indices of the stories that stay; all where it is null. */
  readonly stories: readonly number[] | null;
  /** How many paragraphs of each story stay. */
  readonly paragraphs: number;
}

export const NO_CUTS: Cuts = { stories: null, paragraphs: Infinity };

const SIZES: Readonly<Record<string, readonly [number, number]>> = { few: [4, 6], some: [6, 12], many: [14, 40] };
const LENGTHS: Readonly<Record<string, Length>> = { one: [1, 1], few: [1, 3], long: [2, 4], '-': [1, 1] };

/** The words of a document: the same seed, language and lengths give the same stories in every layout. */
export function drawContent(seed: string, layout: Layout, cuts: Cuts): Content {
  const random = new Random(seed);
  const lexicon = lexiconOf(layout.language);
  const topic = drawTopic(random.fork('house'), lexicon);
  const days = random.fork('day');
  const issueDay = { year: days.int(2015, 2025), month: days.int(1, 12), day: days.int(1, 28) };
  const publishers = drawPublishers(random.fork('publishers'), lexicon);
  const [least, most] = SIZES[layout.size] ?? [4, 6];
  const stories = Array.from({ length: random.fork('size').int(least, most) }, (_, index) =>
    drawStory(random.fork(`story ${index}`), lexicon, index, publishers, issueDay, LENGTHS[layout.paragraphs] ?? [1, 1]),
  );
  const kept = distinct(stories)
    .filter(({ index }) => cuts.stories === null || cuts.stories.includes(index))
    .map((story) => ({ ...story, paragraphs: story.paragraphs.slice(0, cuts.paragraphs) }));
  return { lexicon, topic, issueDay, masthead: fill(random.fork('masthead').pick(lexicon.mastheads), topic), parts: divide(random.fork('parts'), kept, layout, lexicon) };
}

/** No headline twice: two stories of one name are a fault of their own. */
function distinct(stories: readonly Story[]): readonly Story[] {
  const seen = new Set<string>();
  return stories.filter(({ headline }) => !seen.has(headline) && seen.add(headline));
}

function divide(random: Random, stories: readonly Story[], layout: Layout, lexicon: Lexicon): readonly Part[] {
  if (layout.sections === 'none') return [{ name: null, opens: null, stories }];
  const names = random.shuffle(lexicon.sections);
  const greater = random.shuffle(lexicon.parts);
  const parts: Part[] = [];
  for (let from = 0; from < stories.length; ) {
    const rest = stories.length - from;
    const count = rest <= 3 ? rest : random.int(2, Math.max(2, Math.min(6, rest - 2)));
    const opens = layout.sections === 'two' && parts.length % 2 === 0 ? (greater[(parts.length / 2) % greater.length] ?? null) : null;
    parts.push({ name: names[parts.length % names.length]!, opens, stories: stories.slice(from, from + count) });
    from += count;
  }
  return parts;
}
