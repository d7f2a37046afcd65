import type { Bulletin } from '../bulletin/model.ts';
import type { Inspected } from '../features/codeActions.ts';
import type { DocumentLines } from '../features/documentLines.ts';
import type { LinkLookup, PublisherLookup, RuleLevel, WorkspaceLookup } from '../rules/rule.ts';
import { mayHoldDirective } from '../rules/common/directives.ts';
import { type EditStep, recheckRules } from '../rules/recheckRules.ts';
import { ruleContext, runRules } from '../rules/runRules.ts';
import type { Suppressions } from './suppressions.ts';

/** All that the rules know beside a text; another value where any of it has changed. */
export interface Knowledge {
  readonly levels: Readonly<Record<string, RuleLevel>>;
  readonly publishers: PublisherLookup;
  readonly workspace: WorkspaceLookup;
  readonly links: LinkLookup;
  readonly today: string;
  readonly suppressions: Suppressions;
}

/** What the rules find in a bulletin, without what the user does not want to see. */
export function inspect(uri: string, bulletin: Bulletin, lines: DocumentLines, knowledge: Knowledge): Inspected {
  const document = { uri, lines };
  const findings = runRules(bulletin, document, knowledge);
  return { findings: knowledge.suppressions.without(uri, bulletin, findings), context: ruleContext(bulletin, document, knowledge) };
}

/** The same after edits that changed a few articles, by the habits that the document had; null where all must be looked at again. */
export function inspectAgain(uri: string, before: { readonly bulletin: Bulletin; readonly inspected: Inspected }, bulletin: Bulletin, lines: DocumentLines, knowledge: Knowledge, steps: readonly EditStep[]): Inspected | null {
  const { bulletin: was, inspected: { findings, context } } = before;
  if (!was.isBulletin || holdsDirectives(context.document.lines)) return null;
  const now = { ...context, bulletin, document: { uri, lines } };
  const found = recheckRules({ findings, bulletin: was }, now, steps, knowledge);
  if (found === null) return null;
  directives.set(lines, false);
  return { findings: found === findings ? found : knowledge.suppressions.without(uri, bulletin, found), context: now };
}

/** Whether a text holds directives, once known. */
const directives = new WeakMap<DocumentLines, boolean>();

function holdsDirectives(lines: DocumentLines): boolean {
  const known = directives.get(lines) ?? lines.some(mayHoldDirective);
  directives.set(lines, known);
  return known;
}
