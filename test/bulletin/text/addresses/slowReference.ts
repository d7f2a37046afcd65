import { HAN_ENDINGS } from '../../../../server/src/bulletin/text/addresses/hanEndings.ts';

/**
 * The scanner once more, slow and plain: written from the definition, to hold the fast one against it. An address is the
 * longest piece of text that satisfies every sentence of the definition; each piece is tried, the longest first.
 */
export function slowAddresses(text: string): string[] {
  const found: string[] = [];
  for (let start = 0; start < text.length;) {
    const end = slowEnd(text, start);
    if (end !== null) found.push(`${String(start)}: ${text.slice(start, end)}`);
    start = end ?? start + 1;
  }
  return found;
}

/** Latin with marks, Greek, Cyrillic, Armenian: what of these ranges is a letter or a mark. */
const NARROW = /^(?=[\u00c0-\u058f])[\p{L}\p{M}]$/u;
const HAN = /^[\u3005-\u3007\u3041-\u3096\u30a1-\u30fa\u30fc-\u30fe\u3105-\u312f\u31a0-\u31bf\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff]$/;

const letter = (unit: string) => /^[A-Za-z]$/.test(unit) || NARROW.test(unit);
const han = (unit: string) => HAN.test(unit);
const host = (unit: string) => letter(unit) || /^[\d_-]$/.test(unit);
const user = (unit: string) => /^[A-Za-z\d\-_.~%!$&*+=:@]$/.test(unit);
const tail = (unit: string) => letter(unit) || /^[\d\-_.~:/?#[\]@!$&'()*+,;=%|{}^]$/.test(unit);

/** Every full-width form of ASCII as ASCII. */
const half = (text: string) => text.replace(/[\uff01-\uff5e]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) - 0xfee0));
/** Only those that are typed in addresses. */
const typed = (text: string) => text.replace(/[０-９ａ-ｚＡ-Ｚ＃％＆＋－．／：＝？＠＿～]/g, half);

function opening(text: string, at: number): { length: number; scheme: boolean; wide: boolean } | null {
  const written = half(text.slice(at, at + 8));
  const scheme = /^https?:\/\//i.exec(written);
  const bare = /^www\./i.exec(written);
  const before = half(text.slice(at - 1, at));
  if (!scheme && (!bare || (at > 0 && (host(before) || /^[.@/]$/.test(before))))) return null;
  const { length } = (scheme ?? bare)![0];
  return { length, scheme: scheme !== null, wide: /[^\0-\x7f]/.test(text.slice(at, at + length)) };
}

