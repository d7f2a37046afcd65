import type { Desk } from '../desk.ts';

/** Makes the changes that the preview in front shows; whether it could. */
export async function applyReflow({ reflowPreview }: Desk): Promise<boolean> {
  return reflowPreview.apply();
}
