import { DocumentTags } from '../annotations/documentTags.ts';
import type { ExportExtras } from '../exports/annotatedJson.ts';
import { linkStates } from '../exports/linkStates.ts';
import { linesOf } from '../features/documentLines.ts';
import { type Locale, tell } from '../messages/messages.ts';
import { knownPublishers } from '../publishers/knownPublishers.ts';
import { lessonsOfProject } from '../publishers/lessons.ts';
import type { LinkLookup } from '../rules/rule.ts';
import { runRules } from '../rules/runRules.ts';
import type { Projects } from './projects.ts';
import type { ReadBulletin } from './reading.ts';

/** What extras are made with. */
export interface ExtrasContext {
  /** ISO 8601: `2024-05-20` */
  readonly today: string;
  readonly locale: Locale;
  readonly projects: Pick<Projects, 'of'>;
  readonly links: LinkLookup;
}

/**
 * What is known of a bulletin beside its model: its tags, in the file beside it, what the rules find in it, and what is known of its links. Each file is for itself,
 * so that memory does not grow with their number: a story that stands in two of them is found by `check`.
 */
export async function exportExtras(path: string, { bulletin, text, page }: ReadBulletin, { today, locale, projects, links }: ExtrasContext): Promise<ExportExtras> {
  const project = await projects.of(path);
  const publishers = knownPublishers(lessonsOfProject(project.publishers));
  const findings = runRules(bulletin, { uri: path, lines: linesOf(text) }, { today, levels: project.rules, publishers, links });
  return {
    findings: findings.map(({ rule, severity, message, range, article }) => ({ rule, severity, message: tell(locale, message), range, article })),
    tags: (page ? DocumentTags.open(page, text).tags : []).map(({ tag: { id, value, target }, range }) => {
      const { exact, prefix, suffix, start, end } = target;
      return { id, value, range, exact, prefix, suffix, start, end };
    }),
    statusOf: linkStates(links, locale),
  };
}
