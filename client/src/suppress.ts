import type { Suppression } from '../../server/src/protocol/suppressions.ts';
import { suppressionsNotification } from '../../server/src/protocol/suppressions.ts';
import type { Desk } from './desk.ts';

/** Keeps what the user does not want to see, all of it, and tells the server. */
export async function suppressOnly({ suppressions, client }: Desk, wanted: readonly Suppression[]): Promise<void> {
  await suppressions.set(wanted);
  await client.sendNotification(suppressionsNotification, { suppressions: suppressions.all() });
}
