import type { Finding } from '../rules/rule.ts';
import type { Found } from './diagnosticReport.ts';

/** What the findings in a file depend on. */
export interface FileBasis {
  /** Each the same value as long as nothing about it has changed. */
  readonly values: readonly unknown[];
  /** Counts the changes of the other bulletins. */
  readonly changes: number;
  /** Another one where the stories elsewhere are others that matter to the file's own; asked for only where there were changes. */
  readonly neighbours: () => string;
}

/** A file that is not open. */
export interface ClosedFile extends FileBasis {
  /** Reads it, and tells what the rules find; null where it cannot be read or is no bulletin. */
  readonly inspect: () => Promise<{ readonly text: string; readonly findings: readonly Finding[] } | null>;
}

interface Kept {
  readonly basis: FileBasis;
  readonly neighbours: string;
  readonly found: Found;
}

/** So many files and findings, together, are kept. */
const enough = 50_000;

/** What was found in files that are not open: found again only where something has changed that it depends on. */
export class FileFindings {
  readonly #most: number;
  /** The file that was not asked for the longest comes first. */
  readonly #kept = new Map<string, Kept>();
  #weight = 0;

  /** @param most how many files and findings, together, are kept; those asked for last stay */
  constructor(most = enough) {
    this.#most = most;
  }

  /** What is kept of a file; null where nothing is that still holds. */
  get(uri: string, basis: FileBasis): Found | null {
    const kept = this.#kept.get(uri);
    if (!kept || !same(kept.basis.values, basis.values)) return null;
    if (kept.basis.changes !== basis.changes && kept.neighbours !== basis.neighbours()) return null;
    this.#keep(uri, { ...kept, basis });
    return kept.found;
  }

  /** Keeps what is found next; `basis` is what held before it was looked for. */
  async find(uri: string, basis: FileBasis, look: () => Promise<Found>): Promise<Found> {
    const neighbours = basis.neighbours();
    const found = await look();
    this.#keep(uri, { basis, neighbours, found });
    return found;
  }

  #keep(uri: string, kept: Kept): void {
    this.#drop(uri);
    this.#kept.set(uri, kept);
    this.#weight += weightOf(kept);
    for (const eldest of this.#kept.keys()) {
      if (this.#weight <= this.#most) break;
      this.#drop(eldest);
    }
  }

  #drop(uri: string): void {
    const kept = this.#kept.get(uri);
    if (!kept) return;
    this.#kept.delete(uri);
    this.#weight -= weightOf(kept);
  }
}

function weightOf({ found }: Kept): number {
  return 1 + found.items.length;
}

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, at) => value === b[at]);
}
