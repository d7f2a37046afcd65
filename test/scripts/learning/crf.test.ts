import assert from 'node:assert/strict';
import { BODY, bestLabels, HEADLINE, LABELS, OUTSIDE } from '../../../server/src/bulletin/labels/model.ts';
import { scoresOf } from '../../../server/src/bulletin/labels/weights.ts';
import { learn, type Sequence } from '../../../scripts/learning/crf.ts';
import { learnVerdict } from '../../../scripts/learning/verdict.ts';

const only = (label: number) => 1 << label;

/** A notice, then headlines with a paragraph each. */
const example: Sequence = {
  cues: [['notice'], ['short'], ['long'], ['short'], ['long'], ['notice']],
  pairCues: [[], ['always'], ['always'], ['always'], ['always'], ['always']],
  allowed: [OUTSIDE, HEADLINE, BODY, HEADLINE, BODY, OUTSIDE].map(only),
  weight: 1,
};

describe('learning', () => {
  it('finds weights that give the labels back, also on a longer document', () => {
    const weights = learn([example, example, example], { epochs: 30, least: 1 });
    const cues = [...example.cues.slice(0, 5), ['short'], ['long'], ['long'], ['notice']];
    const labels = bestLabels(scoresOf(weights, cues, cues.map(() => ['always'])));
    assert.deepEqual(labels.map((label) => LABELS[label]), ['outside', 'headline', 'body', 'headline', 'body', 'headline', 'body', 'body', 'outside']);
  });

  it('leaves open what the gold leaves open', () => {
    const open = { ...example, allowed: [...example.allowed.slice(0, 5), only(OUTSIDE) | only(BODY)] };
    const weights = learn([open], { epochs: 30, least: 1 });
    assert.ok((1 << bestLabels(scoresOf(weights, open.cues, open.pairCues))[5]!) & open.allowed[5]!);
  });

  it('is the same each time', () => {
    const [one, other] = [learn([example], { least: 1 }), learn([example], { least: 1 })];
    assert.deepEqual(one, other);
  });

  it('weighs what speaks for a bulletin and against', () => {
    const weights = learnVerdict([
      { cues: ['always', 'sourced'], isBulletin: true, weight: 1 }, { cues: ['always', 'sourced', 'code'], isBulletin: false, weight: 1 }, { cues: ['always'], isBulletin: false, weight: 1 },
    ], { rounds: 400 });
    const score = (...cues: string[]) => cues.reduce((sum, cue) => sum + weights.get(cue)!, 0);
    assert.ok(score('always', 'sourced') > 0 && score('always', 'sourced', 'code') < 0 && score('always') < 0);
  });
});
