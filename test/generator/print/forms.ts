import type { Line } from '../compose/line.ts';
import type { Random } from '../random.ts';
import type { Layout } from '../traits.ts';

const RADICALS: Readonly<Record<string, string>> = Object.fromEntries(
  ['人⼈', '大⼤', '工⼯', '水⽔', '山⼭', '高⾼', '文⽂', '日⽇', '月⽉', '金⾦', '長⾧', '生⽣', '用⽤', '力⼒', '手⼿', '行⾏', '小⼩', '子⼦', '口⼝', '土⼟', '女⼥',
    '心⼼', '方⽅', '木⽊', '石⽯', '立⽴', '老⽼', '色⾊', '車⾞', '里⾥', '面⾯', '食⾷', '田⽥', '香⾹'].map((pair) => [...pair] as [string, string]),
);

const OTHER_PUNCTUATION: Readonly<Record<string, string>> = { '：': ':', '（': '(', '）': ')', '，': ',', '；': ';', '？': '?', '！': '!' };

/** Writes the letters of all lines as the layout asks; as many UTF-16 units as before, addresses untouched. */
export function writeForms(lines: readonly Line[], layout: Layout, random: Random): Line[] {
  return lines.map((line) => {
    let text = outsideAddresses(line.text, (piece) => formed(piece, layout, line.role === 'furniture'));
    if (layout.trailing === 'spaces' && text !== '' && random.chance(0.4)) text += random.chance(0.5) ? ' ' : '  ';
    return { ...line, text };
  });
}

function formed(piece: string, layout: Layout, isFurniture: boolean): string {
  let text = piece;
  if (layout.digits === 'full') text = text.replace(/[0-9]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  if (layout.punctuation === 'other') text = text.replace(/[：（），；？！]/gu, (mark) => OTHER_PUNCTUATION[mark] ?? mark);
  if (layout.compatibility === 'radicals' && !isFurniture) text = text.replace(/\p{Script=Han}/gu, (letter) => RADICALS[letter] ?? letter);
  return text;
}

function outsideAddresses(text: string, write: (piece: string) => string): string {
  return text.split(/(https?:\/\/[^\s)）]+)/u).map((piece, i) => (i % 2 === 1 ? piece : write(piece))).join('');
}
