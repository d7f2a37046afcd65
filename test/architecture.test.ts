import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/**
 * The rooms, from the roof to the cellar. A room may import what is in it and in the rows below, nothing beside or above.
 * A new room fails here until it has its place.
 */
const rows: readonly (readonly string[])[] = [
  ['client'],
  ['page'],
  ['node', 'browser'],
  ['wiring', 'cli'],
  ['overview'],
  ['features', 'exports', 'project'],
  ['rules'],
  ['workspace', 'annotations', 'links', 'publishers', 'houseStyles', 'reflow'],
  ['messages', 'bulletin'],
];

/** The room `protocol`, beside the others, is for those who speak it; it is all that the client may know of the server. */
const speakers = ['client', 'node', 'browser', 'wiring'];

/** `package.json`, for the version in it. */
const knowVersion = ['node', 'browser', 'cli'];

/** The packages that a room may import; the types of LSP are free, but not in `bulletin`. The door to Node may import anything. */
const packages: Readonly<Record<string, RegExp>> = {
  client: /^(vscode|vscode-languageclient(\/node|\/browser)?)$/u,
  page: /^d3-(array|scale)$/u,
  node: /./u,
  browser: /^vscode-languageserver\/browser$/u,
  wiring: /^(vscode-languageserver|vscode-languageserver-textdocument)$/u,
  cli: /^(node:path|node:url|commander|cli-progress|picomatch|vscode-languageserver-textdocument)$/u,
  project: /^jsonc-parser$/u,
  exports: /^diff$/u,
  publishers: /^tldts-icann$/u,
  annotations: /^(jsonc-parser|approx-string-match|uuid)$/u,
  protocol: /^vscode-jsonrpc$/u,
};

/** Where else than in `node` Node itself is known. */
const doorsToNode = /^client\/src\/node\//u;

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

/** Every module that a source text imports or re-exports, also by `import()`. */
function importsOf(source: string): Import[] {
  const statements = /^\s*(?:import|export)\b(?<type>\s+type\b)?[^'";]*?\bfrom\s*['"](?<from>[^'"]+)['"]|^\s*import\s*['"](?<bare>[^'"]+)['"]|\b(?:import|require)\(\s*['"](?<called>[^'"]+)['"]/gmu;
  return [...source.matchAll(statements)].map(({ groups = {} }) => ({
    from: groups['from'] ?? groups['bare'] ?? groups['called'] ?? '',
    typeOnly: groups['type'] !== undefined,
  }));
}

/** The room a file lies in; null for what is no room. */
function roomOf(file: string): string | null {
  if (file.startsWith('client/src/')) return 'client';
  if (file.startsWith('client/page/')) return 'page';
  return /^server\/src\/(?<room>[^/]+)\//u.exec(file)?.groups?.['room'] ?? null;
}

const rowOf = (room: string): number => rows.findIndex((row) => row.includes(room));

/** The page runs in a browser: of others it and they know types alone. */
function mayImportRoom(room: string, other: string, typeOnly: boolean): boolean {
  if (room === other) return true;
  if (room === 'client') return other === 'protocol' || (other === 'page' && typeOnly);
  if (room === 'page') return other === 'protocol' && typeOnly;
  if (other === 'protocol') return speakers.includes(room);
  return room !== 'protocol' && rowOf(other) > rowOf(room);
}

function mayImportPackage(file: string, room: string, { from, typeOnly }: Import): boolean {
  if (packages[room]?.test(from) || (doorsToNode.test(file) && from.startsWith('node:'))) return true;
  return typeOnly && room !== 'bulletin' && from === 'vscode-languageserver-types';
}

/** What is wrong with an import, or null. */
function offence(file: string, found: Import): string | null {
  const room = roomOf(file);
  if (room === null || (room !== 'protocol' && rowOf(room) < 0)) return `${file} is in a room that has no place in test/architecture.test.ts`;
  const target = found.from.startsWith('.') ? posix.join(posix.dirname(file), found.from) : null;
  if (target === null) return mayImportPackage(file, room, found) ? null : `${file} may not import ${found.from}`;
  if (target === 'package.json' && knowVersion.includes(room)) return null;
  const other = roomOf(target);
  return other !== null && mayImportRoom(room, other, found.typeOnly) ? null : `${file} may not import ${target}`;
}

/** Every offence in a source text that stands in that file. */
function offences(file: string, source: string): string[] {
  return importsOf(source).flatMap((found) => offence(file, found) ?? []);
}

const files = ['client/src', 'client/page', 'server/src'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
);

