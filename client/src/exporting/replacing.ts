import type { Uri } from 'vscode';
import { l10n, window, workspace } from 'vscode';
import { baseName } from './names.ts';

/** Asks the user once, at the first file that exists, whether this export may replace such files; the answer holds for all. */
export class Replacing {
  #answer: boolean | null;

  /** @param always where nobody is to be asked */
  constructor(always: boolean) {
    this.#answer = always || null;
  }

  /** Whether the file may be written. */
  async allows(target: Uri): Promise<boolean> {
    if (this.#answer === true || !(await exists(target))) return true;
    this.#answer ??= await ask(target);
    return this.#answer;
  }
}

async function ask(target: Uri): Promise<boolean> {
  const message = l10n.t('The folder already has {0}. Replace it, and any other export of the same name?', baseName(target.path));
  const replace = { title: l10n.t('Replace') };
  const keep = { title: l10n.t('Keep'), isCloseAffordance: true };
  return (await window.showWarningMessage(message, { modal: true }, replace, keep)) === replace;
}

async function exists(target: Uri): Promise<boolean> {
  return workspace.fs.stat(target).then(
    () => true,
    () => false,
  );
}
