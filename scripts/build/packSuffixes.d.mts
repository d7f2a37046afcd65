import type { Plugin } from 'esbuild';
export function packSuffixes(): Plugin;
