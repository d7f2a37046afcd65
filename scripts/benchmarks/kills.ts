/**
 * `npm run bench:kills`: kills a process in the middle of saving a file of annotations, at random moments, and looks at the file: it
 * must be the old one or the new one. Exit code 1 where it is not, where more than one temporary file is left by a kill, and where no
 * kill came in the middle of a save, so that nothing was shown.
 */
import { parseArgs } from 'node:util';
import { killTrials, twoPages } from '../../test/node/support/killTrials.ts';

const { values: options } = parseArgs({ options: { count: { type: 'string', default: '200' } } });
const count = Number(options.count);
const started = performance.now();
const { pages, leftovers, wrong } = await killTrials(count, Math.random, (killed) => {
  if (process.stderr.isTTY) process.stderr.write(`\r${killed} of ${count}`);
});
if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
console.log(`${count} kills, pages of ${twoPages.map((text) => `${Math.round(Buffer.byteLength(text) / 1000)} KB`).join(' and ')}, ${((performance.now() - started) / 1000).toFixed(0)} s`);
console.log(`  whole     ${pages[0] + pages[1]} (the one page ${pages[0]}, the other ${pages[1]})`);
console.log(`  leftovers ${leftovers} temporary files: so many kills came in the middle of a save`);
console.log(`  wrong     ${wrong.length}`);
for (const what of wrong.slice(0, 10)) console.log(`    ${what}`);
process.exitCode = wrong.length === 0 && leftovers > 0 && pages[0] + pages[1] === count ? 0 : 1;
