import { said } from '../messages/messages.ts';
import { holdsBrokenAddress } from './common/brokenAddresses.ts';
import { commonest } from './common/traits.ts';
import { impossibleDate } from './common/days.ts';
import { lineOf } from './common/places.ts';
import { formOf, inPattern, patternOf, sameHabit } from './common/sourcePattern.ts';
import type { BulletinRule, Fault, RuleContext } from './rule.ts';
import type { Article, Source } from '../bulletin/model.ts';

/** So many sources of another form are a habit of their own and no slip. */
const HABIT = 3;

/** A source in another form than at least 60 % of the document's. */
export const sourceFormat: BulletinRule = {
  id: 'source-format',
  scope: 'bulletin',
  level: 'information',
  fixesSafely: true,
  check: (context) => {
    const { traits: { pattern, isUsual }, bulletin: { articles } } = context;
    if (pattern === null || !isUsual) return [];
    const usualHabit = sameHabit(pattern);
    const formed = articles.flatMap((article) => {
      const own = patternOf(article);
      return own && article.source && !(own.shape === '{publisher}' && opensText(article.source, context)) ? [{ article, habit: sameHabit(own), dated: own.date !== null, form: formOf(article.source) }] : [];
    });
    const usual = formed.find(({ habit }) => habit === usualHabit)?.form;
    // A compilation whose parts are all credited in another way has its own habit.
    const ownWay = new Set(commonest(formed.filter(({ article }) => article.section !== null), ({ article }) => String(article.section))
      .filter((parts) => parts.length > 1 && parts.every(({ form }) => form === parts[0]?.form && form !== usual))
      .map(([part]) => part?.article.section));
    const others = commonest(formed.filter(({ habit, article }) => habit !== usualHabit && !ownWay.has(article.section) && !needsYear(article, context)), ({ habit }) => habit);
    const slips = others.filter((group) => group.length < HABIT).flat();
    // A date that is missing, or that no calendar has, is the fault of another rule.
    return slips.flatMap(({ article, dated }) => (dated === (pattern.date !== null) ? faultAt(article, context) : []));
  },
};

/** A name with which a sentence goes on is the story's own word, not a source set in another form. */
function opensText({ range: { end } }: Source, { document }: RuleContext): boolean {
  return /^\p{L}/u.test(lineOf(document, end.line).slice(end.character));
}

/** Where the others leave the year out, one of another year than the issue's must print it. */
function needsYear(article: Article, { traits: { pattern, issueDay } }: RuleContext): boolean {
  const own = patternOf(article);
  const day = article.source?.date;
  if (pattern === null || own?.date?.includes('{Y}') !== true || pattern.date?.includes('{Y}') === true || day == null || day.slice(0, 4) === issueDay?.slice(0, 4)) return false;
  const date = own.date.replace(/\{Y\}\s?[年/.-]?\s?|,?\s?\{Y\}/u, '');
  return sameHabit({ ...own, date }) === sameHabit(pattern);
}

function faultAt(article: Article, { traits: { pattern }, document }: RuleContext): Fault[] {
  const { source } = article;
  if (source?.publisher == null || pattern === null || (source.dateRange !== null && source.date === null) || impossibleDate(source.text)) return [];
  // An address in it that is written wrong makes it look different.
  if (document.lines.slice(source.range.start.line, source.range.end.line + 1).some(holdsBrokenAddress)) return [];
  const text = inPattern(pattern, source.publisher, source.date);
  // What the pattern has no place for would be lost: a byline, a year.
  const whole = text !== null && article.bylines.length === 0 && (source.date === null || source.date.startsWith('--') || pattern.date?.includes('{Y}') === true);
  const example = text ?? pattern.shape.replace('{date}', pattern.date ?? '').replace('{publisher}', source.publisher);
  return [{
    range: source.range,
    message: said('rule.source-format', { example }),
    article,
    ...(text === null ? {} : { fixes: () => [{ title: said('fix.replace', { text }), edits: [{ range: source.range, newText: text }], preferred: true, safe: whole }] }),
  }];
}
