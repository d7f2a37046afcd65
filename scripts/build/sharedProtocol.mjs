/** What client and server both speak: bundled once, beside them. */
const shared = /^vscode-(?:jsonrpc|languageserver-protocol|languageserver-types)(?:\/node)?(?:\.js)?$/;

/** The entry of the shared bundle: it hands on what the packages below it export. */
export const protocolEntry = { contents: "module.exports = require('vscode-languageserver-protocol/node');", resolveDir: '.' };

/** Leaves the protocol out of a program, which finds it in `protocol.cjs` beside itself. @returns {import('esbuild').Plugin} */
export function sharedProtocol() {
  return {
    name: 'shared-protocol',
    setup(build) {
      build.onResolve({ filter: shared }, () => ({ path: './protocol.cjs', external: true }));
    },
  };
}
