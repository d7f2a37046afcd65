/** What of the client's library is never used here, by the end of its path, and what stands in its place. */
const replaced = [
  // Which VS Code there is: VS Code itself compares it with "engines" when it installs the extension.
  [/semver[\\/]functions[\\/]parse\.js$/, 'module.exports = (version) => version;'],
  [/semver[\\/]functions[\\/]satisfies\.js$/, 'module.exports = () => true;'],
  // Notebooks, which the server does not ask for.
  [
    /vscode-languageclient[\\/]lib[\\/]common[\\/]notebook\.js$/,
    `const never = () => ({ dispose() {} });
exports.NotebookDocumentSyncFeature = class {
  registrationType = { method: 'notebookDocument/sync' };
  onOpenNotificationSent = never;
  onChangeNotificationSent = never;
  onSaveNotificationSent = never;
  onCloseNotificationSent = never;
  fillClientCapabilities() {}
  initialize() {}
  register() {}
  unregister() {}
  clear() {}
  handles() { return false; }
  getState() { return { kind: 'static' }; }
};`,
  ],
  // Requests that the server has no answer to.
  [
    /vscode-languageclient[\\/]lib[\\/]common[\\/](?:callHierarchy|typeHierarchy|colorProvider|inlineValue|linkedEditingRange|inlineCompletion|signatureHelp|declaration|typeDefinition|implementation|textDocumentContent)\.js$/,
    "class Unused { fillClientCapabilities() {} initialize() {} clear() {} getState() { return { kind: 'static' }; } }\nmodule.exports = new Proxy({}, { get: () => Unused });",
  ],
];

/** Leaves out of the bundle what the extension does not use of its client library. @returns {import('esbuild').Plugin} */
export function leanClient() {
  return {
    name: 'lean-client',
    setup(build) {
      for (const [filter, contents] of replaced) build.onLoad({ filter }, () => ({ contents }));
    },
  };
}
