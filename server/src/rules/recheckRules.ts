import { compare, linesAdded, movedRange, type TextEdit } from '../bulletin/edits/textEdit.ts';
import type { Article, Bulletin, Range } from '../bulletin/model.ts';
import { mayHoldDirective } from './common/directives.ts';
import { RULES } from './index.ts';
import type { Fault, Finding, Fix, Related, Rule, RuleContext } from './rule.ts';
import { articleFaults, inOrder, type RuleOptions, weaker } from './runRules.ts';

/** One edit, and the article that was read again for it, if any. */
export interface EditStep {
  readonly edit: TextEdit;
  readonly article: number | null;
}

/** What was found before, and in which model. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly bulletin: Bulletin;
}

const ruleOf: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/**
 * What is found after some edits, as far as one line or article shows it: rules over these look again at what was edited. What rules over the whole
 * bulletin have found before holds until they run again, moved with the text, but for what stands where something was edited.
 * Null where directives may have changed.
 */
export function recheckRules({ findings, bulletin: before }: Checked, context: RuleContext, steps: readonly EditStep[], options: RuleOptions): readonly Finding[] | null {
  const { bulletin, document: { lines } } = context;
  const edited = editedLines(steps, bulletin);
  if ([...edited.lines].some((line) => mayHoldDirective(lines[line] ?? ''))) return null;
  const nowOf = articlesNow(before, bulletin, steps);
  const kept = findings.flatMap((finding) => keptFinding(finding, steps, edited, nowOf) ?? []);
  const found: Finding[] = [];
  const add = (rule: Rule, faults: readonly Fault[]): void => {
    const level = options.levels?.[rule.id] ?? rule.level;
    if (level !== 'off') for (const fault of faults) found.push({ ...fault, rule: rule.id, severity: weaker(level, fault.atMost) });
  };
  for (const rule of RULES) {
    if ((options.levels?.[rule.id] ?? rule.level) === 'off') continue;
    if (rule.scope === 'line') for (const line of edited.lines) add(rule, rule.check(lines[line] ?? '', line));
    if (rule.scope === 'article') for (const k of edited.articles) add(rule, articleFaults(rule, bulletin.articles[k]!, context));
  }
  if (found.length === 0 && kept.length === findings.length && kept.every((finding, k) => finding === findings[k])) return findings;
  return inOrder([...kept, ...found]);
}

interface Edited {
  /** In the text as it is now. */
  readonly lines: ReadonlySet<number>;
  /** Of articles that were read again: indices, and the lines that they cover. */
  readonly articles: ReadonlySet<number>;
  readonly spans: readonly Range[];
}

function editedLines(steps: readonly EditStep[], { articles }: Bulletin): Edited {
  const again = new Set(steps.flatMap(({ article }) => article ?? []));
  const ranges = steps.map(({ edit: { start, newEnd } }, k) => steps.slice(k + 1).reduce((range, { edit }) => wideRange(range, edit), { start, end: newEnd }));
  const lines = new Set(ranges.flatMap(({ start, end }) => Array.from({ length: end.line - start.line + 1 }, (_, k) => start.line + k)));
  return { lines, articles: again, spans: [...again].map((k) => articles[k]!.range) };
}

/** Where edited lines are after a later edit, which may have edited them, too. */
function wideRange(range: Range, edit: TextEdit): Range {
  const { start, end } = movedRange(range, edit);
  const meets = range.start.line <= edit.end.line && range.end.line >= edit.start.line;
  return meets ? { start: { line: Math.min(start.line, edit.start.line), character: 0 }, end: { line: Math.max(end.line, edit.newEnd.line), character: 0 } } : { start, end };
}

/** From an article before to what it is now; the same where no article has moved. */
function articlesNow(before: Bulletin, now: Bulletin, steps: readonly EditStep[]): (article: Article) => Article {
  if (steps.every(({ edit }) => linesAdded(edit) === 0)) {
    const read = new Map(steps.flatMap(({ article }) => (article === null ? [] : [[before.articles[article]!, now.articles[article]!] as const])));
    return (article) => read.get(article) ?? article;
  }
  const all = new Map(before.articles.map((article, k) => [article, now.articles[k]!]));
  return (article) => all.get(article) ?? article;
}

/** The finding where it stands now; null where it is looked for again, or was edited. */
function keptFinding(finding: Finding, steps: readonly EditStep[], { lines, spans }: Edited, nowOf: (article: Article) => Article): Finding | null {
  const rule = ruleOf.get(finding.rule);
  let { range } = finding;
  let related = finding.related;
  let isTouched = false;
  for (const { edit } of steps) {
    isTouched ||= compare(edit.start, range.end) <= 0 && compare(edit.end, range.start) >= 0;
    range = movedRange(range, edit);
    related = movedRelated(related, edit);
  }
  const { line } = range.start;
  if (rule?.scope === 'line' ? lines.has(line) : rule?.scope === 'article' ? spans.some(({ start, end }) => start.line <= line && end.line >= line) : isTouched) return null;
  const article = finding.article && nowOf(finding.article);
  if (range === finding.range && related === finding.related && article === finding.article) return finding;
  return { ...finding, range, ...(article && { article }), ...(related && { related }), ...(rule && finding.fixes && { fixes: (context: RuleContext) => fixesAt(rule, range, context) }) };
}

function movedRelated(related: readonly Related[] | undefined, edit: TextEdit): readonly Related[] | undefined {
  if (!related?.some((place) => place.uri === undefined && movedRange(place.range, edit) !== place.range)) return related;
  return related.map((place) => (place.uri === undefined ? { ...place, range: movedRange(place.range, edit) } : place));
}

/** What can be done about a finding that has moved: the rule is asked again, as its edits stand in the text as it is now. */
function fixesAt(rule: Rule, range: Range, context: RuleContext): readonly Fix[] {
  const { bulletin, document } = context;
  const covers = (part: { readonly range: Range }) => part.range.start.line <= range.start.line && part.range.end.line >= range.start.line;
  const faults = rule.scope === 'line' ? rule.check(document.lines[range.start.line] ?? '', range.start.line)
    : rule.scope === 'article' ? bulletin.articles.filter(covers).flatMap((article) => rule.check(article, context))
    : rule.scope === 'page' ? bulletin.pages.filter(covers).flatMap((page) => rule.check(page, context)) : rule.check(context);
  return faults.find((fault) => compare(fault.range.start, range.start) === 0 && compare(fault.range.end, range.end) === 0)?.fixes?.(context) ?? [];
}
