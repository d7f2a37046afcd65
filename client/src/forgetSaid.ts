import type { Desk } from './desk.ts';
import { keepHere } from './overrideLine.ts';
import { noOverrides } from './overrideMemory.ts';
import { suppressOnly } from './suppress.ts';
import { treat } from './treat.ts';

/** Forgets all that the user has said of a file. */
export async function forgetSaid(desk: Desk, uri: string): Promise<void> {
  if (desk.treatments.under(uri).length > 0) await treat(desk, uri, null);
  if (desk.overrides.under(uri).length > 0) await keepHere(desk, uri, noOverrides);
  const suppressions = desk.suppressions.all();
  const others = suppressions.filter((suppression) => suppression.uri !== uri);
  if (others.length < suppressions.length) await suppressOnly(desk, others);
}
