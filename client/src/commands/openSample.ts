import type { QuickPickItem, Uri } from 'vscode';
import { ViewColumn, l10n, window, workspace } from 'vscode';
import type { Desk } from '../desk.ts';
import { freshCopy } from '../welcome/freshCopy.ts';

/** What the walkthrough gives, and tests. */
interface SampleWish {
  /** Beside the editor that is active, so that the walkthrough stays. */
  readonly beside?: boolean;
  /** The sample's name; the user is asked where it is missing. */
  readonly name?: string;
}

/** Opens a copy of a sample, which may be edited; answers it, or null where the user has thought better of it. */
export async function openSample({ extension, storage }: Desk, given?: unknown): Promise<Uri | null> {
  const { beside = false, name = await picked() } = isWish(given) ? given : {};
  if (name === undefined) return null;
  const copy = await freshCopy(extension.extensionUri, storage, name);
  await window.showTextDocument(await workspace.openTextDocument(copy), { viewColumn: beside ? ViewColumn.Beside : ViewColumn.Active, preview: false });
  return copy;
}

async function picked(): Promise<string | undefined> {
  const samples: readonly (QuickPickItem & { readonly name: string })[] = [
    { name: '问题样稿-低空经济快报.txt', label: '问题样稿-低空经济快报.txt', description: l10n.t('Chinese; full of faults to put right') },
    { name: '海洋科技月报.txt', label: '海洋科技月报.txt', description: l10n.t('Chinese; text from a PDF, addresses at the foot of each page') },
    { name: 'the-lakeshore-letter.txt', label: 'the-lakeshore-letter.txt', description: l10n.t('English; wrapped text, sources in brackets') },
  ];
  return (await window.showQuickPick(samples, { title: l10n.t('Open a Sample'), placeHolder: l10n.t('A copy is opened: do with it as you like.') }))?.name;
}

function isWish(given: unknown): given is SampleWish {
  return typeof given === 'object' && given !== null && ('beside' in given || 'name' in given);
}
