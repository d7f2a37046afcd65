import type { Random } from '../random.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { drawTopic, fill } from './topic.ts';

/** The publishers that a house reads: invented by the forms that names have, known ones, and some whose name tells nothing. */
export function drawPublishers(random: Random, lexicon: Lexicon): readonly string[] {
  const names = Array.from({ length: random.int(4, 9) }, () =>
    random.weighted([
      [fill(random.pick(lexicon.publisherForms), drawTopic(random, lexicon)), 6],
      [random.pick(lexicon.knownPublishers), 4],
      [random.pick(lexicon.quietPublishers), 1],
    ]),
  );
  return [...new Set(names)];
}
