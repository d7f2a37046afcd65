import { lstat, readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** The largest .gitignore that is read, in bytes. */
const LARGEST = 1_000_000;

/** The rules of git that hold in one folder: its own .gitignore over those of the folders above it. */
export interface GitRules {
  /** Asked with an entry of this folder; a folder's name ends in `/`. */
  ignores(name: string): boolean;
  /** The rules of a folder in this one that is not ignored; throws where its .gitignore cannot be read. */
  below(name: string): Promise<GitRules>;
}

/** No rules, and none further down: for walks that do not ask git. */
export const noRules: GitRules = { ignores: () => false, below: () => Promise.resolve(noRules) };

/**
 * The rules that hold in a folder, those of its repository included; without a repository, its own.
 * A folder that git ignores, but the user names, is looked at with its own rules alone.
 */
export async function rulesOf(folder: string): Promise<GitRules> {
  const path = resolve(folder);
  const repository = await repositoryOf(path);
  if (repository === null) return withOwn(ignore(), path, '');
  let rules = await withOwn(ignore(), repository, '');
  for (const name of relative(repository, path).split(sep).filter(Boolean)) {
    if (rules.ignores(`${name}/`)) return withOwn(ignore(), path, '');
    rules = await rules.below(name);
  }
  return rules;
}

async function repositoryOf(folder: string): Promise<string | null> {
  for (let at = folder; ; at = dirname(at)) {
    if (await stat(join(at, '.git')).catch(() => null)) return at;
    if (at === dirname(at)) return null;
  }
}

/** All rules are kept in one list, told from its top folder, since a later one may take back what one further up says. */
async function withOwn(above: Ignore, top: string, place: string): Promise<GitRules> {
  const path = join(top, place, '.gitignore');
  const found = await lstat(path).catch(absent);
  if (found && found.size > LARGEST) throw Object.assign(new Error(`${path} is larger than ${LARGEST / 1_000_000} MB`), { code: 'EFBIG', path });
  // A pipe never ends; git follows no link here, either.
  const text = found?.isFile() ? await readFile(path, 'utf8').catch(absent) : null;
  if (text === null) return rulesIn(above, top, place);
  const own = text.split(/\r?\n/).map((line) => toldFromTop(line, place));
  // As git does by default: names differ by case, except where the file system says otherwise.
  const ignorecase = process.platform === 'win32' || process.platform === 'darwin';
  return rulesIn(ignore({ ignorecase }).add(above).add(own.join('\n')), top, place);
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'EISDIR') return null;
  throw error;
}

function toldFromTop(line: string, place: string): string {
  const pattern = line.replace(/^!/, '').replace(/(?<![\\ ]) +$|(?<=\\ ) +$/, '');
  if (place === '' || pattern === '' || line.startsWith('#')) return line;
  const anchored = /\/./.test(pattern);
  const from = `/${place.replace(/[\\*?[\] ]/g, '\\$&')}`;
  return `${line.startsWith('!') ? '!' : ''}${from}${anchored ? '' : '**/'}${pattern.replace(/^\//, '')}`;
}

function rulesIn(rules: Ignore, top: string, place: string): GitRules {
  // The library remembers each path that it was asked about, so it is asked through copies that are soon dropped.
  let copy = rules;
  let asked = 0;
  return {
    ignores(name) {
      if (asked++ % 500 === 0) copy = ignore().add(rules);
      return copy.ignores(place + name);
    },
    below: (name) => withOwn(rules, top, `${place}${name}/`),
  };
}
