const HAN = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const ROMAN: readonly (readonly [string, number])[] = [['XL', 40], ['X', 10], ['IX', 9], ['V', 5], ['IV', 4], ['I', 1]];

/** 1 to 99 as a Han numeral. */
export function hanNumeral(n: number): string {
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  return `${tens > 1 ? HAN[tens]! : ''}${tens > 0 ? '十' : ''}${HAN[ones]!}`;
}

/** 1 to 49 as a Roman numeral. */
export function romanNumeral(n: number): string {
  const step = ROMAN.find(([, value]) => value <= n);
  return step === undefined ? '' : step[0] + romanNumeral(n - step[1]);
}

/** The number before a headline, with what parts them; `part` counts the sections from 1. */
export function ordinal(numbering: string, n: number, part: number): string {
  switch (numbering) {
    case '1.': return `${n}. `;
    case '1、': return `${n}、`;
    case '1)': return `${n}) `;
    case '（1）': return `（${n}）`;
    case '(1)': return `(${n}) `;
    case '①': return n <= 20 ? String.fromCodePoint(0x245f + n) : String.fromCodePoint(0x3250 + n - 20);
    case '一、': return `${hanNumeral(n)}、`;
    case '（一）': return `（${hanNumeral(n)}）`;
    case '01': return `${String(n).padStart(2, '0')} `;
    case 'No.1': return `No.${n} `;
    case 'a)': return `${String.fromCharCode(96 + n)}) `;
    case '1.1': return `${part}.${n} `;
    case 'I.': return `${romanNumeral(n)}. `;
    case '【1】': return `【${n}】`;
    case '[1]': return `[${n}] `;
    case '1': return `${n} `;
    case '第一条': return `第${hanNumeral(n)}条 `;
    default: return '';
  }
}
