import { readFileSync } from 'node:fs';

/**
 * The list of public suffixes as it lies in the bundle: the library's trie, written as the text that it is, and made into the
 * library's arrays when it is loaded. @returns {import('esbuild').Plugin}
 */
export function packSuffixes() {
  return {
    name: 'pack-suffixes',
    setup(build) {
      build.onLoad({ filter: /tldts-icann[\\/]dist[\\/]es6[\\/]src[\\/]data[\\/]trie\.js$/ }, async ({ path }) => {
        // Its map cannot be found from a data: address.
        const code = readFileSync(path, 'utf8').replace(/^\/\/# sourceMappingURL=.*$/m, '');
        const trie = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
        return { contents: `${unpack}\n${unpackedAs(packTrie(trie))}`, loader: 'js' };
      });
    },
  };
}

/** The names that the library's own file exports. @param {readonly string[]} packed */
const unpackedAs = (packed) => `export const { nodeFlags, edgeStart, edgeLength, edgeChild, labelText, rulesRoot, exceptionsRoot } = unpack(${JSON.stringify(packed)});`;

/**
 * A trie as two texts, rules and exceptions: labels in order, each as a capital that says how many letters it shares with the one
 * before (A none, B one …) and the rest; `!` behind one that is no rule by itself; in brackets what is below it. @param {any} trie
 */
export function packTrie({ nodeFlags, edgeStart, edgeLength, edgeChild, labelText, rulesRoot, exceptionsRoot }) {
  const offsets = [0];
  for (const length of edgeLength) offsets.push(offsets[offsets.length - 1] + length);
  /** @param {number} node @returns {string} */
  const written = (node) => {
    const edges = Array.from({ length: edgeStart[node + 1] - edgeStart[node] }, (_, at) => edgeStart[node] + at);
    const entries = edges.map((edge) => ({ label: labelText.slice(offsets[edge], offsets[edge + 1]), child: edgeChild[edge] }));
    let before = '';
    return entries.sort((a, b) => (a.label < b.label ? -1 : 1)).map(({ label, child }) => {
      const shared = sharedLength(before, label);
      before = label;
      const below = edgeStart[child] < edgeStart[child + 1] ? `(${written(child)})` : '';
      return `${String.fromCharCode(65 + shared)}${label.slice(shared)}${nodeFlags[child] ? '' : '!'}${below}`;
    }).join('');
  };
  return [written(rulesRoot), written(exceptionsRoot)];
}

/** Letters that two labels begin with, 25 at most. @param {string} one @param {string} other */
function sharedLength(one, other) {
  let length = 0;
  while (length < Math.min(25, one.length, other.length) && one[length] === other[length]) length++;
  return length;
}

/** The other way, as a text that stands in the bundle. Edges of a node stand in the order of their labels' hashes, as the library looks for them. */
export const unpack = `function unpack(texts) {
  const roots = texts.map((text) => {
    const root = [];
    const above = [root];
    for (const [, shared, rest, sign, bracket] of text.matchAll(/([A-Z])([^A-Z!()]*)(!?)|([()])/g)) {
      const edges = above[above.length - 1];
      if (bracket === '(') above.push(edges[edges.length - 1].below);
      else if (bracket) above.pop();
      else {
        const label = edges.length ? edges[edges.length - 1].label.slice(0, shared.charCodeAt(0) - 65) + rest : rest;
        let hash = 5381;
        for (let at = label.length - 1; at >= 0; at--) hash = (hash * 33) ^ label.charCodeAt(at);
        edges.push({ label, hash: hash >>> 0, isRule: !sign, below: [] });
      }
    }
    return root;
  });
  const nodes = roots.map((edges) => ({ edges, isRule: false }));
  const edges = [];
  const edgeStart = [];
  for (let at = 0; at < nodes.length; at++) {
    edgeStart.push(edges.length);
    for (const { label, isRule, below } of nodes[at].edges.sort((a, b) => a.hash - b.hash)) {
      edges.push({ label, child: nodes.length });
      nodes.push({ edges: below, isRule });
    }
  }
  edgeStart.push(edges.length);
  return {
    nodeFlags: Uint8Array.from(nodes, ({ isRule }) => (isRule ? 1 : 0)),
    edgeStart: Uint16Array.from(edgeStart),
    edgeLength: Uint8Array.from(edges, ({ label }) => label.length),
    edgeChild: Uint16Array.from(edges, ({ child }) => child),
    labelText: edges.map(({ label }) => label).join(''),
    rulesRoot: 0,
    exceptionsRoot: 1,
  };
}`;
