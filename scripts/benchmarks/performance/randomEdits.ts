import type { Position } from 'vscode-languageserver/node';
import { Random } from '../../../test/generator/random.ts';

/** One unit is put in, or one is taken out. */
export interface SingleEdit {
  readonly position: Position;
  /** What is put in; null takes out the unit behind the position. */
  readonly unit: string | null;
}

const UNITS = [...'的一是在不了有人这中年月，。 123ae'];

/** The next edit at a random place of the text, inside a line that is not empty; never half of a surrogate pair. */
export class RandomEdits {
  readonly #random: Random;

  constructor(seed: number) {
    this.#random = new Random(`edits ${String(seed)}`);
  }

  next(lines: readonly string[]): SingleEdit {
    for (;;) {
      const line = this.#random.int(0, lines.length - 1);
      const text = lines[line]!;
      if (text.length < 2) continue;
      const character = this.#random.int(0, text.length - 1);
      if (/[\ud800-\udfff]/u.test(text.charAt(character))) continue;
      return { position: { line, character }, unit: this.#random.int(0, 2) > 0 ? UNITS[this.#random.int(0, UNITS.length - 1)]! : null };
    }
  }
}
