import { readFileSync } from 'node:fs';

/** Sentences that the command line alone says. */
const ofCommandLine = /^(?:cli|usage|export|check|report|failure|cause)\./;

/** Leaves out of the server's bundle what only the command line says. @returns {import('esbuild').Plugin} */
export function serverMessages() {
  return {
    name: 'server-messages',
    setup(build) {
      build.onLoad({ filter: /[\\/]messages[\\/](?:en|zhCN)\.ts$/ }, ({ path }) => ({ contents: withoutCommandLine(readFileSync(path, 'utf8')), loader: 'ts' }));
    },
  };
}

/** A table of messages without those sentences: each entry begins at a line of its own and goes on to the next one. @param {string} source */
export function withoutCommandLine(source) {
  const entries = source.split(/(?=^ {2}'[\w.-]+':)/m);
  return entries.map((entry, at) => (at > 0 && ofCommandLine.test(entry.slice(3)) ? tailOf(entry) : entry)).join('');
}

/** What stands behind the last entry of a table. @param {string} entry */
function tailOf(entry) {
  const end = entry.search(/^\}/m);
  return end < 0 ? '' : entry.slice(end);
}
