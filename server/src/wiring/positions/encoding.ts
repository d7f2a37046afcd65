/** How the characters of a position are counted; all that LSP knows. */
export type PositionEncoding = 'utf-8' | 'utf-16' | 'utf-32';

const known: readonly string[] = ['utf-8', 'utf-16', 'utf-32'] satisfies PositionEncoding[];

/** The first that we know of those that a client offers, best first; UTF-16, which every client knows, where it offers none. */
export function agreedEncoding(offered: readonly string[] = []): PositionEncoding {
  return offered.find((encoding): encoding is PositionEncoding => known.includes(encoding)) ?? 'utf-16';
}
