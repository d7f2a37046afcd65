import type { TextEditor } from 'vscode';
import { l10n, window } from 'vscode';
import type { ShownTag } from '../../../server/src/protocol/annotatedBulletin.ts';
import type { Desk } from '../desk.ts';
import { chosenEditor } from '../places.ts';
import { changeTags } from '../tags/changeTags.ts';

/** Goes through the tags whose words are gone: each is put on what is selected, taken away, or kept. Ends when none is left, or when the user escapes. */
export async function reviewOrphanedTags(desk: Desk): Promise<void> {
  const editor = chosenEditor();
  if (editor === null) return;
  const kept = new Set<string>();
  for (let some = false; ; some = true) {
    const orphans = ((await desk.annotated.ask(editor.document))?.orphans ?? []).filter(({ id }) => !kept.has(id));
    if (orphans.length === 0) {
      if (!some) void window.showInformationMessage(l10n.t('No tag is orphaned: all of them stand on their words.'));
      return;
    }
    const orphan = await pickOrphan(orphans);
    if (orphan === undefined) return;
    const chosen = await pickFate(orphan, editor);
    if (chosen === undefined) return;
    if (chosen === 'keep') kept.add(orphan.id);
    else if (!(await settle(desk, editor, orphan, chosen))) return;
  }
}

type Fate = 'attach' | 'remove' | 'keep';

async function settle(desk: Desk, { document, selection }: TextEditor, { id }: ShownTag, fate: Fate): Promise<boolean> {
  const { start, end } = selection;
  const range = { start: { line: start.line, character: start.character }, end: { line: end.line, character: end.character } };
  const change = fate === 'attach' ? { attach: [{ id, selection: range }] } : { removeIds: [id] };
  const result = await changeTags(desk, { uri: document.uri.toString(), places: [], add: [], remove: [], ...change });
  return result !== null && result.problem === null && result.changed > 0;
}

async function pickOrphan(orphans: readonly ShownTag[]): Promise<ShownTag | undefined> {
  const items = orphans.map((tag) => ({ label: `#${tag.value}`, detail: l10n.t('was on “{0}”', shortened(tag.quote)), tag }));
  const options = { title: l10n.t('Orphaned Tags'), placeHolder: l10n.t('Tags whose words are gone'), matchOnDetail: true };
  return (await window.showQuickPick(items, options))?.tag;
}

async function pickFate(orphan: ShownTag, { document, selection }: TextEditor): Promise<Fate | undefined> {
  const attach = selection.isEmpty ? [] : [{ label: l10n.t('Put on What Is Selected'), description: shortened(document.getText(selection)), fate: 'attach' as const }];
  const others = [
    // First, where nothing is selected: what Enter takes must lose nothing.
    { label: l10n.t('Keep as an Orphan'), description: selection.isEmpty ? l10n.t('select words first to put it on them') : '', fate: 'keep' as const },
    { label: l10n.t('Remove'), description: '', fate: 'remove' as const },
  ];
  return (await window.showQuickPick([...attach, ...others], { title: `#${orphan.value}`, placeHolder: l10n.t('was on “{0}”', shortened(orphan.quote)) }))?.fate;
}

function shortened(text: string): string {
  const points = [...text.replace(/\s+/gu, ' ')];
  return points.length > 60 ? `${points.slice(0, 60).join('')}…` : points.join('');
}
