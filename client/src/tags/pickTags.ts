import type { QuickPick, QuickPickItem } from 'vscode';
import { QuickPickItemKind, ThemeIcon, l10n, window } from 'vscode';
import type { TagChoice } from '../../../server/src/protocol/tags.ts';
import { colorIcon } from './colorIcon.ts';
import { tagFault } from './tagFault.ts';
import { typedTag } from './tagName.ts';

/** A tag to tick; undefined for the heads of groups. */
interface TagItem extends QuickPickItem {
  readonly value?: string;
}

/** What was newly ticked, and what was unticked. */
export interface PickedTags {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/**
 * Lets the user tick and untick tags, and type new ones; null where they escape. Enter takes what is ticked, and what is
 * typed where nothing was ticked after it: a new tag takes no more than its name and Enter.
 */
export async function pickTags(choices: readonly TagChoice[], places: number): Promise<PickedTags | null> {
  const set = new Set(choices.filter(({ isSet }) => isSet).map(({ value }) => value));
  const offered = new Set(choices.map(({ value }) => value));
  const ticked = new Set(set);
  const title = places > 1 ? l10n.t('Tags of {0} Places', places) : l10n.t('Tags');
  const pick = window.createQuickPick<TagItem>();
  pick.canSelectMany = true;
  pick.matchOnDescription = true;
  pick.placeholder = l10n.t('Tick tags, or type a new one; a slash makes levels');
  /** What was ticked when the user last typed. */
  let atTyping = new Set(set);

  const show = (): void => {
    const typed = typedTag(pick.value);
    const isNew = 'value' in typed && !offered.has(typed.value) && !ticked.has(typed.value);
    const created = [...ticked].filter((value) => !offered.has(value)).map((value): TagItem => ({ label: value, value, iconPath: new ThemeIcon('add') }));
    // Its label is what is typed: VS Code puts what matches best first.
    const create: TagItem[] = isNew ? [{ label: typed.value, description: l10n.t('Create “{0}”', typed.value), value: typed.value, alwaysShow: true, iconPath: new ThemeIcon('add') }] : [];
    const fault = pick.value.trim() === '' ? null : tagFault(pick.value);
    pick.title = fault === null ? title : `${title}: ${fault}`;
    const items = [...create, ...created, ...itemsOf(choices)].map((item) => ({ ...item, picked: item.value !== undefined && ticked.has(item.value) }));
    pick.items = items;
    pick.selectedItems = items.filter(({ picked }) => picked);
  };
  show();
  pick.onDidChangeValue(() => {
    atTyping = new Set(ticked);
    show();
  });
  pick.onDidChangeSelection((selected) => {
    // Told of a list that is set anew, too: first that nothing is ticked, then what is.
    ticked.clear();
    for (const { value } of selected) if (value !== undefined) ticked.add(value);
  });
  try {
    if (!(await accepted(pick))) return null;
    const typed = typedTag(pick.value);
    if ('value' in typed && isSame(ticked, atTyping)) ticked.add(typed.value);
    return { add: [...ticked].filter((value) => !set.has(value)), remove: [...set].filter((value) => !ticked.has(value)) };
  } finally {
    pick.dispose();
  }
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((value) => other.has(value));
}

/** The tags under the heads of their groups, each with its colour as a picture. */
function itemsOf(choices: readonly TagChoice[]): TagItem[] {
  return choices.flatMap(({ value, from, description, color }, at) => [
    ...(choices[at - 1]?.from === from ? [] : [{ label: groupName(from), kind: QuickPickItemKind.Separator }]),
    { label: value, description, value, iconPath: colorIcon(color) },
  ]);
}

function groupName(from: TagChoice['from']): string {
  switch (from) {
    case 'vocabulary':
      return l10n.t('of the project');
    case 'used':
      return l10n.t('used in the workspace');
    case 'suggested':
      return l10n.t('suggested');
  }
}

function accepted(pick: QuickPick<TagItem>): Promise<boolean> {
  return new Promise((resolve) => {
    pick.onDidAccept(() => resolve(true));
    pick.onDidHide(() => resolve(false));
    pick.show();
  });
}
