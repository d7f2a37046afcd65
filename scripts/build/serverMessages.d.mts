import type { Plugin } from 'esbuild';

export function serverMessages(): Plugin;
export function withoutCommandLine(source: string): string;
