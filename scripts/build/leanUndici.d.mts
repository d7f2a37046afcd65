import type { Plugin } from 'esbuild';

export function leanUndici(): Plugin;
