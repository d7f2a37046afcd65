import type { Random } from '../random.ts';
import type { Layout } from '../traits.ts';
import type { Lexicon } from '../words/lexicon.ts';

/** What a house does the same way all through a document, and what no trait names. */
export interface House {
  readonly layout: Layout;
  readonly lexicon: Lexicon;
  readonly isEnglish: boolean;
  readonly mark: string;
  readonly bullet: string;
  readonly emoji: readonly string[];
  readonly sectionMark: string;
  readonly rule: string;
  /** The level of a headline's `#`. */
  readonly level: number;
  readonly colon: string;
  /** Between publisher and date. */
  readonly parting: string;
  readonly sourceLabel: string;
  readonly callWord: string;
  readonly leadForm: string;
  readonly fieldHeadline: string;
  readonly fieldDate: string;
  readonly fieldAddress: string;
  readonly fieldBody: string;
  /** One of two ways, where a trait leaves both open. */
  readonly either: (question: string) => boolean;
}

/** Draws the habits of a house. */
export function drawHouse(random: Random, lexicon: Lexicon, layout: Layout): House {
  const pick = <T>(purpose: string, choices: readonly T[]): T => random.fork(purpose).pick(choices);
  const { phrases } = lexicon;
  const isEnglish = layout.language === 'en';
  const mark = pick('mark', ['●', '■', '◆', '★', '▲', '◎', '※', '☆', '▶', '◇']);
  const dated = layout.date === 'after';
  const leads = layout.source === 'dateline' ? phrases.datelines.filter((form) => !isEnglish || form.includes('{d}') === dated) : phrases.leads;
  const ordinal = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
  const chosen = (words: readonly string[], value: string): string => words[Math.max(0, ordinal.indexOf(value)) % words.length]!;
  return {
    layout,
    lexicon,
    isEnglish,
    mark,
    bullet: pick('bullet', layout.format === 'markdown' ? ['-', '*', '-'] : ['-', '*', '•', '·']),
    emoji: random.fork('emoji').chance(0.5) ? [pick('one emoji', ['📌', '🔹', '🗞️', '👉'])] : ['🐎', '🌊', '🚲', '🍎', '📈', '🏥', '🎓', '🔋'],
    sectionMark: pick('section mark', ['■', '★', '▍', '◆', '▎'].filter((sign) => sign !== mark)),
    rule: pick('rule', ['--------------------', '====================', '————————————', '* * * * * * * *', '********************']),
    level: layout.sections === 'none' ? pick('level', [2, 2, 3]) : layout.sections === 'one' ? 3 : 4,
    colon: isEnglish ? ': ' : pick('colon', ['：', '：', ': ', ':']),
    parting: isEnglish ? pick('parting', [', ', ' ', ' | ']) : pick('parting', ['　', ' ', '，', '  ']),
    sourceLabel: chosen(phrases.sourceLabels, layout['label word']),
    callWord: chosen(phrases.callWords, layout['call word']),
    leadForm: leads.length > 0 ? pick('lead', leads) : '',
    fieldHeadline: pick('field headline', phrases.fieldHeadline),
    fieldDate: pick('field date', phrases.fieldDate),
    fieldAddress: pick('field address', phrases.fieldAddress),
    fieldBody: pick('field body', phrases.fieldBody),
    either: (question) => random.fork(question).chance(0.5),
  };
}
