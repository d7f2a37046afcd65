import type { SourceMatch } from '../evidence/sources.ts';
import { findDate } from '../text/dates.ts';
import { bare } from '../text/text.ts';
import { type LinePattern, matchLine } from './linePattern.ts';

/** What a house says of its own lines. Where `headlines` or `sections` are named, no other line is one; null names none. */
export interface HouseStyle {
  readonly headlines: readonly LinePattern[] | null;
  readonly sections: readonly LinePattern[] | null;
  /** Lines, and ends of paragraphs, that name where a story comes from, beside those that are known without it. */
  readonly sources: readonly LinePattern[];
  /** Lines that belong to no story, though one may go on behind them. */
  readonly outside: readonly LinePattern[];
  /** Lines of which a person has said that they are headlines (true) or are none, by their bare words; that wins. */
  readonly said?: ReadonlyMap<string, boolean>;
}

/** What a style says of a line. */
export interface Pin {
  readonly role: 'headline' | 'section' | 'source' | 'outside';
  /** The pattern that it follows; null where a person has said it. */
  readonly pattern: string | null;
  /** Where the words of the headline or the section stand. */
  readonly text: readonly [start: number, end: number] | null;
  /** The source that it names. */
  readonly source: SourceMatch | null;
}

const ROLES = [['outside', 'outside'], ['sections', 'section'], ['headlines', 'headline'], ['sources', 'source']] as const;

/** What a style says of a (folded) line or paragraph, under which `under` is drawn, if anything; null where nothing. */
export function pinOf(style: HouseStyle, folded: string, under = ''): Pin | null {
  const said = style.said?.get(bare(folded));
  if (said === undefined) return patternPin(style, folded, under);
  const pin = said ? patternPin(style, folded, under) : null;
  return said && pin?.role !== 'headline' ? { role: 'headline', pattern: null, text: null, source: null } : pin;
}

function patternPin(style: HouseStyle, folded: string, under: string): Pin | null {
  for (const [list, role] of ROLES) {
    for (const pattern of style[list] ?? []) {
      const places = pattern.under === '' || pattern.under === under ? matchLine(pattern, folded) : null;
      if (!places) continue;
      const { text = null, publisher = null, date, any } = places;
      const day = date ? findDate(folded.slice(...date)) : null;
      const source: SourceMatch | null = publisher && {
        form: role === 'source' ? 'label' : text && text[0] < publisher[0] ? 'suffix' : 'prefix',
        ...(role === 'source' ? { start: (text ?? any)?.[1] ?? 0, end: folded.length } : { start: publisher[0], end: publisher[1] }),
        publisher, date: day && date ? { iso: day.iso, start: date[0], end: date[1] } : null, byline: null, strength: 1,
      };
      return { role, pattern: pattern.written, text, source };
    }
  }
  return null;
}

/** Whether a pattern is of a paragraph that ends in a source, and not of a line of its own. */
function holdsProse({ holes }: LinePattern): boolean {
  return holes.includes('any') || holes.includes('text');
}

/** Whether a line begins a block of its own because the style knows it. */
export function standsAlone(style: HouseStyle, pin: Pin): boolean {
  return pin.role !== 'source' || style.sources.some((pattern) => pattern.written === pin.pattern && !holdsProse(pattern));
}
