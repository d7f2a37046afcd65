import type { Uri } from 'vscode';
import type { Desk } from '../desk.ts';
import { treat } from '../treat.ts';
import { chosenFile } from './chosenFile.ts';

/** Takes back what was said of the file: settings, language and text tell again whether it is a bulletin. */
export async function resetTreatment(desk: Desk, given?: Uri): Promise<void> {
  const uri = chosenFile(given);
  if (uri !== null) await treat(desk, uri.toString(), null);
}
