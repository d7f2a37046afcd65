import picomatch from 'picomatch/posix';

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
  const matchers = patterns.flatMap((pattern) => matcher(pattern.trim()) ?? []);
  return (path) => matchers.some((matches) => matches(path));
}

function matcher(pattern: string): ((path: string) => boolean) | undefined {
  if (pattern === '') return undefined;
  try {
    return picomatch(pattern.replace(/^\.\//u, ''), { dot: true, basename: !pattern.includes('/') });
  } catch {
    // A pattern that cannot be read matches nothing; the others still hold.
    return undefined;
  }
}
