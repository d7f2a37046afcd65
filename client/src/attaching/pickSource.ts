import type { QuickPick, QuickPickItem } from 'vscode';
import { l10n, window } from 'vscode';
import type { SourceCandidate } from '../../../server/src/protocol/sources.ts';

/** A source to pick; null where it is what was typed, and the server has still to say how it is written here. */
interface SourceItem extends QuickPickItem {
  readonly candidate: SourceCandidate | null;
}

/** Which of how many picks it is, from 1. */
export interface Step {
  readonly step: number;
  readonly totalSteps: number;
}

/**
 * Lets the user pick one of the candidates, best first, or type another source, for which `ask` then answers.
 * Null where the user escapes, or where nothing comes of what was typed, which is said.
 */
export async function pickSource(
  candidates: readonly SourceCandidate[],
  ask: (typed: string) => Promise<readonly SourceCandidate[] | null>,
  { step, totalSteps }: Step,
): Promise<SourceCandidate | null> {
  const offered: SourceItem[] = candidates.map((candidate) => ({ label: candidate.label, description: candidate.description, candidate }));
  const pick = window.createQuickPick<SourceItem>();
  pick.title = l10n.t('Attach Source');
  pick.placeholder = l10n.t('Pick a source, or type the publisher');
  pick.matchOnDescription = true;
  if (totalSteps > 1) Object.assign(pick, { step, totalSteps });
  pick.items = offered;
  pick.onDidChangeValue((value) => {
    const label = value.trim();
    pick.items = label === '' ? offered : [...offered, { label, description: l10n.t('as typed'), alwaysShow: true, candidate: null }];
  });
  try {
    const item = await accepted(pick);
    if (!item) return null;
    const [source] = item.candidate ? [item.candidate] : ((await ask(item.label)) ?? []);
    if (!source) void window.showWarningMessage(l10n.t('“{0}” cannot be attached as a source. Type the name of a publisher.', item.label));
    return source ?? null;
  } finally {
    pick.dispose();
  }
}

function accepted(pick: QuickPick<SourceItem>): Promise<SourceItem | undefined> {
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      if (pick.activeItems[0]) resolve(pick.activeItems[0]);
    });
    pick.onDidHide(() => resolve(undefined));
    pick.show();
  });
}
