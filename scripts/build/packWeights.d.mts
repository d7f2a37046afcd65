import type { Plugin } from 'esbuild';
export function packWeights(): Plugin;
export function packRows(rows: Readonly<Record<string, readonly number[]>>): readonly [names: string, letters: string];
export const unpack: string;
