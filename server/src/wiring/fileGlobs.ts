import { fitsGlob } from '../project/globs.ts';

/** What the settings' globs say of a file: true, it is a bulletin; false, it is none; undefined, they say nothing. */
export type FileGlobs = (paths: readonly string[]) => boolean | undefined;

/**
 * Reads the globs of `bulletin.files`: one without a slash means the file's name, in any folder. Excluding wins.
 * The judgement takes every path by which a file may be known (within its workspace folder, and from the root).
 */
export function fileGlobs({ include, exclude }: { include: readonly string[]; exclude: readonly string[] }): FileGlobs {
  const included = anyOf(include);
  const excluded = anyOf(exclude);
  return (paths) => {
    if (paths.some(excluded)) return false;
    return paths.some(included) ? true : undefined;
  };
}

function anyOf(patterns: readonly string[]): (path: string) => boolean {
  const wanted = patterns.map((pattern) => pattern.trim()).filter((pattern) => pattern !== '');
  return (path) => wanted.some((glob) => fitsGlob(glob, path));
}
