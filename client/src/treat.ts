import { Uri } from 'vscode';
import type { Treatment } from '../../server/src/protocol/treatment.ts';
import { treatmentNotification } from '../../server/src/protocol/treatment.ts';
import type { Desk } from './desk.ts';

/** Keeps what the user says of a file, and tells the server. */
export async function treat({ treatments, client, annotated }: Desk, uri: string, treatment: Treatment | null): Promise<void> {
  await treatments.set(uri, treatment);
  await client.sendNotification(treatmentNotification, { uri, treatment });
  annotated.refresh(Uri.parse(uri));
}
