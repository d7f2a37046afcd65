/** The beginning of an address and what an address may hold, in either width. */
const ADDRESS = /(?:[hｈHＨ][tｔTＴ]{2}[pｐPＰ][sｓSＳ]?[:：][/／]{2}|(?<![\w.])[wｗWＷ]{3}[.．](?=[-\wａ-ｚＡ-Ｚ０-９]))[\w\-.~:/?#@!$&'*+,;=%ａ-ｚＡ-Ｚ０-９．／：－＿％＝＆？＃～＋＠]+/gu;
/** Signs that end a sentence as well as they stand in an address. */
const LOOSE_END = /(?<![.,;:!?'*：？＆＃＝．－～＋])[.,;:!?'*：？＆＃＝．－～＋]+$/u;
/** Letters, digits, stops and strokes of full width, which no sentence has for its own sake; signs that join only before more of the address. */
const FULL = /[ａ-ｚＡ-Ｚ０-９．／＿％]|[－＝＆](?=\w)|^https?：/u;

/** The addresses of a line that are written in full-width characters, some of them at least, in UTF-16 units. */
export function fullwidthAddresses(text: string): readonly { readonly text: string; readonly start: number; readonly end: number }[] {
  if (!/[\uff0e-\uff5a]/u.test(text)) return [];
  return [...text.matchAll(ADDRESS)].flatMap((match) => {
    const address = match[0].replace(LOOSE_END, '');
    return FULL.test(address) ? [{ text: address, start: match.index, end: match.index + address.length }] : [];
  });
}