describe('architecture', () => {
  it('every import runs down', () => {
    assert.ok(files.length > 30, 'the sources are found');
    assert.deepEqual(files.flatMap((file) => offences(file, readFileSync(file, 'utf8'))), []);
  });

  describe('sees what is forbidden', () => {
    const forbidden: [file: string, line: string][] = [
      ['server/src/bulletin/a.ts', "import { documentSymbols } from '../features/documentSymbols.ts';"],
      ['server/src/bulletin/a.ts', "import { readFileSync } from 'node:fs';"],
      ['server/src/bulletin/a.ts', "import type { Range } from 'vscode-languageserver-types';"],
      ['server/src/bulletin/a.ts', "import { message } from '../messages/messages.ts';"],
      ['server/src/features/a.ts', "import { toAnnotatedDocument } from '../exports/annotatedJson.ts';"],
      ['server/src/features/a.ts', "import { SymbolKind } from 'vscode-languageserver-types';"],
      ['server/src/features/a.ts', "export * from '../wiring/answer.ts';"],
      ['server/src/exports/a.ts', "const fs = await import('node:fs');"],
      ['server/src/links/a.ts', "import '../rules/sourceMissing.ts';"],
      ['server/src/houseStyles/a.ts', "import { readStyleFile } from '../project/styleFile.ts';"],
      ['server/src/bulletin/a.ts', "import { learnStyle } from '../houseStyles/learnStyle.ts';"],
      ['server/src/annotations/a.ts', "import { storyPrint } from '../workspace/storyPrint.ts';"],
      ['server/src/annotations/a.ts', "import { createHash } from 'node:crypto';"],
      ['server/src/exports/a.ts', "import { v5 } from 'uuid';"],
      ['server/src/exports/a.ts', "import { overviewOf } from '../overview/overviewOf.ts';"],
      ['server/src/overview/a.ts', "import { exportRequest } from '../protocol/exporting.ts';"],
      ['server/src/wiring/a.ts', "import { run } from '../cli/run.ts';"],
      ['server/src/wiring/a.ts', "import {\n  decodeFile,\n} from '../node/decodeFile.ts';"],
      ['server/src/wiring/a.ts', "import { createConnection } from 'vscode-languageserver/node';"],
      ['server/src/cli/a.ts', "import { exportRequest } from '../protocol/exporting.ts';"],
      ['server/src/protocol/a.ts', "import type { Bulletin } from '../bulletin/model.ts';"],
      ['server/src/newRoom/a.ts', "import { a } from './b.ts';"],
      ['server/src/wiring/a.ts', "import { helper } from '../../../test/support/helper.ts';"],
      ['client/src/a.ts', "import type { Bulletin } from '../../server/src/bulletin/model.ts';"],
      ['client/src/a.ts', "import { readFileSync } from 'node:fs';"],
      ['client/src/a.ts', "import { rows } from '../page/plot.ts';"],
      ['client/page/a.ts', "import { overviewRequest } from '../../server/src/protocol/overview.ts';"],
      ['client/page/a.ts', "import { l10n } from 'vscode';"],
    ];
    for (const [file, line] of forbidden) {
      it(`${file}: ${line.replaceAll('\n', ' ')}`, () => assert.equal(offences(file, line).length, 1));
    }
  });

  describe('sees nothing wrong with what is allowed', () => {
    const allowed: [file: string, line: string][] = [
      ['server/src/bulletin/a.ts', "import { lines } from './lines.ts';"],
      ['server/src/features/a.ts', "import type { FoldingRange } from 'vscode-languageserver-types';"],
      ['server/src/features/a.ts', "import type { Bulletin } from '../bulletin/model.ts';"],
      ['server/src/annotations/a.ts', "import search from 'approx-string-match';\nimport type { Article } from '../bulletin/model.ts';"],
      ['server/src/exports/a.ts', "import { quoteAt } from '../annotations/quoteAt.ts';"],
      ['server/src/node/a.ts', "import { readFileSync } from 'node:fs';"],
      ['client/src/a.ts', "import { exportRequest } from '../../server/src/protocol/exporting.ts';"],
      ['client/src/a.ts', "import type { ToPage } from '../page/talk.ts';"],
      ['client/page/a.ts', "import { scaleBand } from 'd3-scale';\nimport type { OverviewResult } from '../../server/src/protocol/overview.ts';"],
      ['client/src/node/a.ts', "import { rename } from 'node:fs/promises';"],
      ['client/src/commands/a.ts', "import { window } from 'vscode';\nimport { treat } from '../treat.ts';"],
    ];
    for (const [file, line] of allowed) {
      it(`${file}: ${line.replaceAll('\n', ' ')}`, () => assert.deepEqual(offences(file, line), []));
    }
  });
});
