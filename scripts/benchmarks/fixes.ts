/**
 * `npm run bench:fixes`: how long quick fixes take on a bulletin of 1 MB full of planted faults, once it is parsed and its
 * findings are known: those of each finding, the light bulb at each finding and in between, and fix-all. In milliseconds;
 * each is measured three times, and the middle one counts beside the first of all. An argument is another size, in bytes.
 */
import { parseBulletin } from '../../server/src/bulletin/parseBulletin.ts';
import { codeActions, resolveCodeAction, type CodeActionContext, type Inspected } from '../../server/src/features/codeActions.ts';
import { knownPublishers } from '../../server/src/publishers/knownPublishers.ts';
import { RULES } from '../../server/src/rules/index.ts';
import { ruleContext, runRules } from '../../server/src/rules/runRules.ts';
import { largeBulletin } from './largeBulletin.ts';

const MEGABYTE = 1_000_000;
const LIMIT = 10;

const publishers = knownPublishers();
const text = largeBulletin(Number(process.argv[2] ?? MEGABYTE));
const [parsing, bulletin] = timed(() => parseBulletin(text, { knowsHost: publishers.knows }));
const document = { uri: 'file:///large.txt', lines: text.split('\n') };
const options = { today: '2024-06-30', publishers, levels: { 'link-insecure': 'hint' as const } };
const [checking, findings] = timed(() => runRules(bulletin, document, options));
const inspected: Inspected = { findings, context: ruleContext(bulletin, document, options) };
const asked: CodeActionContext = { locale: 'en', uri: document.uri, pages: null, version: 1, resolves: true, actions: null };
const fixAllAsked = { ...asked, only: ['source.fixAll.bulletin'], resolves: false };
const everywhere = { start: { line: 0, character: 0 }, end: { line: document.lines.length, character: 0 } };

console.log(`${(Buffer.byteLength(text) / MEGABYTE).toFixed(2)} MB, ${String(document.lines.length)} lines, ${String(bulletin.articles.length)} articles, ${String(findings.length)} findings`);
console.log(`parsed in ${parsing.toFixed(0)}, all rules in ${checking.toFixed(0)}; what follows finds them known\n`);

row('', ['times', 'first', 'median', 'worst']);
let worst = 0;
for (const { id } of RULES) {
  const own = findings.filter(({ rule, fixes }) => rule === id && fixes);
  if (own.length > 0) report(`fixes of ${id}`, own.map((finding) => () => finding.fixes?.(inspected.context)));
}
report('light bulb at a finding', findings.map(({ range }) => () => codeActions(inspected, range, asked)));
report('light bulb at every tenth line', document.lines.flatMap((_, line) => (line % 10 === 0 ? [() => codeActions(inspected, { start: { line, character: 0 }, end: { line, character: 0 } }, asked)] : [])));
report('fix-all offered', [() => codeActions(inspected, everywhere, { ...fixAllAsked, resolves: true })]);
report('fix-all with its edits', [() => codeActions(inspected, everywhere, fixAllAsked)]);
report('fix-all resolved', [() => resolveCodeAction({ uri: document.uri, version: 1, fix: null }, inspected, 1)]);
console.log(worst <= LIMIT ? `\nall within ${String(LIMIT)} ms` : `\nover ${String(LIMIT)} ms`);

/** The first time of all counts as it is: it fills what is remembered of a model. */
function report(name: string, works: readonly (() => unknown)[]): void {
  const times = works.map((work) => Array.from({ length: 3 }, () => timed(work)[0]));
  const first = times[0]?.[0] ?? 0;
  const middles = times.map((three) => [...three].sort((a, b) => a - b)[1] ?? 0).sort((a, b) => a - b);
  worst = Math.max(worst, first, middles.at(-1) ?? 0);
  row(name, [String(works.length), ...[first, middles[middles.length >> 1], middles.at(-1)].map((time) => (time ?? 0).toFixed(2))]);
}

function row(name: string, cells: readonly string[]): void {
  console.log([name.padEnd(36), ...cells.map((cell) => cell.padStart(9))].join(''));
}

function timed<Result>(work: () => Result): [milliseconds: number, result: Result] {
  const begun = performance.now();
  const result = work();
  return [performance.now() - begun, result];
}
