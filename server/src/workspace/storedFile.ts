import type { Range } from '../bulletin/model.ts';
import type { IndexedArticle, IndexedBulletin, Mention } from './indexedBulletin.ts';
import { packSketch, unpackSketch } from './packedSketch.ts';

/** What was found in a file of the workspace, and what it was found by. */
export interface StoredFile {
  readonly uri: string;
  /** Another one where the file has been written since. */
  readonly stamp: string;
  /** Another one where something else is known of the file beside its words. */
  readonly basis: string;
  /** Null where the file is no bulletin. */
  readonly bulletin: IndexedBulletin | null;
}

/** A stored file as one line, without its end: lists in place of objects, which halve its length. */
export function storedLine({ uri, stamp, basis, bulletin }: StoredFile): string {
  return JSON.stringify([uri, stamp, basis, bulletin && [bulletin.articles.map(packArticle), bulletin.mentions.map(({ kind, name, range }) => [kind, name, packRange(range)])]]);
}

/** The file of a line; null where the line is not one that `storedLine` writes, whoever wrote it. */
export function readStoredLine(line: string): StoredFile | null {
  try {
    const [uri, stamp, basis, packed] = list(JSON.parse(line), 4);
    const stored = { uri: text(uri), stamp: text(stamp), basis: text(basis) };
    if (packed === null) return { ...stored, bulletin: null };
    const [articles, mentions] = list(packed, 2);
    return { ...stored, bulletin: { uri: stored.uri, articles: list(articles).map(unpackArticle), mentions: list(mentions).map(unpackMention) } };
  } catch {
    return null;
  }
}

function packArticle({ headline, range, section, publisher, url, print }: IndexedArticle): unknown {
  return [headline, packRange(range), section, publisher, url, print.address, packSketch(print.sketch), print.figures];
}

function unpackArticle(value: unknown): IndexedArticle {
  const [headline, range, section, publisher, url, address, sketch, figures] = list(value, 8);
  return {
    headline: textOrNull(headline),
    range: unpackRange(range),
    section: textOrNull(section),
    publisher: textOrNull(publisher),
    url: textOrNull(url),
    print: { address: textOrNull(address), sketch: unpackSketch(text(sketch)), figures: list(figures).map(text) },
  };
}

function unpackMention(value: unknown): Mention {
  const [kind, name, range] = list(value, 3);
  if (kind !== 'publisher' && kind !== 'section') throw new TypeError('no kind');
  return { kind, name: text(name), range: unpackRange(range) };
}

function packRange({ start, end }: Range): readonly number[] {
  return [start.line, start.character, end.line, end.character];
}

function unpackRange(value: unknown): Range {
  const [line, character, endLine, endCharacter] = list(value, 4).map(count);
  return { start: { line: line!, character: character! }, end: { line: endLine!, character: endCharacter! } };
}

function list(value: unknown, length?: number): readonly unknown[] {
  if (!Array.isArray(value) || (length !== undefined && value.length !== length)) throw new TypeError('no list');
  return value;
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('no text');
  return value;
}

function textOrNull(value: unknown): string | null {
  return value === null ? null : text(value);
}

function count(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) throw new TypeError('no count');
  return value;
}
