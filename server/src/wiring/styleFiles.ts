import type { HouseStyle } from '../bulletin/styles/houseStyle.ts';
import { LARGEST_STYLE, readStyleFile } from '../project/styleFile.ts';
import { styleEnding } from '../project/stylePaths.ts';
import type { ProjectReport } from './projectFiles.ts';

/** What is told of the files of house styles. */
export interface StyleEvents {
  /** One has been read. */
  readonly read: (report: ProjectReport) => void;
  /** One that is asked for is not there, or is no text, or too long. */
  readonly unread: (path: string) => void;
}

/** The house styles in the workspace folders: each read when first asked for, and again when it has changed. */
export class StyleFiles {
  readonly #read: (uri: string, most: number) => Promise<string | null>;
  readonly #events: StyleEvents;
  /** By the address, without escapes. */
  readonly #known = new Map<string, Promise<HouseStyle | null>>();

  /** @param read a file's text; null where there is none, or it is longer than `most` bytes */
  constructor(read: (uri: string, most: number) => Promise<string | null>, events: StyleEvents) {
    this.#read = read;
    this.#events = events;
  }

  /** What a style says; null where the file says nothing that can be used. The same value until the file changes. */
  of(folder: string, path: string): Promise<HouseStyle | null> {
    const uri = `${folder.replace(/\/$/u, '')}/${path.split('/').map(encodeURIComponent).join('/')}`;
    const key = plain(uri);
    const known = this.#known.get(key) ?? this.#load(uri, path);
    this.#known.set(key, known);
    return known;
  }

  /** All are read anew when they are asked for again. */
  forgetAll(): void {
    this.#known.clear();
  }

  /** A file has changed; true where it is a house style that was asked for, which is then read anew. */
  changed(uri: string): boolean {
    return uri.endsWith(styleEnding) && this.#known.delete(plain(uri));
  }

  async #load(uri: string, path: string): Promise<HouseStyle | null> {
    const text = await this.#read(uri, LARGEST_STYLE);
    const { style, problem } = text === null ? { style: null, problem: null } : readStyleFile(text);
    this.#events.read({ uri, text: text ?? '', problems: problem ? [problem] : [] });
    if (text === null) this.#events.unread(path);
    return style;
  }
}

function plain(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
