import type { Plugin } from 'esbuild';

/** Weights of cues as they lie in the bundle: a letter for each number. */
export function packWeights(): Plugin;
