import { isAbsolute, relative } from 'node:path';

/**
 * A program in two parts, a door for each place where it runs and a core that all of them load: what a door imports of the core it finds in
 * the core's file beside itself.
 *
 * @param {string} file the core's file, as the doors name it: `./server-core.cjs`
 * @param {RegExp} inCore what of the sources is in the core, by paths from here with `/`
 */
export function coreOf(file, inCore) {
  /** Modules that a door has asked for. @type {Set<string>} */
  const wanted = new Set();
  /** @param {string} path */
  const inside = (path) => relative('.', path).replaceAll('\\', '/');

  return {
    /** For the build of a door: must be done before `entry` is asked. @returns {import('esbuild').Plugin} */
    door: () => ({
      name: 'door',
      setup(build) {
        build.onResolve({ filter: /./ }, async ({ path, kind, pluginData, ...from }) => {
          if (kind === 'entry-point' || pluginData === 'asked' || path === file) return undefined;
          const found = await build.resolve(path, { kind, pluginData: 'asked', importer: from.importer, resolveDir: from.resolveDir });
          if (found.external || found.errors.length > 0 || !isAbsolute(found.path) || !inCore.test(inside(found.path))) return undefined;
          wanted.add(inside(found.path));
          return { path: inside(found.path), namespace: 'core' };
        });
        build.onResolve({ filter: /-core\.cjs$/ }, ({ path }) => ({ path, external: true }));
        build.onLoad({ filter: /./, namespace: 'core' }, ({ path }) => ({ contents: `module.exports = require(${JSON.stringify(file)})[${JSON.stringify(path)}];` }));
      },
    }),
    /** The entry of the core: all that its doors have asked for. @returns {import('esbuild').StdinOptions} */
    entry: () => {
      const paths = [...wanted].sort();
      const imports = paths.map((path, at) => `import * as m${at} from ${JSON.stringify(`./${path}`)};`);
      const names = paths.map((path, at) => `m${at} as ${JSON.stringify(path)}`);
      return { contents: `${imports.join('\n')}\nexport { ${names.join(', ')} };`, resolveDir: '.' };
    },
  };
}
