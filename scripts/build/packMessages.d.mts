import type { Plugin } from 'esbuild';
export const cliMessages: readonly string[];
export function packMessages(isCli: boolean): Plugin;
