import { l10n, window } from 'vscode';
import type { RenameTagResult } from '../../../server/src/protocol/tags.ts';
import { allTagsRequest, renameTagRequest } from '../../../server/src/protocol/tags.ts';
import type { Desk } from '../desk.ts';
import { colorIcon } from '../tags/colorIcon.ts';
import { isWithoutDisk } from '../disks.ts';
import { nodesMeant } from '../tags/nodesMeant.ts';
import { tagFault } from '../tags/tagFault.ts';
import { typedTag } from '../tags/tagName.ts';
import { tellOfChange } from '../tags/takeBack.ts';

/** What a caller may ask for instead of being asked. */
export interface RenameWish {
  readonly from: string;
  readonly to: string;
  readonly quiet?: boolean;
}

/** Renames a tag, and those below it, in all bulletins of the workspace: the one of the row, else one that the user picks. */
export async function renameTag(desk: Desk, given?: unknown, selected?: unknown, wish?: RenameWish): Promise<RenameTagResult | null> {
  const from = wish?.from ?? ofRow(desk, given, selected) ?? (await pickedTag(desk));
  const to = from === undefined ? undefined : (wish?.to ?? (await newName(from)));
  if (from === undefined || to === undefined || from === to) return null;
  const result = await desk.client.sendRequest(renameTagRequest, { from, to });
  if (result === null) return null;
  const { tags, files, undo, problems } = result;
  const renamed = l10n.t('#{0} is now #{1} (tags: {2}, files: {3}).', from, to, tags, files);
  const only = isWithoutDisk(desk) ? ` ${l10n.t('Only bulletins that are open were looked at: the others are on no disk.')}` : '';
  tellOfChange(desk, undo, `${renamed}${only}`, wish?.quiet ?? false);
  if (problems.length > 0) void window.showWarningMessage(problems.join(' '));
  return result;
}

/** Undefined where none is meant. */
function ofRow(desk: Desk, given: unknown, selected: unknown): string | undefined {
  const [node] = nodesMeant(desk, given, selected) ?? [];
  return node?.kind === 'tag' ? node.tag.value : node?.kind === 'tag-group' ? node.name : undefined;
}

async function pickedTag({ client }: Desk): Promise<string | undefined> {
  const all = (await client.sendRequest(allTagsRequest)) ?? [];
  if (all.length === 0) void window.showInformationMessage(l10n.t('There are no tags in this workspace.'));
  if (all.length === 0) return undefined;
  const items = all.map(({ value, count, color }) => ({ label: value, description: l10n.t('used {0} times', count), iconPath: colorIcon(color) }));
  return (await window.showQuickPick(items, { title: l10n.t('Rename Tag'), placeHolder: l10n.t('Which tag?') }))?.label;
}

async function newName(from: string): Promise<string | undefined> {
  const typed = await window.showInputBox({
    title: l10n.t('Rename Tag'),
    prompt: l10n.t('The new name of #{0}, in all bulletins of the workspace', from),
    value: from,
    validateInput: tagFault,
  });
  const read = typedTag(typed ?? '');
  return 'value' in read ? read.value : undefined;
}
