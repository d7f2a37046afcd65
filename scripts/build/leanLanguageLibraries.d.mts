import type { Plugin } from 'esbuild';
export function leanLanguageLibraries(): Plugin;
