import { dirname, join, resolve } from 'node:path';
import type { Project } from '../project/projectFile.ts';
import { noProject, projectFileName, readProjectFile } from '../project/projectFile.ts';
import type { ProjectProblem } from '../project/json.ts';
import { codeOf } from './cause.ts';
import type { Files } from './io.ts';

/** What is told of a project file that has faults or could not be read. */
export interface ProjectTold {
  readonly wrong: (path: string, line: number, problem: ProjectProblem) => void;
  readonly unread: (path: string, error: unknown) => void;
}

/** The project files that hold for files: the nearest one, in a file's own folder or above it. Each is read once. */
export class Projects {
  readonly #files: Files;
  readonly #told: ProjectTold;
  readonly #known = new Map<string, Promise<Project | null>>();

  constructor(files: Files, told: ProjectTold) {
    this.#files = files;
    this.#told = told;
  }

  /** What holds for a file; `-` lies in the folder that the program runs in. */
  async of(path: string): Promise<Project> {
    return (await this.placed(path)).project;
  }

  /** The same, and the folder of the project file; null where there is none. */
  async placed(path: string): Promise<{ readonly project: Project; readonly folder: string | null }> {
    for (let folder = path === '-' ? resolve('.') : dirname(resolve(path)); ; folder = dirname(folder)) {
      const known = this.#known.get(folder) ?? this.#read(join(folder, projectFileName));
      this.#known.set(folder, known);
      const project = await known;
      if (project !== null) return { project, folder };
      if (dirname(folder) === folder) return { project: noProject, folder: null };
    }
  }

  async #read(path: string): Promise<Project | null> {
    try {
      const text = new TextDecoder().decode(await this.#files.read(path));
      const { project, problems } = readProjectFile(text);
      for (const problem of problems) this.#told.wrong(path, text.slice(0, problem.offset).split('\n').length, problem);
      return project;
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') this.#told.unread(path, error);
      return null;
    }
  }
}
