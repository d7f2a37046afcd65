import { knownPublishers } from '../publishers/knownPublishers.ts';
import type { Lessons } from '../publishers/lessons.ts';
import { lessonsOfProject } from '../publishers/lessons.ts';
import type { Project } from '../project/projectFile.ts';
import { workspaceLookup } from '../project/workspaceLookup.ts';
import type { LinkLookup, PublisherLookup, RuleLevel } from '../rules/rule.ts';
import type { WorkspaceIndex } from '../workspace/workspaceIndex.ts';
import type { Knowledge } from './inspect.ts';
import type { Suppressions } from './suppressions.ts';

/** From what the knowledge about one document is made; each part the same value until it changes. */
export interface KnowledgeParts {
  readonly levels: Readonly<Record<string, RuleLevel>>;
  readonly project: Project;
  /** What the workspace has taught. */
  readonly lessons: Lessons;
  /** Counts the changes of the workspace's bulletins. */
  readonly revision: number;
  readonly today: string;
  readonly suppressions: Suppressions;
  /** Null where nobody checks links. */
  readonly links: LinkLookup | null;
}

/** Makes knowledge, and gives the same value again for the same parts: what was found with it then still holds. */
export class KnowledgeSource {
  readonly #index: WorkspaceIndex;
  readonly #made = new Map<string, { readonly parts: KnowledgeParts; readonly knowledge: Knowledge }>();
  readonly #publishers = new WeakMap<Project, { readonly lessons: Lessons; readonly publishers: PublisherLookup }>();

  constructor(index: WorkspaceIndex) {
    this.#index = index;
  }

  /** What the rules are to know beside the text of that document. */
  of(uri: string, parts: KnowledgeParts): Knowledge {
    const made = this.#made.get(uri);
    if (made && sameParts(made.parts, parts)) return made.knowledge;
    const knowledge = this.once(uri, parts);
    this.#made.set(uri, { parts, knowledge });
    return knowledge;
  }

  /** The same for a file that nobody has opened: not kept. */
  once(uri: string, { levels, project, lessons, today, suppressions, links }: KnowledgeParts): Knowledge {
    const publishers = this.#publishersOf(project, lessons);
    return { levels: { ...levels, ...project.rules }, publishers, workspace: workspaceLookup(uri, this.#index), today, suppressions, links: links ?? unchecked };
  }

  /** The document is closed. */
  forget(uri: string): void {
    this.#made.delete(uri);
  }

  #publishersOf(project: Project, lessons: Lessons): PublisherLookup {
    const known = this.#publishers.get(project);
    if (known?.lessons === lessons) return known.publishers;
    const publishers = knownPublishers([...lessonsOfProject(project.publishers), ...lessons]);
    this.#publishers.set(project, { lessons, publishers });
    return publishers;
  }
}

const unchecked: LinkLookup = { statusOf: () => undefined };

function sameParts(a: KnowledgeParts, b: KnowledgeParts): boolean {
  return a.levels === b.levels && a.project === b.project && a.lessons === b.lessons && a.revision === b.revision && a.today === b.today && a.suppressions === b.suppressions && a.links === b.links;
}
