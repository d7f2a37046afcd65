/** Small functions over characters: folding of widths, display width, similarity. No regular expression here backtracks. */

const FOLDABLE = /[\u3000\u00a0\uff01-\uff5e\uf900-\ufaff\u2f00-\u2fdf]/;

/**
 * The text with full-width and compatibility characters replaced by their plain form, one UTF-16 unit for one, so that
 * offsets stay what they were.
 */
export function fold(text: string): string {
  if (!FOLDABLE.test(text)) return text;
  let folded = '';
  let kept = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // What is neither a space nor behind the Han characters but for a few radicals is its own plain form.
    if (code < 0xa0 || (code > 0x3000 && code < 0xf900) || (code > 0xa0 && code < 0x2f00)) continue;
    const plain = plainOf(code);
    if (plain === null) continue;
    folded += text.slice(kept, i) + plain;
    kept = i + 1;
  }
  return folded + text.slice(kept);
}

/** The plain form of each unit that has one of one unit, once it was asked for. */
const PLAIN = new Map<number, string | null>();

function plainOf(code: number): string | null {
  let plain = PLAIN.get(code);
  if (plain === undefined) {
    const unit = String.fromCharCode(code);
    const normal = FOLDABLE.test(unit) ? unit.normalize('NFKC') : unit;
    PLAIN.set(code, plain = normal !== unit && normal.length === 1 ? normal : null);
  }
  return plain;
}

/** The text with HTML tags and entities of spaces blanked, one unit for one. */
export function blankTags(text: string): string {
  if (!/[<&]/.test(text)) return text;
  return text.replace(/<\/?[a-zA-Z][^<>]{0,2000}>|&(?:nbsp|ensp|emsp|#160);/g, (tag) => (/^<(?:https?:|h[1-6]|\/h[1-6]|b>|\/b>|strong|\/strong|li[\s>])/i.test(tag) ? tag : ' '.repeat(tag.length)));
}

/** True for characters that take two columns in East Asian typesetting. */
export function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    code === 0x2014 || code === 0x2018 || code === 0x2019 || code === 0x201c || code === 0x201d || code === 0x2026 ||
    (code >= 0x1f300 && code <= 0x1faff) || (code >= 0x20000 && code <= 0x3fffd)
  );
}

/** Columns that a text takes, East Asian wide characters counted as two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x1100) width++;
    else if (unit >= 0x4e00 && unit <= 0x9fff) width += 2;
    else {
      const code = text.codePointAt(i) ?? 0;
      if (code > 0xffff) i++;
      width += isWide(code) ? 2 : 1;
    }
  }
  return width;
}

const HAN = /[\u3400-\u9fff\uf900-\ufaff]/;

export function isHan(unit: string): boolean {
  return HAN.test(unit);
}

/** How many Han characters a text has. */
export function countHan(text: string): number {
  let han = 0;
  for (let i = 0; i < text.length; i++) if (isHanCode(text.charCodeAt(i))) han++;
  return han;
}

/** The same as `HAN`, of a UTF-16 unit. */
function isHanCode(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);
}

/** Share of Han characters among the letters of a text, 0 to 1. */
export function hanShare(text: string): number {
  let han = 0;
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isHanCode(code)) { han++; letters++; }
    else if (code < 0x80 ? (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a : /\p{L}/u.test(text.charAt(i))) letters++;
  }
  return letters === 0 ? 0 : han / letters;
}

/** What a text weighs for a reader: a Han character counts as two Latin ones. */
export function weight(text: string): number {
  return displayWidth(text.trim());
}

const SENTENCE_END = /[。！？!?…；;.．][”’"'」』）)\]】*_]*$/;

/** True where a text ends like a sentence, closing quotes and a short bracket, （完）, aside. */
export function endsSentence(text: string): boolean {
  const words = text.trimEnd();
  return SENTENCE_END.test(words) || SENTENCE_END.test(words.slice(-40).replace(/\s?[（(][^（）()]{1,20}[）)]$/, ''));
}

/** The pieces that two texts are compared by: pairs of Han characters, Latin words and numbers in lower case. */
export function shingles(text: string): Set<string> {
  const pieces = new Set<string>();
  for (const [run] of text.matchAll(/[\u3400-\u9fff]+|[\p{Script=Latin}\d]+/gu)) {
    if (!HAN.test(run.charAt(0))) pieces.add(run.toLowerCase());
    else for (let i = 0; i + 2 <= run.length; i++) pieces.add(run.slice(i, i + 2));
  }
  return pieces;
}

/** How much of `what` occurs in `where`, 0 to 1. */
export function containment(what: ReadonlySet<string>, where: ReadonlySet<string>): number {
  if (what.size === 0) return 0;
  let shared = 0;
  for (const piece of what) if (where.has(piece)) shared++;
  return shared / what.size;
}

/** Without white space, marks and width differences: for asking whether two headlines are the same. */
export function bare(text: string): string {
  return fold(text).replace(/[\s\p{P}\p{S}]+/gu, '').toLowerCase();
}

/** Joins two lines of one paragraph: no space where Han characters or their punctuation meet, one where words meet. */
export function joinWrapped(before: string, after: string): string {
  const left = before.trimEnd();
  const right = after.trimStart();
  if (left === '' || right === '') return left + right;
  const a = left.codePointAt(left.length - 1) ?? 0;
  const b = right.codePointAt(0) ?? 0;
  if (isWide(a) || isWide(b)) return left + right;
  if (/[\p{L}\d]-$/u.test(left) && /^\p{Ll}/u.test(right) && !endsInAddress(left)) return left + right;
  return `${left} ${right}`;
}

/** The text with a backslash before every character that Markdown could take for a mark, so that it shows as it is. */
export function escapeMarks(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>&~:@$^=]/gu, '\\$&');
}

/** Whether the last word is an address; whether that goes on is another question. */
function endsInAddress(text: string): boolean {
  const end = text.slice(-200);
  return /:\/\/|www\./i.test(end.slice(end.lastIndexOf(' ') + 1));
}
