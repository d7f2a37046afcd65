import assert from 'node:assert/strict';
import type { Position } from 'vscode-languageserver/node';

/** How a client counts the characters of a line. */
export type Encoding = 'utf-8' | 'utf-16' | 'utf-32';

export const encodings: readonly Encoding[] = ['utf-8', 'utf-16', 'utf-32'];

const lengthIn: Readonly<Record<Encoding, (text: string) => number>> = {
  'utf-8': (text) => Buffer.from(text).length,
  'utf-16': (text) => text.length,
  'utf-32': (text) => Array.from(text).length,
};

/** A client that counts in its own way; it knows all texts. What it makes of positions, it makes slowly and plainly. */
export class CountingClient {
  readonly encoding: Encoding;
  readonly texts: ReadonlyMap<string, string>;

  constructor(encoding: Encoding, texts: ReadonlyMap<string, string>) {
    this.encoding = encoding;
    this.texts = texts;
  }

  /** A position in UTF-16 units, as this client tells it. */
  theirs(uri: string, { line, character }: Position): Position {
    return { line, character: lengthIn[this.encoding](this.#line(uri, line).slice(0, character)) };
  }

  /** A position that this client was told, in UTF-16 units; it must stand between two characters. */
  ours(uri: string, { line, character }: Position): Position {
    const text = this.#line(uri, line);
    for (let at = 0; at <= text.length; at++) {
      const isInside = /[\udc00-\udfff]/.test(text[at] ?? '') && /[\ud800-\udbff]/.test(text[at - 1] ?? '');
      if (!isInside && lengthIn[this.encoding](text.slice(0, at)) === character) return { line, character: at };
    }
    return assert.fail(`${character} in ${this.encoding} is no place in “${text}”`);
  }

  /** Parameters with positions in one document, as this client sends them. */
  asks(uri: string, params: unknown): unknown {
    return JSON.parse(JSON.stringify(params), (_, value: unknown) => (isPosition(value) ? this.theirs(uri, value) : value));
  }

  /** An answer about a document, in UTF-16 units; each part is in the document whose URI is nearest around it. */
  hears(uri: string, answer: unknown): unknown {
    if (Array.isArray(answer)) return answer.map((part: unknown) => this.hears(uri, part));
    if (isPosition(answer)) return this.ours(uri, answer);
    if (typeof answer !== 'object' || answer === null) return answer;
    const named = answer as { uri?: unknown; textDocument?: { uri: string } };
    const own = typeof named.uri === 'string' ? named.uri : (named.textDocument?.uri ?? uri);
    const parts = Object.entries(answer).map(([name, part]: [string, unknown]) => {
      if (name === 'data') return [name, part];
      if (name === 'changes') return [name, Object.fromEntries(Object.entries(part as object).map(([other, edits]) => [other, this.hears(other, edits)]))];
      return [name, this.hears(own, part)];
    });
    return Object.fromEntries(parts);
  }

  /** Packed tokens as places and lengths in UTF-16 units. */
  hearsTokens(uri: string, data: readonly number[]): unknown[] {
    let [line, character] = [0, 0];
    return Array.from({ length: data.length / 5 }, (_, token) => {
      const [down = 0, right = 0, length = 0, ...kind] = data.slice(token * 5, token * 5 + 5);
      character = down === 0 ? character + right : right;
      line += down;
      const [start, end] = [character, character + length].map((at) => this.ours(uri, { line, character: at }));
      return { start, end, kind };
    });
  }

  #line(uri: string, line: number): string {
    const text = this.texts.get(uri) ?? assert.fail(`${uri} is known`);
    return text.split(/\r\n|\r|\n/)[line] ?? assert.fail(`${uri} has a line ${line}`);
  }
}

function isPosition(value: unknown): value is Position {
  return typeof value === 'object' && value !== null && 'line' in value && 'character' in value;
}