function slowEnd(text: string, start: number): number | null {
  const open = opening(text, start);
  if (open === null) return null;
  const plain = open.wide ? typed(text) : text;
  const at = start + open.length;
  const authority = open.scheme ? schemeHost(text, plain, at) : bareHost(text, plain, at);
  if (authority === null) return null;
  const [from, hostEnd] = authority;
  const longest = /^[/?#]/.test(plain.slice(hostEnd)) ? text.length : hostEnd;
  for (let end = longest; end > from; end--) {
    if (holds(text, plain, start, hostEnd, end) && endsWell(text, plain, start, hostEnd, end)) return end;
  }
  return from;
}

/** The longest run of units of a kind. */
function run(plain: string, at: number, isOne: (unit: string, at: number) => boolean): number {
  let end = at;
  while (end < plain.length && isOne(plain.charAt(end), end)) end++;
  return end;
}

function schemeHost(text: string, plain: string, at: number): readonly [from: number, to: number] | null {
  const users = run(plain, at, user);
  const sign = plain.slice(at, users).lastIndexOf('@');
  if (sign >= 0) {
    const own = hostAt(text, plain, at + sign + 1, true);
    if (own !== null) return [at + sign + 1, own];
  }
  const end = hostAt(text, plain, at, false);
  return end === null ? null : [at, end];
}

function labelsEnd(text: string, plain: string, at: number): number {
  return run(plain, at, (unit, k) => (host(unit) || (unit === '.' && !(k > at && plain.charAt(k - 1) === '.'))) && !(k > at && opening(text, k) !== null));
}

function named(plain: string, at: number, end: number): number {
  let to = end;
  while (to > at && !/^[\d]$/.test(plain.charAt(to - 1)) && !letter(plain.charAt(to - 1))) to--;
  return to;
}

const withPort = (plain: string, end: number) => end + (/^:(?:\d+|(?=\/))/.exec(plain.slice(end))?.[0].length ?? 0);
const behindHost = (plain: string, end: number) => /^(?:[/?#]|:\d|:\/)/.test(plain.slice(end));

function hostAt(text: string, plain: string, at: number, hasUser: boolean): number | null {
  if (text.charAt(at) === '[') {
    const close = text.indexOf(']', at);
    const inner = text.slice(at + 1, close);
    const isLiteral = close >= 0 && close < at + 80 && inner.split(':').length > 2 && [...inner].every((unit) => user(unit) && unit !== '@');
    return isLiteral ? withPort(plain, close + 1) : null;
  }
  const end = labelsEnd(text, plain, at);
  const names = named(plain, at, end);
  if (han(plain.charAt(end))) {
    const wide = hanHost(text, plain, at, end, names);
    if (wide !== null) return withPort(plain, wide);
  }
  if (names === at || /^[.-]/.test(plain.slice(at))) return null;
  const stop = behindHost(plain, end) ? end : names;
  const name = plain.slice(at, names);
  const tells = hasUser || /^\d/.test(name) || name.includes('.') || name.toLowerCase() === 'localhost' || /^(?::\d|:\/|\/)/.test(plain.slice(stop));
  return tells ? withPort(plain, stop) : null;
}

function bareHost(text: string, plain: string, at: number): readonly [from: number, to: number] | null {
  const end = labelsEnd(text, plain, at);
  const names = named(plain, at, end);
  if (han(plain.charAt(end))) {
    const wide = hanHost(text, plain, at, end, names);
    if (wide !== null) return [at, withPort(plain, wide)];
  }
  const labels = plain.slice(at, names).split('.');
  const empty = labels.indexOf('');
  const full = empty < 0 ? labels : labels.slice(0, empty);
  for (let k = full.length; k >= 2; k--) {
    if (!isTop(full[k - 1]!)) continue;
    const to = at + full.slice(0, k).join('.').length;
    return plain.charAt(to) === '@' ? null : [at, withPort(plain, to)];
  }
  return null;
}

function isTop(label: string): boolean {
  return label.length >= 2 && (/^xn--./i.test(label) || [...label].every(letter));
}

function hanHost(text: string, plain: string, at: number, firstHan: number, names: number): number | null {
  const before = plain.slice(at, names).split('.');
  const isWhole = before.slice(0, -1).filter((label) => label.toLowerCase() !== 'www').length > 0 && isTop(before.at(-1)!);
  if (isWhole && names === firstHan) return null;
  const limit = at + 255;
  const end = Math.min(limit, run(plain, at, (unit, k) => (host(unit) || han(unit) || unit === '.') && !(k > at && opening(text, k) !== null)));
  const labels = plain.slice(at, end).replace(/[-_]+$/, '').split('.');
  const empty = labels.indexOf('');
  const full = empty < 0 ? labels : labels.slice(0, empty);
  for (let k = full.length; k >= 2; k--) {
    const to = at + full.slice(0, k).join('.').length;
    if (to <= firstHan) return null;
    const label = full[k - 1]!;
    const own = topLength(label, plain.charAt(to) === '/');
    if (own !== null && (!isWhole || (own === label.length && /^(?:\/|:\d|:\/)/.test(plain.slice(to))))) return to - label.length + own;
  }
  return null;
}

/** Units of what ends a host, where a label begins with it. */
function topLength(label: string, isBeforePath: boolean): number | null {
  const units = [...label];
  const first = units.findIndex(han);
  const ascii = first < 0 ? label : label.slice(0, first);
  if (ascii !== '') return isTop(ascii) ? ascii.length : null;
  const known = [...HAN_ENDINGS].filter((ending) => label.startsWith(ending)).map((ending) => ending.length);
  if (known.length > 0) return Math.max(...known);
  return isBeforePath && label.length <= 6 ? label.length : null;
}

/** Whether the units behind the host may all be the address's. */
function holds(text: string, plain: string, start: number, hostEnd: number, end: number): boolean {
  const piece = plain.slice(hostEnd, end);
  const path = /^[^?#]*/.exec(piece)![0];
  const isCell = /\| ?$/.test(text.slice(0, start));
  return [...piece].every(tail)
    && balanced(piece)
    && !/[[|]/.test(path)
    && !(isCell && piece.includes('|'))
    && !(text.charAt(start - 1) === "'" && piece.includes("'"))
    && !indices(piece).some((k) => innerBegins(text, plain, hostEnd + k))
    && !indices(piece).some((k) => entityAt(text, hostEnd + k)?.ends === true);
}

const indices = (piece: string) => Array.from({ length: piece.length }, (_, k) => k);

/** No bracket closes that was not opened, the last one first. */
function balanced(piece: string): boolean {
  let inner = '';
  for (const unit of piece) {
    if ('([{'.includes(unit)) inner += unit;
    else if (')]}'.includes(unit)) {
      if (!['()', '[]', '{}'].includes(inner.slice(-1) + unit)) return false;
      inner = inner.slice(0, -1);
    }
  }
  return true;
}

function innerBegins(text: string, plain: string, at: number): boolean {
  const open = opening(text, at);
  if (open === null) return false;
  const follows = (open.wide ? typed(text) : text).charAt(at + open.length);
  const before = plain.charAt(at - 1);
  const begins = host(follows) || han(follows);
  return open.scheme ? (begins || text.charAt(at + open.length) === '[') && !'/=?&#'.includes(before) : begins && ',;|'.includes(before);
}

const ENDING_NAMES = 'quot apos lt gt nbsp ensp emsp thinsp zwnj zwj lsquo rsquo ldquo rdquo laquo raquo ndash mdash hellip middot bull'.split(' ');

function entityAt(text: string, at: number): { length: number; ends: boolean } | null {
  const match = /^&(?:#([A-Za-z\d]+)|([A-Za-z\d]+));/.exec(text.slice(at, at + 12));
  if (!match) return null;
  const [{ length }, number, name] = match;
  if (name !== undefined) return { length, ends: ENDING_NAMES.includes(name.toLowerCase()) };
  const code = /^x/i.test(number!) ? parseInt(number!.slice(1), 16) : Number(number);
  return { length, ends: !Number.isNaN(code) && !(code <= 0xffff && tail(String.fromCharCode(code))) };
}

/** Whether an address may end there. */
function endsWell(text: string, plain: string, start: number, hostEnd: number, end: number): boolean {
  const last = plain.charAt(end - 1);
  const before = text.charAt(start - 1);
  if (".,:;!?'*|^@([{".includes(last)) return false;
  if (last === '-' && (end <= hostEnd || plain.charAt(end - 2) === '-' || plain.charAt(end) === '-')) return false;
  if (last === '_' && (end <= hostEnd || before === '_')) return false;
  if (last === '~' && before === '~') return false;
  for (let at = Math.max(hostEnd, end - 12); at < end; at++) {
    const entity = entityAt(text, at);
    if (entity && at + entity.length > end) return false;
  }
  return true;
}
