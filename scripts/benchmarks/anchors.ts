/**
 * `npm run bench:anchors`: what becomes of tags under random edits of the samples, as an editor tells of them and as changes from
 * outside; exit code 1 where a tag is on other words, or where 5 % are orphans though their words still stand in the text, once.
 */
import { parseArgs } from 'node:util';
import { liveTrial, orphanShare, outsideTrial, runTrials, type Trial } from '../../test/annotations/support/anchorTrials.ts';

const { values: options } = parseArgs({ options: { count: { type: 'string', default: '10000' }, from: { type: 'string', default: '0' } } });
const [count, from] = [Number(options.count), Number(options.from)];
const STEP = 500;
const MOST_ORPHANS = 0.05;

function measure(name: string, trial: (seed: number) => Trial): boolean {
  const started = performance.now();
  const sum: Trial = { tally: new Map(), standOnce: 0, wrong: [] };
  for (let seed = from; seed < from + count; seed += STEP) {
    const part = runTrials(trial, seed, Math.min(STEP, from + count - seed));
    for (const [verdict, number] of part.tally) sum.tally.set(verdict, (sum.tally.get(verdict) ?? 0) + number);
    sum.standOnce += part.standOnce;
    sum.wrong.push(...part.wrong);
    if (process.stderr.isTTY) process.stderr.write(`\r${name}: ${Math.min(seed - from + STEP, count)} of ${count}`);
  }
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  report(name, sum, performance.now() - started);
  return sum.wrong.length === 0 && orphanShare(sum) < MOST_ORPHANS;
}

function report(name: string, sum: Trial, milliseconds: number): void {
  const all = [...sum.tally.values()].reduce((a, b) => a + b, 0);
  const [gone, once, often] = (['gone', 'stand once', 'stand often'] as const).map((how) => sum.tally.get(`orphan: words ${how === 'gone' ? 'are gone' : how}`) ?? 0);
  console.log(`${name}: ${count} sequences of edits, ${all} tags, ${(milliseconds / 1000).toFixed(0)} s`);
  console.log(`  correct   ${sum.tally.get('right') ?? 0}`);
  console.log(`  orphaned  ${gone! + once! + often!} (words gone ${gone}, standing several times ${often}, standing once ${once}: ${(orphanShare(sum) * 100).toFixed(2)} % of ${sum.standOnce})`);
  console.log(`  wrong     ${sum.wrong.length}`);
  for (const { seed, sample, quote, found } of sum.wrong.slice(0, 10)) console.log(`    seed ${seed}, ${sample}: ${JSON.stringify(quote.exact)} is on ${JSON.stringify(found)}`);
}

const passed = [measure('edits in the editor', liveTrial), measure('changes from outside', outsideTrial)].every(Boolean);
process.exitCode = passed ? 0 : 1;
