import { readBrackets } from '../text/addresses.ts';
import type { Piece } from './candidate.ts';
import { bracketPieces, labelPieces } from './linePieces.ts';

/** UTF-16 units that end a text, and within which addresses and calls stand behind them. */
const LONGEST_ENDING = 90;
const LONGEST_REST = 400;

/** What stands behind the last words and names nobody. */
const REST = /(?:\s?\[\d{1,3}\]|\s?\[[^\]]{1,24}\]\([^)]{0,300}\)|\s?https?:\S{1,300}|[\s。.;,*_~>]|详情|»|阅读全文|原文链接|查看原文){1,12}$/;

/** What could be a name where a text ends: in a bracket or a link, behind a dash or the last sentence. */
export function endingPieces(text: string, from: number, to: number): Piece[] {
  const tail = text.slice(Math.max(from, to - LONGEST_REST), to);
  const rest = REST.exec(tail);
  const end = rest && rest.index > 0 ? to - rest[0].length : to;
  const start = Math.max(from, end - LONGEST_ENDING);
  const own = text.slice(start, end);
  const pieces: Piece[] = [];
  const add = (words: string, shape: string) => pieces.push({ span: [end - words.length, end], shape, form: 'dash' }, ...labelPieces(text, [end - words.length, end]));
  for (const piece of bracketPieces(text, start, end)) if (!piece.shape.endsWith('start')) pieces.push(piece.key === undefined ? { ...piece, shape: `end${piece.shape}` } : piece);
  const linked = /[)\]】]/.test(tail.slice(-3)) ? readBrackets(tail).links.filter(({ image }) => !image).at(-1) : undefined;
  if (linked && linked.to >= tail.length - 4 && linked.text.length <= 48) {
    const at = to - tail.length;
    pieces.push({ span: [at + linked.textStart, at + linked.textEnd], shape: `endlink${/[([（]$/.test(tail.slice(0, linked.from)) || /^[(（]/.test(linked.text) ? '(' : ''}`, form: 'bracket' });
  }
  const dash = /(——|--|[—–―|~@/]|\s-\s|\s{2}|\u3000)\s{0,3}([^—–―|~@/]{2,40})$/.exec(own);
  if (dash && (start > from || dash.index > 0)) add(dash[2]!, `end${dash[1]!.trim().charAt(0) || '~'}`);
  const sentence = /[。！？!?…」”][）)]?\s{0,3}([^。！？!?…」”]{2,30})$|\.["”)]?\s{1,3}([A-Z][^!?…]{1,45})$/.exec(own);
  const last = sentence?.[1] ?? sentence?.[2];
  if (last) add(last, 'end.');
  const via = /\s(?:via|from|in|at|on|h\/t)\s(?:the\s)?([A-Z][^.!?]{1,34})$/.exec(own);
  if (via) add(via[1]!, 'endvia');
  return pieces;
}
