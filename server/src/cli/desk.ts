import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Bulletin } from '../bulletin/model.ts';
import { articleIds } from '../exports/articleIds.ts';
import type { ReportedFinding } from '../exports/report.ts';
import { linesOf } from '../features/documentLines.ts';
import { type Locale, tell } from '../messages/messages.ts';
import type { Project } from '../project/projectFile.ts';
import { workspaceLookup } from '../project/workspaceLookup.ts';
import { knownPublishers } from '../publishers/knownPublishers.ts';
import { type Lessons, lessonsOfProject, lessonsOfWorkspace } from '../publishers/lessons.ts';
import { printOf } from '../rules/common/seenStories.ts';
import type { Finding } from '../rules/rule.ts';
import { runRules } from '../rules/runRules.ts';
import { indexBulletin } from '../workspace/indexedBulletin.ts';
import { seenPairs } from '../workspace/observations.ts';
import { WorkspaceIndex } from '../workspace/workspaceIndex.ts';
import type { ReadBulletin } from './reading.ts';

/** Checks files as the editor checks the bulletins of a workspace: each knows what the others hold. */
export class Desk {
  readonly #locale: Locale;
  readonly #today: string;
  readonly #index = new WorkspaceIndex();
  readonly #paths = new Map<string, string>();
  #lessons: Lessons | null = null;

  /** @param today ISO 8601: `2024-05-20` */
  constructor(locale: Locale, today: string) {
    this.#locale = locale;
    this.#today = today;
  }

  /** Takes note of a bulletin; to be done with all before the first is checked. */
  put(path: string, bulletin: Bulletin): void {
    const uri = uriOf(path);
    this.#paths.set(uri, path);
    this.#index.put(indexBulletin(uri, bulletin, printOf));
  }

  /** What the rules find in a file. */
  check(path: string, { bulletin, text }: ReadBulletin, project: Project): readonly ReportedFinding[] {
    this.#lessons ??= lessonsOfWorkspace(seenPairs(this.#index.articles()));
    const uri = uriOf(path);
    const findings = runRules(bulletin, { uri, lines: linesOf(text) }, {
      today: this.#today,
      levels: project.rules,
      publishers: knownPublishers([...lessonsOfProject(project.publishers), ...this.#lessons]),
      workspace: workspaceLookup(uri, this.#index),
    });
    const ids = articleIds(bulletin.articles);
    return findings.map((finding) => this.#report(finding, path, finding.article ? (ids[bulletin.articles.indexOf(finding.article)] ?? null) : null));
  }

  #report({ range, rule, severity, message, related = [] }: Finding, file: string, article: string | null): ReportedFinding {
    return {
      file,
      range,
      rule,
      severity,
      message: tell(this.#locale, message),
      article,
      related: related.map((place) => ({
        file: place.uri === undefined ? file : (this.#paths.get(place.uri) ?? place.uri),
        range: place.range,
        message: tell(this.#locale, place.message),
      })),
    };
  }
}

function uriOf(path: string): string {
  return path === '-' ? 'stdin:' : pathToFileURL(resolve(path)).href;
}
