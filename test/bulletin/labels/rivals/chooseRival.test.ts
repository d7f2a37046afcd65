import assert from 'node:assert/strict';
import { labelledBlocks } from '../../../../server/src/bulletin/labels/cues.ts';
import { looksOf } from '../../../../server/src/bulletin/labels/looks.ts';
import { bestLabels } from '../../../../server/src/bulletin/labels/model.ts';
import { labelScores } from '../../../../server/src/bulletin/labels/readLabels.ts';
import { chooseRival, weighRivals } from '../../../../server/src/bulletin/labels/rivals/chooseRival.ts';
import { shipped } from '../../../../server/src/bulletin/labels/weights.ts';
import { draftOf } from '../../../../server/src/bulletin/parseBulletin.ts';

const draft = draftOf(['Harbour board opens the north quay', 'The quay opened on Monday after two years of work, the board said in a note to members.', 'Ferry fares stay as they are', 'Fares will not change this winter, the operator told the council on Tuesday evening.', 'Lighthouse to be painted', 'The work begins in spring and is paid for by the county, which owns the tower.'].join('\n\n'));
const indices = labelledBlocks(draft);
const looks = looksOf(draft, indices);
const scores = labelScores(draft, null, shipped, indices, looks);

describe('labels: the division that explains most', () => {
  it('is the one that the scores alone prefer where nothing is said of whole divisions', () => {
    assert.deepEqual(chooseRival(draft, indices, looks, scores, new Map()).labels, bestLabels(scores));
  });

  it('is another where that is clearly better, and not where it is hardly better', () => {
    const [first, ...others] = weighRivals(draft, indices, looks, scores);
    assert.ok(first && others.length > 0);
    const own = new Set(first.cues.map(([name]) => name));
    const telling = others.flatMap(({ cues }) => cues.filter(([name, by]) => by === 1 && !own.has(name)).map(([name]) => name))[0];
    assert.ok(telling, 'no rival has a cue of its own');
    const by = (weight: number) => chooseRival(draft, indices, looks, scores, new Map([[telling, weight]]));
    assert.notDeepEqual(by(2).labels, first.labels);
    assert.deepEqual(by(0.5).labels, first.labels);
    assert.deepEqual(by(-2).labels, first.labels);
  });
});
