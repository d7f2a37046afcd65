import { build } from 'esbuild';

/** What only the command line says, by the beginning of its keys. A test keeps them out of everything else. */
export const cliMessages = ['cli.', 'usage.', 'export.', 'check.', 'report.', 'change.'];

/**
 * The sentences as they lie in a bundle: keys once for both languages, and without those that only the command line says,
 * unless it is the command line that is bundled. @param {boolean} isCli @returns {import('esbuild').Plugin}
 */
export function packMessages(isCli) {
  return {
    name: 'pack-messages',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]messages[\\/]en\.ts$/ }, async ({ path }) => {
        const { en } = await loaded(path);
        return { contents: `export const en = ${JSON.stringify(Object.fromEntries(said(en, isCli)))};`, loader: 'js' };
      });
      onLoad({ filter: /[\\/]messages[\\/]zhCN\.ts$/ }, async ({ path }) => {
        const { zhCN } = await loaded(path);
        const { en } = await loaded(path.replace(/zhCN\.ts$/, 'en.ts'));
        const sentences = said(en, isCli).map(([key]) => zhCN[key]);
        return { contents: `import { en } from './en.ts';\nconst sentences = ${JSON.stringify(sentences)};\nexport const zhCN = Object.fromEntries(Object.keys(en).map((key, at) => [key, sentences[at]]));`, loader: 'js' };
      });
    },
  };
}

/** @param {Record<string, string>} sentences @param {boolean} isCli */
const said = (sentences, isCli) => Object.entries(sentences).filter(([key]) => isCli || !cliMessages.some((beginning) => key.startsWith(beginning)));

/** What a source file exports. @param {string} path @returns {Promise<Record<string, any>>} */
async function loaded(path) {
  const { outputFiles } = await build({ entryPoints: [path], bundle: true, write: false, format: 'esm', charset: 'utf8' });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? '').toString('base64')}`);
}
