import { MASK } from '../text/markup.ts';
import { endOfSentence } from '../text/sentences.ts';
import { weight } from '../text/text.ts';
import { slugLength } from './headlineEdges.ts';
import { spacedHeadline } from './markedHeadlines.ts';

/** UTF-16 units after which a sentence without an end is cut where it stands for a headline. */
const LONGEST_SENTENCE = 300;

/** Columns beyond which a block is a headline with its text. */
export const LONGEST_TITLE = 110;

/** How far the headline goes where nothing sets it off: all of a short line, else the slug, the words before a space, or the first sentence. `goesOn`: the text does, in the block below. */
export function lengthOfTitle(plain: string, isBrief: boolean, goesOn: boolean): number {
  const shown = weight(plain.replaceAll(MASK, ''));
  const sentence = () => sentenceLength(plain);
  const broken = plain.indexOf('\n');
  if (broken > 3) return Math.min(broken, sentence());
  if (isBrief) {
    const isSeveral = /^[^“"「].*[。！？].{6}/.test(plain);
    if (shown <= (isSeveral ? 72 : 90)) return spacedHeadline(plain);
    return slugLength(plain) || Math.min(spacedHeadline(plain), sentence());
  }
  if (shown > LONGEST_TITLE) return slugLength(plain) || Math.min(spacedHeadline(plain), sentence());
  const end = sentence();
  return goesOn && end > 24 && end < plain.length - 8 ? end : plain.length;
}

/** The first sentence, or all words of the link that opens it; a very long one up to a sign within it. */
export function sentenceLength(plain: string): number {
  const link = new RegExp(`^${MASK}{1,3}[^${MASK}]{1,200}(?=${MASK})`).exec(plain)?.[0].length ?? 0;
  const end = Math.max(link, endOfSentence(plain));
  let longest = 0;
  for (let shown = 0; shown < LONGEST_SENTENCE && longest < plain.length; longest++) if (plain.charAt(longest) !== MASK) shown++;
  if (end <= longest) return end;
  const cut = Math.max(plain.lastIndexOf(';', longest), plain.lastIndexOf('—', longest));
  const pause = Math.max(plain.lastIndexOf(',', longest), plain.lastIndexOf(' ', longest));
  return cut > 24 ? cut : pause > 24 ? pause : longest;
}
