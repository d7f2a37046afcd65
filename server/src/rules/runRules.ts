import type { Article, Bulletin, Page } from '../bulletin/model.ts';
import { readDirectives } from './common/directives.ts';
import { comparePositions } from './common/places.ts';
import { traitsOf } from './common/traits.ts';
import { RULES } from './index.ts';
import type { ArticleRule, Fault, Finding, LinkLookup, PublisherLookup, Rule, RuleContext, RuleDocument, RuleLevel, Severity, WorkspaceLookup } from './rule.ts';

/** What a caller knows beside the text; what is missing is unknown. */
export interface RuleOptions {
  /** ISO 8601: `2024-05-20`. */
  readonly today: string;
  /** By rule id; a rule that is not named keeps its own level. */
  readonly levels?: Readonly<Record<string, RuleLevel>>;
  /** Make a new value when what it knows has changed: findings are remembered by its identity. */
  readonly publishers?: PublisherLookup;
  readonly workspace?: WorkspaceLookup;
  readonly links?: LinkLookup;
}

/** Everything that is wrong in a bulletin, in the order of the text. Nothing is, in what is no bulletin. */
export function runRules(bulletin: Bulletin, document: RuleDocument, options: RuleOptions): readonly Finding[] {
  if (!bulletin.isBulletin) return [];
  const context = ruleContext(bulletin, document, options);
  const silenced = readDirectives(document.lines);
  const findings: Finding[] = [];
  for (const rule of RULES) {
    const level = options.levels?.[rule.id] ?? rule.level;
    if (level === 'off') continue;
    for (const fault of faultsOf(rule, context)) {
      if (!silenced(rule.id, fault.range.start.line)) findings.push({ ...fault, rule: rule.id, severity: weaker(level, fault.atMost) });
    }
  }
  return inOrder(findings);
}

/** In the order of the text; sorts the list itself. */
export function inOrder(findings: Finding[]): Finding[] {
  return findings.sort((a, b) => comparePositions(a.range.start, b.range.start) || comparePositions(a.range.end, b.range.end));
}

const strengths: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

export function weaker(level: Severity, atMost: Severity = 'error'): Severity {
  return strengths[Math.min(strengths.indexOf(level), strengths.indexOf(atMost))] ?? level;
}

/** What a rule may know; give it to `Finding.fixes`, too. */
export function ruleContext(bulletin: Bulletin, document: RuleDocument, options: RuleOptions): RuleContext {
  return {
    bulletin,
    document,
    traits: traitsOf(bulletin, document),
    publishers: options.publishers ?? nobody,
    workspace: options.workspace ?? nowhere,
    links: options.links ?? unchecked,
    today: options.today,
  };
}

const nobody: PublisherLookup = { knows: () => undefined, hostsOf: () => [], publisherOfHost: () => undefined };
const unchecked: LinkLookup = { statusOf: () => undefined };
const nowhere: WorkspaceLookup = { storiesLike: () => [], seriesPublishers: [] };

function faultsOf(rule: Rule, context: RuleContext): readonly Fault[] {
  if (rule.scope === 'bulletin') return rule.check(context);
  if (rule.scope === 'line') return context.document.lines.flatMap(rule.check);
  if (rule.scope === 'page') return context.bulletin.pages.flatMap((page) => remembered(rule, page, context, () => rule.check(page, context)));
  return context.bulletin.articles.flatMap((article) => articleFaults(rule, article, context));
}

/** What a rule finds in one article, remembered with it. */
export function articleFaults(rule: ArticleRule, article: Article, context: RuleContext): readonly Fault[] {
  return remembered(rule, article, context, () => rule.check(article, context));
}

/** What a rule found in one article or page, and what else it may have gone by. */
interface Memory {
  readonly traits: string;
  readonly publishers: PublisherLookup;
  readonly today: string;
  readonly faults: Map<Rule, readonly Fault[]>;
}

/** The model is a value: the same object has the same faults, as long as the rest that a rule may know is the same. */
const memories = new WeakMap<Article | Page, Memory>();

function remembered(rule: Rule, part: Article | Page, context: RuleContext, check: () => readonly Fault[]): readonly Fault[] {
  const { traits, publishers, today } = context;
  const known = memories.get(part);
  const memory = known && known.traits === traits.key && known.publishers === publishers && known.today === today ? known : { traits: traits.key, publishers, today, faults: new Map<Rule, readonly Fault[]>() };
  if (memory !== known) memories.set(part, memory);
  const faults = memory.faults.get(rule) ?? check();
  memory.faults.set(rule, faults);
  return faults;
}
