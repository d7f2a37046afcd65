import type { Bulletin, Range, Source } from '../bulletin/model.ts';
import type { DocumentLines } from './documentLines.ts';
import { piecesOf } from './documentLines.ts';
import { sourcesOf } from './placeAt.ts';
import { comparePositions, meets } from './ranges.ts';

/** The types and modifiers of LSP that tokens are told in; a token names them by their index here. */
export const tokenLegend = {
  tokenTypes: ['namespace', 'class', 'parameter', 'keyword', 'type', 'number', 'string'],
  tokenModifiers: ['declaration'],
} as const;

type TokenType = (typeof tokenLegend.tokenTypes)[number];

interface Token {
  readonly range: Range;
  readonly type: TokenType;
  readonly declares: boolean;
}

/**
 * Section heads, headlines, bylines, source labels, publishers, dates and addresses as LSP packs them: five numbers a
 * token, each on one line, in the order of the text, without overlaps. Of a text with `visible` only what stands there.
 */
export function semanticTokens(bulletin: Bulletin, lines: DocumentLines, visible?: Range): number[] {
  const tokens = tokensOf(bulletin).filter(({ range }) => visible === undefined || meets(visible, range));
  return packed(withoutOverlaps(tokens.flatMap((token) => piecesOf(lines, token.range).map((range) => ({ ...token, range })))));
}

function tokensOf({ sections, articles, pages, ...rest }: Bulletin): Token[] {
  const token = (type: TokenType, range: Range | null | undefined, declares = false): Token[] => (range ? [{ range, type, declares }] : []);
  return [
    ...sections.flatMap(({ nameRange }) => token('namespace', nameRange, true)),
    ...articles.flatMap(({ headlineRange, bylines, links }) => [
      ...token('class', headlineRange, true),
      ...bylines.flatMap(({ range }) => token('parameter', range)),
      ...links.flatMap(({ range, callRange }) => [...token('string', range), ...token('string', callRange)]),
    ]),
    ...pages.flatMap(({ addresses }) => addresses.flatMap(({ range }) => token('string', range))),
    ...sourcesOf({ sections, articles, pages, ...rest }).flatMap(({ source }) => sourceTokens(source)),
  ];
}

function sourceTokens({ range, publisherRange, dateRange }: Source): Token[] {
  const inner = (type: TokenType, part: Range | null): Token[] => (part ? [{ range: part, type, declares: false }] : []);
  return [{ range, type: 'keyword', declares: false }, ...inner('type', publisherRange), ...inner('number', dateRange)];
}

/** What stands inside another token cuts it: no client need know of tokens that overlap. */
function withoutOverlaps(tokens: readonly Token[]): Token[] {
  const sorted = [...tokens].sort((a, b) => comparePositions(a.range.start, b.range.start) || comparePositions(b.range.end, a.range.end));
  const cut: Token[] = [];
  const open: Token[] = [];
  let told = { line: 0, character: 0 };
  const tell = (token: Token, until: Range['end']): void => {
    const start = comparePositions(told, token.range.start) > 0 ? told : token.range.start;
    if (comparePositions(start, until) >= 0) return;
    cut.push({ ...token, range: { start, end: until } });
    told = until;
  };
  for (const token of sorted) {
    const { start } = token.range;
    for (let top = open.at(-1); top && comparePositions(top.range.end, start) <= 0; top = open.at(-1)) {
      tell(top, top.range.end);
      open.pop();
    }
    const around = open.at(-1);
    if (around) tell(around, start);
    open.push(token);
  }
  for (const token of open.reverse()) tell(token, token.range.end);
  return cut;
}

function packed(tokens: readonly Token[]): number[] {
  let [line, character] = [0, 0];
  return tokens.flatMap(({ range: { start, end }, type, declares }) => {
    const numbers = [start.line - line, start.line === line ? start.character - character : start.character];
    [line, character] = [start.line, start.character];
    return [...numbers, end.character - start.character, tokenLegend.tokenTypes.indexOf(type), declares ? 1 : 0];
  });
}
