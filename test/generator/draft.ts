import type { Trait } from './traits.ts';

/** A layout while its traits are made to fit each other. */
export type Draft = Record<Trait, string>;

/** The headings that stand on the line of their body. */
export const RUN_IN: readonly string[] = ['lenticular-run-in', 'bold-run-in'];

/** Replaces the value of a trait where the table names another for it. */
export function replace(layout: Draft, trait: Trait, table: Readonly<Record<string, string>>): void {
  layout[trait] = table[layout[trait]] ?? layout[trait];
}
