/** What client and server both speak, on every machine: bundled once, beside them. */
const shared = /^vscode-(?:jsonrpc|languageserver-protocol|languageserver-types)(?:\.js)?$/;

/** The entry of the shared bundle: it hands on what the packages below it export. */
export const protocolEntry = { contents: "module.exports = require('vscode-languageserver-protocol');", resolveDir: '.' };

/** The entry of what Node adds to it. */
export const nodeProtocolEntry = { contents: "module.exports = require('vscode-languageserver-protocol/node');", resolveDir: '.' };

/**
 * Leaves the protocol out of a program, which finds it in `protocol.cjs` beside itself, and what Node adds to it in `protocol-node.cjs`.
 *
 * @param {{ isNodePart?: boolean }} [options] whether the program is that part of Node itself
 * @returns {import('esbuild').Plugin}
 */
export function sharedProtocol({ isNodePart = false } = {}) {
  return {
    name: 'shared-protocol',
    setup(build) {
      build.onResolve({ filter: shared }, () => ({ path: './protocol.cjs', external: true }));
      if (!isNodePart) build.onResolve({ filter: /^vscode-languageserver-protocol\/node$/ }, () => ({ path: './protocol-node.cjs', external: true }));
      build.onResolve({ filter: /^\.\.\/common\/api$/ }, ({ importer }) =>
        /vscode-(?:jsonrpc|languageserver-protocol)[\\/]lib[\\/]/.test(importer) ? { path: './protocol.cjs', external: true } : undefined,
      );
    },
  };
}
