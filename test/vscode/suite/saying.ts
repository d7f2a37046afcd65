import * as vscode from 'vscode';

const kinds = ['showInformationMessage', 'showWarningMessage', 'showErrorMessage'] as const;

/** What the extension says to the user while this is done: each sentence with the buttons below it. Nobody presses one. */
export async function saying(act: () => PromiseLike<unknown>): Promise<{ readonly sentence: string; readonly buttons: readonly string[] }[]> {
  const said: { sentence: string; buttons: readonly string[] }[] = [];
  const window = vscode.window as Record<(typeof kinds)[number], unknown>;
  const kept = kinds.map((kind) => [kind, window[kind]] as const);
  for (const kind of kinds) {
    window[kind] = (sentence: string, ...more: readonly unknown[]) => {
      said.push({ sentence, buttons: more.filter((each) => typeof each === 'string') });
      return Promise.resolve(undefined);
    };
  }
  try {
    await act();
    return said;
  } finally {
    for (const [kind, original] of kept) window[kind] = original;
  }
}
