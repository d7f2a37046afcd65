import type { Plugin } from 'esbuild';

/** Weights of cues as they lie in the bundle: a letter for each number. */
export function packWeights(): Plugin;
/** The names of the cues, front-coded, and their weights in columns. */
export function packRows(rows: Readonly<Record<string, readonly number[]>>): readonly [names: string, letters: string];
/** What makes rows of them again, as source text. */
export const unpack: string;
