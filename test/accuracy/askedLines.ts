import type { Bulletin } from '../../server/src/bulletin/model.ts';
import { headlineDoubtful } from '../../server/src/rules/headline-doubtful.ts';
import { ruleContext } from '../../server/src/rules/runRules.ts';
import type { Gold } from './gold.ts';

/** What the rule asks about headlines in doubt. */
export interface AskedLines {
  /** Lines that it asks about, and how many of these are read wrongly: as a headline and are none, or the other way round. */
  readonly lines: number;
  readonly wrong: number;
  /** Documents in which it asks about lines, and those that it calls doubtful throughout. */
  readonly documents: number;
  readonly throughout: number;
}

/** What is asked of one document, and how rightly. */
export function askedLines(gold: Gold, bulletin: Bulletin, text: string): AskedLines {
  const context = ruleContext(bulletin, { uri: 'file:///generated.txt', lines: text.split(/\r\n|\n|\r/u) }, { today: '2024-06-30' });
  const found = bulletin.isBulletin ? headlineDoubtful.check(context) : [];
  const asked = bulletin.doubts.filter(({ range }) => found.some((fault) => fault.range === range));
  const titles = new Set(gold.articles.map(({ titleLine }) => titleLine));
  const wrong = asked.filter(({ range, isHeadline }) => titles.has(range.start.line + 1) !== isHeadline);
  return { lines: asked.length, wrong: wrong.length, documents: asked.length > 0 ? 1 : 0, throughout: found.length > asked.length ? 1 : 0 };
}

/** All documents together. */
export function sumOfAsked(documents: readonly AskedLines[]): AskedLines {
  const sum = (of: keyof AskedLines) => documents.reduce((total, one) => total + one[of], 0);
  return { lines: sum('lines'), wrong: sum('wrong'), documents: sum('documents'), throughout: sum('throughout') };
}

/** The same in words. */
export function askedSentence({ lines, wrong, documents, throughout }: AskedLines): string {
  const share = lines === 0 ? '' : ` (${Math.round((wrong / lines) * 100)} %)`;
  return `headlines in doubt: ${lines} lines asked about in ${documents} bulletins, read wrongly: ${wrong}${share}; bulletins doubtful throughout: ${throughout}`;
}
