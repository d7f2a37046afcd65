/** Beginnings that are no address's, each with what was meant. Nothing else than an address begins so. */
const SLIPS: readonly (readonly [slip: RegExp, meant: (match: RegExpExecArray) => string | null])[] = [
  // https://https://…, http://https//…
  [/\bhttps?:\/\/(?=https?:?\/\/)/giu, () => ''],
  // htps://, htttps://, ttps://, https;//, https//
  [/(?<![\w./:-])(?<scheme>[a-z]{3,7})(?<colon>[:;.]?)\/\/(?=[a-z\d-]+\.[a-z\d])/giu, ({ groups = {} }) => meant(groups['scheme'] ?? '', groups['colon'] ?? '')],
  // https:/host, https:///host, http:www.host
  [/(?<![\w/=])(?<scheme>https?):(?:\/|\/{3,})(?=[a-z\d-]+\.[a-z\d])/giu, ({ groups = {} }) => `${groups['scheme'] ?? ''}://`],
  [/(?<![\w/=])(?<scheme>https?):(?=www\.[a-z\d])/giu, ({ groups = {} }) => `${groups['scheme'] ?? ''}://`],
  // https:// www.host
  [/\b(?<scheme>https?):\/\/[ \t]+(?=(?:www\.)?[a-z\d-]+\.[a-z]{2,}\/)/giu, ({ groups = {} }) => `${groups['scheme'] ?? ''}://`],
];

/** An address that begins wrongly, in UTF-16 units of its line. */
export interface MalformedAddress {
  readonly start: number;
  readonly end: number;
  /** Where its wrong beginning ends, and what should stand instead. */
  readonly slipEnd: number;
  readonly meant: string;
}

/** The addresses of a line that no browser could open as they are written; none in examples of code. */
export function malformedAddresses(text: string): readonly MalformedAddress[] {
  if (!/\/|https?:/iu.test(text)) return [];
  for (const [slip, meantBy] of SLIPS) {
    const found = [...text.matchAll(slip)].flatMap((match): MalformedAddress[] => {
      const start = match.index;
      const slipEnd = start + match[0].length;
      const meant = meantBy(match);
      if (meant === null || isInCode(text, start)) return [];
      const length = /^\S+/u.exec(text.slice(slipEnd))?.[0].replace(/(?<![。，；、）)\]】>》"”])[。，；、）)\]】>》"”]+$/u, '').length ?? 0;
      return [{ start, end: slipEnd + length, slipEnd, meant }];
    });
    if (found.length > 0) return found;
  }
  return [];
}

/** The scheme that was meant, as it should stand; null where it is right, or another one. */
function meant(scheme: string, colon: string): string | null {
  const written = scheme.toLowerCase();
  if ((written === 'http' || written === 'https') && colon === ':') return null;
  // Without its colon it must be closer still.
  const isClose = written !== 'http' && written !== 'https' && (colon === ':' || /^h?t{1,3}ps?$/u.test(written)) && /^(?:h{0,2}t{1,3}p{1,2}s{0,2}|h{1,2}t{1,3}s?p?s?|hpt{1,2}ps?|htpps?|hptts?)$/u.test(written);
  const isBroken = (written === 'http' || written === 'https') && colon !== ':';
  if (!isClose && !isBroken) return null;
  return `${written.endsWith('s') ? 'https' : 'http'}://`;
}

/** Whether an odd number of backticks stands before a place: it is an example and no address, save in `words <address>`_. */
function isInCode(text: string, at: number): boolean {
  return (text.slice(0, at).split('`').length - 1) % 2 === 1 && !/<$/u.test(text.slice(0, at));
}
