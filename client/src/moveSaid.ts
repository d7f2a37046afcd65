import type { Desk } from './desk.ts';
import { keepHere, putBeside } from './overrideLine.ts';
import { noOverrides } from './overrideMemory.ts';
import { suppressOnly } from './suppress.ts';
import { treat } from './treat.ts';

/** Moves what the user has said of a file, or of the files in a folder, to where they are now. */
export async function moveSaid(desk: Desk, from: string, to: string): Promise<void> {
  for (const [uri, treatment] of desk.treatments.under(from)) {
    await treat(desk, uri, null);
    await treat(desk, moved(uri, from, to), treatment);
  }
  for (const [uri, lines] of desk.overrides.under(from)) {
    await keepHere(desk, uri, noOverrides);
    await putBeside(desk, moved(uri, from, to), lines);
  }
  const suppressions = desk.suppressions.all();
  if (suppressions.some(({ uri }) => moved(uri, from, to) !== uri)) {
    await suppressOnly(desk, suppressions.map((suppression) => ({ ...suppression, uri: moved(suppression.uri, from, to) })));
  }
}

/** Where a file lies now that it, or a folder that holds it, has been moved. */
function moved(uri: string, from: string, to: string): string {
  return uri === from || uri.startsWith(`${from}/`) ? to + uri.slice(from.length) : uri;
}
