import { line, blank, type Line } from '../compose/line.ts';
import type { House } from '../compose/house.ts';
import type { Random } from '../random.ts';
import { fill } from '../content/topic.ts';
import { displayWidth } from './displayWidth.ts';

/** Cuts the lines into pages, with running heads, addresses at the foot, page numbers and form feeds as the layout has them. */
export function paginate(house: House, random: Random, lines: readonly Line[], masthead: string): Line[] {
  const { pages } = house.layout;
  if (pages === 'none' || pages === '-') return [...lines];
  const length = random.int(28, 46) * (house.layout.spacing === 'double' ? 2 : 1);
  const sheets = cut(lines, length);
  return sheets.flatMap((sheet, i) => {
    const head = pages.includes('heads') && i > 0 ? [line(runningHead(masthead, house), 'furniture', { wraps: false }), ...(house.either('gap below the head') ? [blank] : [])] : [];
    const addresses = house.layout.address === 'page foot' ? sheet.flatMap(({ calls }) => (calls === null ? [] : [line(calls, 'furniture', { wraps: false })])) : [];
    const number = pages.includes('numbers') ? [...(house.either('gap above the number') ? [blank] : []), line(pageNumber(house, i + 1, sheets.length), 'furniture', { wraps: false })] : [];
    const page = [...head, ...sheet, ...addresses, ...number];
    const [first, ...rest] = page;
    const feeds = pages === 'form feeds' || house.either('form feed');
    return i > 0 && feeds && first !== undefined ? [{ ...first, text: `\f${first.text}`, sourceAt: first.sourceAt === null ? null : first.sourceAt + 1 }, ...rest] : page;
  });
}

/** No page ends with a headline, a section or an empty line before the next one. */
function cut(lines: readonly Line[], length: number): Line[][] {
  const sheets: Line[][] = [];
  let from = 0;
  while (from < lines.length) {
    let to = Math.min(lines.length, from + length);
    while (to < lines.length && to > from + length / 2 && isBound(lines, to)) to -= 1;
    sheets.push(lines.slice(from, to));
    from = to;
  }
  return sheets;
}

function isBound(lines: readonly Line[], at: number): boolean {
  let before = at - 1;
  while (before > 0 && lines[before]!.role === 'blank') before -= 1;
  return ['headline', 'section', 'part'].includes(lines[before]!.role) || lines[at]!.role === 'blank';
}

function runningHead(masthead: string, house: House): string {
  const part = fill(house.lexicon.phrases.part, { n: '1' });
  return house.either('wide head') ? `${masthead}${' '.repeat(Math.max(4, 56 - displayWidth(masthead)))}${part}` : masthead;
}

function pageNumber({ layout, lexicon: { phrases }, either }: House, n: number, total: number): string {
  const topic = { n: String(n), n2: String(total) };
  const number = layout['page number'] === 'dashed' ? (either('long dashes') ? `— ${n} —` : `- ${n} -`)
    : layout['page number'] === 'worded' ? fill(phrases.page, topic)
    : layout['page number'] === 'of total' ? (either('words of total') ? fill(phrases.pageOf, topic) : `${n} / ${total}`)
    : String(n);
  return either('centred number') ? ' '.repeat(Math.max(0, Math.floor((60 - displayWidth(number)) / 2))) + number : number;
}
