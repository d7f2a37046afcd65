import type { Uri } from 'vscode';
import type { Desk } from '../desk.ts';
import { treat } from '../treat.ts';
import { chosenFile } from './chosenFile.ts';

/** From now on the file is no bulletin, whatever it looks like and the settings say. */
export async function treatAsNotBulletin(desk: Desk, given?: Uri): Promise<void> {
  const uri = chosenFile(given);
  if (uri !== null) await treat(desk, uri.toString(), 'notBulletin');
}
