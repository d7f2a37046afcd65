import { fold } from '../bulletin/text/text.ts';

const FIGURE = /\d+(?:[.,]\d+)*|[〇零一二两三四五六七八九十百千万亿]+/gu;
const DIGITS = '〇一二三四五六七八九';

/** The figures of a text, each once, in the order in which they stand; 一千九百 and 1,900 are one. A lone 一 or 两 counts nothing. */
export function figuresIn(text: string): string[] {
  const figures = [...fold(text).matchAll(FIGURE)].flatMap(([figure]) => (/^\d/u.test(figure) ? figure.replace(/,(?=\d{3}(?!\d))/gu, '') : /^[一两]$/u.test(figure) ? [] : String(hanValue(figure))));
  return [...new Set(figures)];
}

/** The value of a number in Han characters: 三十二, 一千九百, 二〇二四. */
function hanValue(printed: string): number {
  const text = printed.replace(/零/gu, '〇').replace(/两/gu, '二');
  if (/^[〇一二三四五六七八九]+$/u.test(text)) return Number([...text].map((unit) => DIGITS.indexOf(unit)).join(''));
  let [total, section, digit] = [0, 0, 0];
  for (const unit of text) {
    const power = '十百千'.indexOf(unit);
    if (power >= 0) {
      section += (digit || 1) * 10 ** (power + 1);
      digit = 0;
    } else if (unit === '万' || unit === '亿') {
      total = (total + section + digit) * (unit === '万' ? 1e4 : 1e8);
      [section, digit] = [0, 0];
    } else digit = Math.max(0, DIGITS.indexOf(unit));
  }
  return total + section + digit;
}

/** How much two lists of figures have in common, 0 to 1 (Dice); null where either has too few to tell. */
export function commonFigures(a: readonly (string | number)[], b: readonly (string | number)[]): number | null {
  if (Math.min(a.length, b.length) < FEWEST) return null;
  return (2 * a.filter((figure) => b.includes(figure)).length) / (a.length + b.length);
}

const FEWEST = 2;
