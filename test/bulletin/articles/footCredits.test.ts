import assert from 'node:assert/strict';
import { findFootCredit, setsFootCredits } from '../../../server/src/bulletin/articles/footCredits.ts';
import { draftOf } from '../../../server/src/bulletin/parseBulletin.ts';
import type { Item, Reading } from '../../../server/src/bulletin/readings/reading.ts';

const body = 'The deck is ready and people may walk over it from Monday on. Buses follow next month, the company said in a letter.';

/** Stories of three blocks each, the last one closing as it is told. */
function storiesOf(endings: readonly string[], inline: boolean): { draft: ReturnType<typeof draftOf>; reading: Reading } {
  const text = endings.map((ending, k) => `STORY NUMBER ${k + 1} OF THE LAKE\n\n${body}${inline ? ' ' : '\n\n'}${ending}`).join('\n\n');
  const draft = draftOf(text);
  const heads = draft.blocks.flatMap((block, i) => (block.text.startsWith('STORY') ? [i] : []));
  const items = heads.map((head, k): Item => ({ head: [head], from: head, to: (heads[k + 1] ?? draft.blocks.length) - 1, section: null, by: 'given' }));
  return { draft, reading: { name: 'given', items, sections: [] } };
}

const namesOf = ({ draft, reading }: ReturnType<typeof storiesOf>) => {
  const habit = setsFootCredits(draft, reading);
  return reading.items.map((item) => {
    const found = findFootCredit(draft, item, habit);
    return found && [draft.blocks[found.block]!.text.slice(...found.match.publisher!), found.match.date?.iso ?? null];
  });
};

describe('credits at the foot', () => {
  it('are read in lines and behind sentences', () => {
    const endings = ['Young Readers Division, Feb. 5', 'Blog of the Branch, Feb. 6', 'Marsh & Reed, Feb. 7'];
    const wanted = [['Young Readers Division', '--02-05'], ['Blog of the Branch', '--02-06'], ['Marsh & Reed', '--02-07']];
    assert.deepEqual(namesOf(storiesOf(endings, false)), wanted);
    assert.deepEqual(namesOf(storiesOf(endings, true)), wanted);
  });

  it('are taken in brackets where most stories end so', () => {
    assert.deepEqual(namesOf(storiesOf(['(Shorewise)', '(Marsh & Reed)', '(The Pebble)'], true)).map((found) => found?.[0]), ['Shorewise', 'Marsh & Reed', 'The Pebble']);
    assert.deepEqual(namesOf(storiesOf(['(Shorewise)', 'It rained.', 'It snowed.'], true)), [null, null, null]);
  });

  it('are no persons', () => {
    assert.deepEqual(namesOf(storiesOf(['(Jane Doe)', '(John Roe)', '(Mary Poe)'], true)), [null, null, null]);
  });
});
