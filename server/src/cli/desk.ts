import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TextEdit } from 'vscode-languageserver-types';
import type { Bulletin } from '../bulletin/model.ts';
import { articleIds } from '../exports/articleIds.ts';
import type { ReportedFinding, ReportedLink } from '../exports/report.ts';
import { linesOf } from '../features/documentLines.ts';
import { fixAll } from '../features/fixAll.ts';
import { addressesIn, addressesOf } from '../links/addressesOf.ts';
import { sentenceOf } from '../links/sentences.ts';
import { type Locale, tell } from '../messages/messages.ts';
import type { Project } from '../project/projectFile.ts';
import { workspaceLookup } from '../project/workspaceLookup.ts';
import { knownPublishers } from '../publishers/knownPublishers.ts';
import { type Lessons, lessonsOfProject, lessonsOfWorkspace } from '../publishers/lessons.ts';
import { printOf } from '../rules/common/seenStories.ts';
import type { Finding, LinkLookup } from '../rules/rule.ts';
import { ruleContext, runRules } from '../rules/runRules.ts';
import { indexBulletin } from '../workspace/indexedBulletin.ts';
import { seenPairs } from '../workspace/observations.ts';
import { WorkspaceIndex } from '../workspace/workspaceIndex.ts';
import type { ReadBulletin } from './reading.ts';

/** Checks files as the editor checks the bulletins of a workspace: each knows what the others hold. */
export class Desk {
  readonly #locale: Locale;
  readonly #today: string;
  readonly #links: LinkLookup;
  readonly #addresses = new Set<string>();
  readonly #index = new WorkspaceIndex();
  readonly #paths = new Map<string, string>();
  #lessons: Lessons | null = null;

  /** @param today ISO 8601: `2024-05-20` */
  constructor(locale: Locale, today: string, links: LinkLookup) {
    this.#locale = locale;
    this.#today = today;
    this.#links = links;
  }

  /** Every address of the bulletins put so far. */
  get addresses(): ReadonlySet<string> {
    return this.#addresses;
  }

  /** Takes note of a bulletin; to be done with all before the first is checked. */
  put(path: string, bulletin: Bulletin): void {
    const uri = uriOf(path);
    this.#paths.set(uri, path);
    for (const address of addressesOf(bulletin)) this.#addresses.add(address);
    this.#index.put(indexBulletin(uri, bulletin, printOf));
  }

  /** What the rules find in a file. */
  check(path: string, { bulletin, text }: ReadBulletin, project: Project): readonly ReportedFinding[] {
    const findings = runRules(bulletin, { uri: uriOf(path), lines: linesOf(text) }, this.#known(path, project));
    const ids = articleIds(bulletin.articles);
    return findings.map((finding) => this.#report(finding, path, finding.article ? (ids[bulletin.articles.indexOf(finding.article)] ?? null) : null));
  }

  /** The edits of "fix all" for a file, in the order of the text. */
  safeFixes(path: string, { bulletin, text }: ReadBulletin, project: Project): readonly TextEdit[] {
    const [document, known] = [{ uri: uriOf(path), lines: linesOf(text) }, this.#known(path, project)];
    return fixAll(runRules(bulletin, document, known), ruleContext(bulletin, document, known));
  }

  #known(path: string, project: Project): Parameters<typeof runRules>[2] {
    this.#lessons ??= lessonsOfWorkspace(seenPairs(this.#index.articles()));
    return {
      today: this.#today,
      levels: project.rules,
      publishers: knownPublishers([...lessonsOfProject(project.publishers), ...this.#lessons]),
      workspace: workspaceLookup(uriOf(path), this.#index),
      links: this.#links,
    };
  }

  /** What is known of a file's addresses, where they stand. */
  links(file: string, { bulletin }: ReadBulletin): readonly ReportedLink[] {
    return addressesIn(bulletin).flatMap(({ url, range }) => {
      const status = this.#links.statusOf(url);
      if (!status) return [];
      const { outcome, cause, movedTo, checkedAt } = status;
      return [{ url, file, range, outcome, status: status.status, cause, message: tell(this.#locale, sentenceOf(status)), movedTo, checkedAt }];
    });
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
