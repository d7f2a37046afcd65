import { articleIds } from '../exports/articleIds.ts';
import type { ReportedFinding, ReportedLink } from '../exports/report.ts';
import { linesOf } from '../features/documentLines.ts';
import { addressesIn } from '../links/addressesOf.ts';
import { sentenceOf } from '../links/sentences.ts';
import { type Locale, tell } from '../messages/messages.ts';
import type { Project } from '../project/projectFile.ts';
import { knownPublishers } from '../publishers/knownPublishers.ts';
import { lessonsOfProject } from '../publishers/lessons.ts';
import type { Finding, LinkLookup } from '../rules/rule.ts';
import { runRules } from '../rules/runRules.ts';
import { uriOf } from './desk.ts';
import type { ReadBulletin } from './reading.ts';
import type { Briefing, Examined } from './work.ts';

/** What the rules find in a file, and what is known of its addresses, where they stand. */
export function examine(file: string, { bulletin, text }: ReadBulletin, project: Project, briefing: Briefing, { locale, today }: { readonly locale: Locale; readonly today: string }): Examined {
  const statuses = new Map(briefing.links);
  const links: LinkLookup = { statusOf: (url) => statuses.get(url) };
  const stories = new Map(briefing.storiesLike);
  const findings = runRules(bulletin, { uri: uriOf(file), lines: linesOf(text) }, {
    today,
    levels: project.rules,
    publishers: knownPublishers([...lessonsOfProject(project.publishers), ...briefing.lessons]),
    // What the series names is for fixes alone, which a report has none of.
    workspace: { storiesLike: (print) => stories.get(JSON.stringify(print)) ?? [], seriesPublishers: [] },
    links,
  });
  const ids = articleIds(bulletin.articles);
  return {
    findings: findings.map((finding) => report(finding, file, finding.article ? (ids[bulletin.articles.indexOf(finding.article)] ?? null) : null, locale)),
    links: addressesIn(bulletin).flatMap(({ url, range }): ReportedLink[] => {
      const status = links.statusOf(url);
      if (!status) return [];
      const { outcome, cause, movedTo, checkedAt } = status;
      return [{ url, file, range, outcome, status: status.status, cause, message: tell(locale, sentenceOf(status)), movedTo, checkedAt }];
    }),
  };
}

function report({ range, rule, severity, message, related = [] }: Finding, file: string, article: string | null, locale: Locale): ReportedFinding {
  return {
    file,
    range,
    rule,
    severity,
    message: tell(locale, message),
    article,
    related: related.map((place) => ({ file: place.uri ?? file, range: place.range, message: tell(locale, place.message) })),
  };
}
