import { join, relative, resolve } from 'node:path';
import type { HouseStyle } from '../bulletin/styles/houseStyle.ts';
import { message, tell } from '../messages/messages.ts';
import { LARGEST_STYLE, readStyleFile } from '../project/styleFile.ts';
import { styleFor } from '../project/stylePaths.ts';
import { causeOf } from './cause.ts';
import type { Context } from './context.ts';
import type { Projects } from './projects.ts';
import { UsageError } from './usageError.ts';

/** What styles are read with. */
interface StyleContext extends Pick<Context, 'locale'> {
  readonly io: Pick<Context['io'], 'files'>;
}

/** The house style that holds for a file, by its path; null where none does. */
export type StyleOf = (path: string) => Promise<HouseStyle | null>;

/** The style that the command line names, for all files. Throws a `UsageError` where it cannot be used. */
export async function styleNamed(path: string, { io, locale }: StyleContext): Promise<StyleOf> {
  let text: string;
  try {
    text = await textOf(path, io);
  } catch (error) {
    throw new UsageError(message(locale, 'failure.read', { file: path, cause: causeOf(error, locale) }));
  }
  const { style, problem } = readStyleFile(text);
  if (problem) throw new UsageError(message(locale, 'failure.read', { file: path, cause: tell(locale, problem.message) }));
  return () => Promise.resolve(style);
}

/** The styles that project files name; what cannot be used is told once. */
export function stylesOfProjects(projects: Projects, { io, locale }: StyleContext, say: (line: string) => void): StyleOf {
  const known = new Map<string, Promise<HouseStyle | null>>();
  const load = async (file: string, path: string): Promise<HouseStyle | null> => {
    const read = await textOf(file, io).then(readStyleFile, () => null);
    if (read === null) say(message(locale, 'style.unread', { path }));
    else if (read.problem) say(message(locale, 'failure.read', { file, cause: tell(locale, read.problem.message) }));
    return read?.style ?? null;
  };
  return async (path) => {
    const { project, folder } = await projects.placed(path);
    if (folder === null) return null;
    const within = relative(folder, path === '-' ? resolve('stdin') : resolve(path)).replaceAll('\\', '/');
    const named = styleFor(project.houseStyle, [within]);
    if (named === null) return null;
    const file = join(folder, named);
    const style = known.get(file) ?? load(file, named);
    known.set(file, style);
    return style;
  };
}

async function textOf(path: string, { files }: StyleContext['io']): Promise<string> {
  const found = await files.identify(path);
  const bytes = found === null || found.kind === 'file' ? await files.read(path) : new Uint8Array(LARGEST_STYLE + 1);
  if (bytes.length > LARGEST_STYLE) throw new Error(`> ${LARGEST_STYLE} B`);
  return new TextDecoder().decode(bytes);
}
