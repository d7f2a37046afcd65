import { overridesInText } from '../annotations/lineOverrides.ts';
import type { AnnotationPage } from '../annotations/page.ts';
import { parsePage } from '../annotations/parsePage.ts';
import { sidecarName, sourceOf } from '../annotations/sidecarName.ts';
import type { Bulletin } from '../bulletin/model.ts';
import { parseBulletin } from '../bulletin/parseBulletin.ts';
import type { HouseStyle } from '../bulletin/styles/houseStyle.ts';
import { baseName } from '../exports/exportable.ts';
import { message } from '../messages/messages.ts';
import { knowsHost } from '../publishers/knowsHost.ts';
import type { Context } from './context.ts';
import { type Input, type Wanted, wantedBy } from './inputs.ts';
import type { Files, Io } from './io.ts';
import { styleNamed, type StyleOf } from './styles.ts';
import { UsageError } from './usageError.ts';

/** The options of every command that reads bulletins. */
export interface ReadingOptions {
  /** A label, or `auto`. */
  readonly encoding: string;
  readonly gitignore: boolean;
  /** The file of a house style that holds for all files; without it project files name them. */
  readonly houseStyle?: string;
}

/** What is to be read, and how. */
export interface Reading {
  readonly wanted: readonly Wanted[];
  /** Undefined where it is to be found out, file by file. */
  readonly encoding: string | undefined;
  /** The house style of all files; null where project files are to name them. */
  readonly styleOf: StyleOf | null;
}

/** What the paths and options of a command line mean. Throws a `UsageError`. */
export async function readingOf(paths: readonly string[], options: ReadingOptions, { io, locale }: Pick<Context, 'io' | 'locale'>): Promise<Reading> {
  const encoding = options.encoding === 'auto' ? undefined : io.decoder.canonicalName(options.encoding);
  if (encoding === null) throw new UsageError(message(locale, 'usage.encoding', { given: options.encoding }));
  if (paths.filter((path) => path === '-').length > 1) throw new UsageError(message(locale, 'usage.stdinTwice'));
  const styleOf = options.houseStyle === undefined ? null : await styleNamed(options.houseStyle, { io, locale });
  return { wanted: await Promise.all(paths.map((path) => wantedBy(path, io.files))), encoding, styleOf };
}

/** A file that was read, and its model. */
export interface ReadBulletin {
  readonly text: string;
  readonly encoding: string;
  readonly bulletin: Bulletin;
  /** The annotations beside it; null where there are none, or they cannot be used. */
  readonly page: AnnotationPage | null;
}

/** What every text is parsed with. */
export const parsedWith = { knowsHost: knowsHost() } as const;

/** Whether a name says that the file is a bulletin. */
export function isBulletinByName(path: string): boolean {
  return /\.bulletin$/i.test(path);
}

/**
 * Reads a file and makes its model: a name that ends in .bulletin says that it is one, and what the annotations beside it say of lines
 * holds. Throws the system's errors.
 */
export async function readBulletin(input: Pick<Input, 'path' | 'read'>, { encoding }: Pick<Reading, 'encoding'>, styleOf: StyleOf, { decoder, files }: Pick<Io, 'decoder' | 'files'>): Promise<ReadBulletin> {
  const decoded = decoder.decode(await input.read(), encoding);
  const page = await pageBeside(input.path, files);
  return { ...decoded, bulletin: bulletinOf(input.path, decoded.text, { style: await styleOf(input.path), page }), page };
}

/** The model of a text that stands, or is to stand, in a file. */
export function bulletinOf(path: string, text: string, { style, page }: { readonly style: HouseStyle | null; readonly page: AnnotationPage | null }): Bulletin {
  return parseBulletin(text, {
    ...parsedWith,
    ...(isBulletinByName(path) && { isBulletin: true }),
    style,
    ...(page && { overrides: overridesInText(page, text) }),
  });
}

async function pageBeside(path: string, files: Files): Promise<AnnotationPage | null> {
  if (path === '-') return null;
  const json = await files.read(sidecarName(path)).then((bytes) => new TextDecoder().decode(bytes), () => null);
  return json === null ? null : (parsePage(json, sourceOf(baseName({ file: path }))).page ?? null);
}
