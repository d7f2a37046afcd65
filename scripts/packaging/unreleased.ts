/** What a release is judged by. */
export interface Candidate {
  /** Of package.json. */
  readonly version: string;
  readonly changelog: string;
  readonly lockfile: string;
  /** What `git status --porcelain` prints. */
  readonly changed: string;
}

/** Why a version may not be released, in sentences; empty where it may. */
export function unreleased({ version, changelog, lockfile, changed }: Candidate): string[] {
  const escaped = version.replace(/[.+]/g, '\\$&');
  const locked = (JSON.parse(lockfile) as { version?: string }).version;
  return [
    ...(new RegExp(`^## \\[${escaped}\\] - \\d{4}-\\d{2}-\\d{2}$`, 'm').test(changelog) ? [] : [`CHANGELOG.md has no heading "## [${version}] - YYYY-MM-DD": say what has changed, and when it went out.`]),
    ...(locked === version ? [] : [`package-lock.json is of version ${String(locked)}: set both with "npm version --no-git-tag-version ${version}".`]),
    ...(changed.trim() === '' ? [] : [`What is released must be committed; these files are not:\n${changed.trimEnd()}`]),
  ];
}
