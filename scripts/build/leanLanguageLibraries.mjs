import { readFileSync } from 'node:fs';

/** Kinds of requests that neither our client nor our server knows: their modules in `vscode-languageclient`, and the classes that are registered. */
const clientFeatures = {
  callHierarchy: ['CallHierarchyFeature'],
  colorProvider: ['ColorProviderFeature'],
  declaration: ['DeclarationFeature'],
  implementation: ['ImplementationFeature'],
  inlineCompletion: ['InlineCompletionItemFeature'],
  inlineValue: ['InlineValueFeature'],
  linkedEditingRange: ['LinkedEditingFeature'],
  signatureHelp: ['SignatureHelpFeature'],
  textDocumentContent: ['TextDocumentContentFeature'],
  typeDefinition: ['TypeDefinitionFeature'],
  typeHierarchy: ['TypeHierarchyFeature'],
};

/** The same of `vscode-languageserver`: there each is a function from a class to one that can do more. */
const serverFeatures = {
  callHierarchy: 'CallHierarchyFeature',
  inlineCompletion: 'InlineCompletionFeature',
  inlineValue: 'InlineValueFeature',
  linkedEditingRange: 'LinkedEditingRangeFeature',
  moniker: 'MonikerFeature',
  notebook: 'NotebookSyncFeature',
  textDocumentContent: 'TextDocumentContentFeature',
  typeHierarchy: 'TypeHierarchyFeature',
};

/** Notebooks, which are not ours: other modules ask for the feature, and find one that never has anything to tell. */
const noNotebooks = `
const silent = () => ({ dispose() {} });
exports.NotebookDocumentSyncFeature = class {
  static CellScheme = 'vscode-notebook-cell';
  registrationType = { method: 'notebookDocument/sync' };
  onOpenNotificationSent = silent;
  onChangeNotificationSent = silent;
  onSaveNotificationSent = silent;
  onCloseNotificationSent = silent;
  handles() { return false; }
  getState() { return { kind: 'document', id: 'notebookDocument/sync', registrations: false, matches: false }; }
  fillClientCapabilities() {}
  initialize() {}
  register() {}
  unregister() {}
  clear() {}
};`;

/** Globs by which the client asks whether a file is meant: VS Code has a matcher itself. */
const globsOfTheEditor = `
const { Uri, languages } = require('vscode');
exports.Minimatch = class {
  constructor(pattern, options = {}) { this.pattern = options.nocase ? pattern.toLowerCase() : pattern; this.nocase = options.nocase; }
  makeRe() { return true; }
  match(path) {
    const uri = Uri.file(this.nocase ? path.toLowerCase() : path);
    return languages.match({ pattern: this.pattern }, { uri, fileName: uri.fsPath, languageId: '' }) > 0;
  }
};`;

/** "engines" in package.json says which VS Code it takes, and VS Code looks there before it loads anything. */
const anyVersion = 'module.exports = () => ({});';

/**
 * Leaves out of the bundles what is not used of the two libraries that speak the protocol. Fails where a library no longer has what is
 * taken out of it. @returns {import('esbuild').Plugin}
 */
export function leanLanguageLibraries() {
  return {
    name: 'lean-language-libraries',
    setup(build) {
      build.onLoad({ filter: /vscode-languageclient[\\/]lib[\\/]common[\\/]client\.js$/ }, ({ path }) => {
        const classes = Object.values(clientFeatures).flat();
        return { contents: classes.reduce(withoutFeature, readFileSync(path, 'utf8')) };
      });
      build.onLoad({ filter: new RegExp(`vscode-languageclient[\\\\/]lib[\\\\/]common[\\\\/](?:${Object.keys(clientFeatures).join('|')})\\.js$`) }, () => ({ contents: '' }));
      build.onLoad({ filter: /vscode-languageclient[\\/]lib[\\/]common[\\/]notebook\.js$/ }, () => ({ contents: noNotebooks }));
      build.onResolve({ filter: /^(?:minimatch|semver\/functions\/(?:parse|satisfies))$/ }, ({ path, importer }) => (/vscode-languageclient/.test(importer) ? { path, namespace: 'instead' } : null));
      build.onLoad({ filter: /./, namespace: 'instead' }, ({ path }) => ({ contents: path === 'minimatch' ? globsOfTheEditor : anyVersion, resolveDir: '.' }));
      build.onLoad({ filter: new RegExp(`vscode-languageserver[\\\\/]lib[\\\\/]common[\\\\/](?:${Object.keys(serverFeatures).join('|')})\\.js$`) }, ({ path }) => {
        const name = /** @type {keyof typeof serverFeatures} */ (path.replace(/^.*[\\/]|\.js$/g, ''));
        return { contents: `exports.${serverFeatures[name]} = (Base) => Base;` };
      });
      // How modules of Node are found from a server: nothing asks.
      build.onLoad({ filter: /vscode-languageserver[\\/]lib[\\/]node[\\/]files\.js$/ }, () => ({ contents: '' }));
    },
  };
}

/** @param {string} code @param {string} name */
function withoutFeature(code, name) {
  const without = code.replace(new RegExp(`^\\s*this\\.registerFeature\\(new \\w+\\.${name}\\(this\\)\\);\\n`, 'm'), '');
  if (without === code) throw new Error(`vscode-languageclient registers no ${name} any more: see scripts/build/leanLanguageLibraries.mjs.`);
  return without;
}
