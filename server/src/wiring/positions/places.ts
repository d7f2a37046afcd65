import type { Position } from 'vscode-languageserver';

/** What a position becomes that stands in the document of that URI; null where no document is named. */
export type Move = (position: Position, uri: string | null) => Position;

/** What a client keeps for us without looking at it. */
const opaque = 'data';

/** Members that hold something for each of several documents, by their URIs. */
const byUri: readonly string[] = ['changes', 'relatedDocuments'];

/**
 * A copy of a value of LSP with all positions moved. A position stands in the document that is named nearest around it
 * (by `uri`, `targetUri`, `textDocument`, or a key of `changes`), else in that of `uri`.
 */
export function movePlaces(value: unknown, uri: string | null, move: Move): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => movePlaces(item, uri, move));
  if (!isRecord(value)) return value;
  if (isPosition(value)) return move(value, uri);
  const own = uriOf(value) ?? uri;
  const moved: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value)) moved[name] = moveMember(name, member, uri, own, move);
  return isFolding(value) ? moveFolding(value, moved, own, move) : moved;
}

function moveMember(name: string, member: unknown, around: string | null, own: string | null, move: Move): unknown {
  if (name === opaque) return member;
  // Of a link from one document to another, this part is in the one that was asked about.
  if (name === 'originSelectionRange') return movePlaces(member, around, move);
  if (byUri.includes(name) && isRecord(member)) {
    return Object.fromEntries(Object.entries(member).map(([uri, part]) => [uri, movePlaces(part, uri, move)]));
  }
  return movePlaces(member, own, move);
}

/** The document that an object names, if any. */
export function uriOf(value: unknown): string | null {
  if (!isRecord(value)) return null;
  const { uri, targetUri, textDocument } = value;
  if (typeof uri === 'string') return uri;
  if (typeof targetUri === 'string') return targetUri;
  return isRecord(textDocument) ? uriOf(textDocument) : null;
}

/** A folding range, the one thing of LSP that tells lines and characters apart from each other. */
interface Folding {
  readonly startLine: number;
  readonly endLine: number;
  readonly startCharacter?: number;
  readonly endCharacter?: number;
}

function isFolding(value: object): value is Folding {
  return 'startLine' in value && 'endLine' in value;
}

function moveFolding({ startLine, startCharacter, endLine, endCharacter }: Folding, moved: object, uri: string | null, move: Move): object {
  return {
    ...moved,
    ...(startCharacter !== undefined && { startCharacter: move({ line: startLine, character: startCharacter }, uri).character }),
    ...(endCharacter !== undefined && { endCharacter: move({ line: endLine, character: endCharacter }, uri).character }),
  };
}

function isPosition(value: object): value is Position {
  return 'line' in value && 'character' in value && typeof value.line === 'number' && typeof value.character === 'number';
}

/** Whether a value has members by name. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
