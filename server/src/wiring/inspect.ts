import type { Bulletin } from '../bulletin/model.ts';
import type { Inspected } from '../features/codeActions.ts';
import type { DocumentLines } from '../features/documentLines.ts';
import type { LinkLookup, PublisherLookup, RuleLevel, WorkspaceLookup } from '../rules/rule.ts';
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
