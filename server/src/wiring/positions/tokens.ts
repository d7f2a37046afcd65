import type { Position } from 'vscode-languageserver';

/** Semantic tokens as LSP packs them, with the place and the length of each in other units. */
export function moveTokens(data: readonly number[], move: (position: Position) => Position): number[] {
  const moved: number[] = [];
  let from = { line: 0, character: 0 };
  let to = from;
  for (let at = 0; at + 4 < data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5);
    from = { line: from.line + down, character: down === 0 ? from.character + right : right };
    const start = move(from);
    const end = move({ line: from.line, character: from.character + length });
    moved.push(down, start.character - (down === 0 ? to.character : 0), end.character - start.character, type, modifiers);
    to = start;
  }
  return moved;
}
