/** What only those who build the extension need of its manifest. */
const OF_BUILDERS: ReadonlySet<string> = new Set(['scripts', 'devDependencies']);

/** A JSON file of the package without white space, and the manifest without what only its builders need; any other file as it is. Throws where a `.json` is none. */
export function leanJson(name: string, bytes: Uint8Array): Uint8Array {
  if (!name.endsWith('.json')) return bytes;
  const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
  return Buffer.from(JSON.stringify(name === 'extension/package.json' ? withoutBuilders(value as object) : value));
}

function withoutBuilders(manifest: object): object {
  return Object.fromEntries(Object.entries(manifest).filter(([key]) => !OF_BUILDERS.has(key)));
}
