import { readFileSync } from 'node:fs';

/** From this heading on the readme speaks of what is not in the package: the command line, other editors, the sources. */
const BEYOND = '\n## On the command line\n';

/** What the readme says to an editor who installs the package. Throws where the heading that ends it is gone. @param {URL} readme */
export function packageReadme(readme) {
  const text = readFileSync(readme, 'utf8');
  const end = text.indexOf(BEYOND);
  if (end < 0) throw new Error('README.md has no heading "On the command line" any more: name the first one that is not for the package.');
  // The other language is not in the package.
  return `${text.slice(0, end).replace(/^English \| .*\n\n/m, '').trimEnd()}\n`;
}
