import type { Project } from '../project/projectFile.ts';
import { LARGEST_PROJECT, noProject, projectFileName, readProjectFile } from '../project/projectFile.ts';
import { said } from '../messages/messages.ts';
import type { WorkspaceFiles } from './place.ts';
import type { ProjectProblem } from '../project/json.ts';

/** What is told of a project file whenever it is read. */
export interface ProjectReport {
  readonly uri: string;
  /** Empty where there is no file. */
  readonly text: string;
  readonly problems: readonly ProjectProblem[];
}

/** The project files of the workspace folders: each read when first asked for, and again when it has changed. */
export class ProjectFiles {
  readonly #files: Pick<WorkspaceFiles, 'read' | 'stamp'> | null;
  readonly #report: (report: ProjectReport) => void;
  readonly #known = new Map<string, Promise<Project>>();

  /** @param files null where the server may not look at any */
  constructor(files: Pick<WorkspaceFiles, 'read' | 'stamp'> | null, report: (report: ProjectReport) => void) {
    this.#files = files;
    this.#report = report;
  }

  /** What the project file of a folder says; a folder of null has none. The same value until the file changes. */
  of(folder: string | null): Promise<Project> {
    if (folder === null) return Promise.resolve(noProject);
    const known = this.#known.get(folder) ?? this.#load(`${folder.replace(/\/$/u, '')}/${projectFileName}`);
    this.#known.set(folder, known);
    return known;
  }

  /** All are read anew when they are asked for again. */
  forgetAll(): void {
    this.#known.clear();
  }

  /** A file has changed; true where it is a project file, which is then read anew. */
  changed(uri: string): boolean {
    if (!uri.endsWith(`/${projectFileName}`)) return false;
    const folder = uri.slice(0, -projectFileName.length - 1);
    this.#known.delete(folder);
    this.#known.delete(`${folder}/`);
    return true;
  }

  async #load(uri: string): Promise<Project> {
    const text = (await this.#files?.read(uri, LARGEST_PROJECT)) ?? null;
    const isUnread = text === null && ((await this.#files?.stamp(uri)) ?? null) !== null;
    const { project, problems } = readProjectFile(text ?? '');
    this.#report({ uri, text: text ?? '', problems: isUnread ? [{ offset: 0, length: 0, message: said('project.unread') }] : problems });
    return project;
  }
}
