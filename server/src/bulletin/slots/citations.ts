import type { Block } from '../evidence/blocks.ts';
import { readBeside } from '../evidence/beside.ts';
import { isKnownOutlet } from '../evidence/outlets.ts';
import { publisherLikeness } from '../evidence/publisherNames.ts';
import type { SourceMatch } from '../evidence/sources.ts';
import type { Draft, Item } from '../readings/reading.ts';
import { scanLinks } from '../text/addresses.ts';
import { findDate } from '../text/dates.ts';

/** What a list of what to read, a citation or a link names. */
interface Placed {
  readonly match: SourceMatch;
  readonly block: number;
}

/** `Read more in:` and what follows in two kinds: `Some Paper: headline` above its address. */
const READING_LIST = /(?:^|[\].!?]\s)(?:read more(?: in| at)?|further reading|more coverage|sources|references|更多报道|相关报道|延伸閱讀|延伸阅读)\s?:$/i;
/** `Some Paper, "headline," October 19, 2026:` */
const CITATION = /^([A-Z][^",:]{1,40}),\s["“][^"”]{4,160}["”],?\s(?=[^\s])/;

/** The first outlet of a reading list, or of a citation with the headline in quotes. */
export function findCited(draft: Draft, item: Item): Placed | null {
  let listed = false;
  for (let i = item.from; i <= item.to; i++) {
    const { kind, folded } = draft.blocks[i]!;
    if (item.head.includes(i)) continue;
    if (folded.trimEnd().endsWith(':') && READING_LIST.test(folded.trim())) { listed = true; continue; }
    if (kind !== 'text') continue;
    const linked = folded.length <= 600 && folded.includes('](') ? readBeside(folded, 0, folded.length).find((match) => match.form === 'behind-link' && match.likeness >= 0.8) : undefined;
    if (linked) return placed(i, ...linked.credit.publisher!, linked.credit.date);
    const name = listed && folded.length <= 200 ? /^([^\s:][^:]{1,40}?):\s/.exec(folded) : null;
    if (name && publisherLikeness(name[1]!) >= 0.45) return placed(i, 0, name[1]!.length, null);
    const cited = folded.length <= 300 ? CITATION.exec(folded) : null;
    const date = cited && findDate(folded.slice(cited[0].length));
    if (cited && date && date.start === 0 && publisherLikeness(cited[1]!) >= 0.45) {
      return placed(i, 0, cited[1]!.length, { iso: date.iso, start: date.start + cited[0].length, end: date.end + cited[0].length });
    }
  }
  return null;
}

function placed(block: number, start: number, end: number, date: SourceMatch['date']): Placed {
  return { block, match: { form: 'line', start, end: date ? date.end : end, publisher: [start, end], date, byline: null, strength: 0.7 } };
}

const SAYING = /^(?:(?:[Rr]ead (?:more|it|on|the (?:full )?(?:story|article))|[Ff]ull story|[Mm]ore|[Cc]ontinue reading)\s(?:at|in|on|from|via)\s)?(?:(?:the|a report in|according to)\s(?=[A-Z]))?(.+?)(?:\s(?:reports?|says|writes|has more))?$/;

/** The first link whose words are an outlet's name, for a story that names no source otherwise. */
export function findLinkedName(draft: Draft, item: Item): Placed | null {
  for (let i = item.from; i <= item.to; i++) {
    const block = draft.blocks[i]!;
    if (item.head.includes(i) && item.from !== item.to) continue;
    if (block.kind === 'text' || block.kind === 'address') {
      const name = linkedName(block);
      if (name) return { block: i, match: { form: 'line', start: name[0], end: name[1], publisher: name, date: null, byline: null, strength: 0.5 } };
    }
  }
  return null;
}

function linkedName(block: Block): readonly [number, number] | null {
  if (!block.text.includes('](')) return null;
  for (const { words, image } of scanLinks(block.text).links) {
    if (words === null || image || words[1] - words[0] > 40) continue;
    const text = block.folded.slice(...words);
    const name = SAYING.exec(text)?.[1] ?? text;
    const called = /^(?:read|full story|more|continue)\b.*\s(?:at|in|on|from|via)\s/i.test(text) && publisherLikeness(name) >= 0.45;
    if (called || isKnownOutlet(name) || (publisherLikeness(name) >= 0.8 && /^[A-Z]/.test(name))) {
      const at = words[0] + text.indexOf(name);
      return [at, at + name.length];
    }
  }
  return null;
}
