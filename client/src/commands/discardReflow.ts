import type { Desk } from '../desk.ts';

/** Closes the preview in front; the text stays as it is. */
export async function discardReflow({ reflowPreview }: Desk): Promise<void> {
  await reflowPreview.discard();
}
