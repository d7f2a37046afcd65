import { RegExpParser, type AST } from '@eslint-community/regexpp';

/** A text made to cost an expression much: a beginning, the same piece again and again, and an end that nothing expects. */
export interface Attack {
  readonly beginning: string;
  readonly piece: string;
}

/** What no expression expects. */
export const unexpected = '\u0001';

/** So many texts are tried on one expression. */
const most = 80;

/** Texts to try on an expression: every piece that it repeats, alone, beside the next one, and behind what leads to it; and the whole again and again, with and without its end. */
export function attacksOn(source: string, flags: string): readonly Attack[] {
  const pattern = new RegExpParser({ ecmaVersion: 2024 }).parsePattern(source, 0, source.length, { unicode: flags.includes('u'), unicodeSets: flags.includes('v') });
  const attacks = new Map<string, Attack>();
  const add = (beginning: string, piece: string): void => {
    if (piece !== '' && attacks.size < most) attacks.set(`${beginning}\0${piece}`, { beginning, piece });
  };
  for (const alternative of pattern.alternatives) {
    const whole = textOf(alternative);
    add('', whole);
    add('', whole.slice(0, -1));
    add(whole.slice(0, 1), whole.slice(1));
  }
  const visit = (alternatives: readonly AST.Alternative[], before: string): void => {
    for (const alternative of alternatives) {
      let led = before;
      let last = '';
      for (const element of alternative.elements) {
        const own = textOf(element);
        if (element.type === 'Quantifier' && element.max > 1) {
          const piece = textOf(element.element);
          add('', piece);
          add(led, piece);
          add(led, last + piece);
          last = piece;
        }
        if (element.type === 'CharacterClass' || element.type === 'CharacterSet') add('', own);
        for (const inner of innerOf(element)) visit(inner, led);
        led += own;
      }
    }
  };
  visit(pattern.alternatives, '');
  for (const character of ['a', '1', ' ', '字', '。', '(', '-']) add('', character);
  return [...attacks.values()];
}

function innerOf(element: AST.Element): readonly (readonly AST.Alternative[])[] {
  if (element.type === 'Quantifier') return innerOf(element.element);
  return element.type === 'Group' || element.type === 'CapturingGroup' || element.type === 'Assertion' ? ('alternatives' in element ? [element.alternatives] : []) : [];
}

/** A short text that matches, but for what looks around: each thing as often as it must be, once where it may be absent but repeats. */
function textOf(node: AST.Alternative | AST.Element): string {
  switch (node.type) {
    case 'Alternative':
      return node.elements.map(textOf).join('');
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives[0] ? textOf(node.alternatives[0]) : '';
    case 'Quantifier':
      return textOf(node.element).repeat(Math.max(node.min, node.max > 1 ? 1 : 0));
    case 'Character':
      return String.fromCodePoint(node.value);
    case 'CharacterClass':
    case 'CharacterSet':
      return memberOf(node.raw);
    default:
      return '';
  }
}

const candidates = ['a', '1', ' ', '字', 'A', '.', '。', '-', '(', ')', '"', '\t', '，', '：', '《', '【', '“', '/', '_', 'é', '\n', '①', 'あ', '*', '#', '|', '[', ']', '<', '>', '月', '日', '年', '第', '、', '!', '~', '\u3000'];

/** A character that a class has; nothing where none is found. */
function memberOf(raw: string): string {
  const flags = raw.includes('\\p') || raw.includes('\\u{') ? 'u' : '';
  const matches = new RegExp(`^${raw}$`, `${flags}s`);
  const found = candidates.find((candidate) => matches.test(candidate));
  if (found !== undefined) return found;
  for (let code = 0x21; code < 0xffff; code++) {
    const character = String.fromCharCode(code);
    if (matches.test(character)) return character;
  }
  return '';
}
