import assert from 'node:assert/strict';
import { measure, shortfalls } from './accuracy/measure.ts';
import { layouts, openSet, others, samples, seeds, type SampleSet } from './accuracy/sets.ts';

describe('corpus', () => {
  describe('every figure of a seed is 1.00', () => check(seeds()));
  describe('nothing is found in the texts of the open set that are no bulletin', () => check(silentPart(openSet())));
  describe('every figure of a layout is 1.00, or what its gold asks', () => check(layouts()));
  describe('every figure of a sample is 1.00', () => check(samples()));
  describe('nothing is found in a text of another kind', () => check(others()));
});

function check(set: SampleSet): void {
  if (set.skipped !== null) {
    it(set.name, function () {
      console.log(`      ${set.name}: ${set.skipped}`);
      this.skip();
    });
  }
  for (const sample of set.samples) {
    it(sample.name, () => {
      const measured = measure(sample, set);
      if (!measured.passes) assert.fail(`falls short of ${measured.floor}:\n${shortfalls(measured).join('\n')}`);
    });
  }
}

function silentPart(set: SampleSet): SampleSet {
  return { ...set, samples: set.samples.filter(({ gold }) => !gold.isBulletin) };
}
