/**
 * `npm run bench:expressions`: every regular expression of the sources on lines made to break it, each longer than the one before; those that
 * grow faster than the line are printed with their worst line. Exit code 1 where there is one.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../host/paths.ts';
import { generate } from '../../test/generator/generate.ts';
import { type Attack, attacksOn, unexpected } from './attacks.ts';
import { type SourceExpression, sourceExpressions } from './sourceExpressions.ts';

/** Lengths in UTF-16 units: what doubles with each unit shows itself among the first. */
const lengths = [16, 20, 24, 28, 36, 64, 256, 1000, 4000, 16_000, 64_000];
/** Milliseconds from which on a time says something. */
const least = 4;
/** Milliseconds that a unit may cost: what is slower has read it again and again. */
const perUnit = 0.001;
/** A line four times as long may take so many times as long. */
const mostGrowth = 8;
/** Longer is not waited. */
const tooLong = 400;

interface Slow {
  readonly expression: SourceExpression;
  readonly attack: Attack;
  readonly times: string;
}

const expressions = await sourceExpressions(use);
const slow: Slow[] = [];
let tried = 0;
for (const expression of expressions) {
  const { source, flags } = expression;
  let worst: Slow | null = null;
  for (const attack of attacksOn(source, flags)) {
    tried++;
    worst ??= growth(expression, attack);
  }
  if (worst) slow.push(worst);
}
for (const { expression: { file, source, flags }, attack, times } of slow) {
  console.log(`${file}\n  /${source.slice(0, 200)}/${flags}\n  ${JSON.stringify(attack.beginning.slice(0, 40))} and ${JSON.stringify(attack.piece.slice(0, 40))} again and again: ${times}`);
}
console.log(`\n${String(expressions.length)} expressions, ${String(tried)} lines of up to ${String(lengths.at(-1))} units. Faster than the line grow: ${String(slow.length)}.`);
process.exit(slow.length === 0 ? 0 : 1);

/** Null where time grows with the line alone, as far as it says anything. */
function growth(expression: SourceExpression, attack: Attack): Slow | null {
  const regExp = new RegExp(expression.source, expression.flags);
  const times: [length: number, time: number][] = [];
  for (const length of lengths) {
    const line = attack.beginning + attack.piece.repeat(Math.ceil(length / attack.piece.length)).slice(0, length) + unexpected;
    const time = best(regExp, line);
    times.push([length, time]);
    const [lengthBefore, before] = times.at(-2) ?? [length, time];
    const expected = Math.max(before, least / 4) * (length / lengthBefore) * (mostGrowth / 4);
    const isSlow = (milliseconds: number): boolean => milliseconds > least && milliseconds > length * perUnit && milliseconds > expected;
    // Once more: the machine may have done something else.
    if (isSlow(time) && isSlow(best(regExp, line))) return { expression, attack, times: times.slice(-3).map(([units, milliseconds]) => `${String(units)} units ${milliseconds.toFixed(1)} ms`).join(', ') };
    if (time > tooLong) break;
  }
  return null;
}

/** The least of three times, in milliseconds, where one alone would say something. */
function best(regExp: RegExp, line: string): number {
  let least3 = Infinity;
  for (let run = 0; run < 3; run++) {
    regExp.lastIndex = 0;
    const begun = performance.now();
    if (regExp.global) for (const _ of line.matchAll(regExp));
    else regExp.exec(line);
    least3 = Math.min(least3, performance.now() - begun);
    if (least3 < least || least3 > tooLong) break;
  }
  return least3;
}

/** Makes the expressions that are put together only when they are needed. */
async function use(): Promise<void> {
  const { parseBulletin } = await import('../../server/src/bulletin/parseBulletin.ts');
  const { runRules } = await import('../../server/src/rules/runRules.ts');
  const sample = readFileSync(join(projectRoot, 'samples/the-lakeshore-letter.txt'), 'utf8');
  for (const text of [sample, ...Array.from({ length: 30 }, (_, seed) => generate(seed + 1).text)]) {
    const bulletin = parseBulletin(text);
    runRules(bulletin, { uri: 'file:///a.txt', lines: text.split('\n') }, { today: '2024-05-20' });
  }
}
