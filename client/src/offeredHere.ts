import type { CodeAction, Command } from 'vscode';
import { commands, l10n, window } from 'vscode';
import { chosenEditor } from './places.ts';

/**
 * The argument with which the server's actions at the cursor call a command: the only one, or the one that the user picks.
 * Undefined where the user escapes, and where there is none, which is said in the words of `none`.
 */
export async function offeredHere<Argument>(
  command: string,
  isArgument: (given: unknown) => given is Argument,
  none: string,
): Promise<Argument | undefined> {
  const editor = chosenEditor();
  if (editor === null) return undefined;
  const { document, selection } = editor;
  const actions = await commands.executeCommand<(CodeAction | Command)[]>('vscode.executeCodeActionProvider', document.uri, selection);
  const offered = actions.flatMap((action) => {
    const called = typeof action.command === 'string' ? (action as Command) : action.command;
    const argument: unknown = called?.command === command ? called.arguments?.[0] : undefined;
    return isArgument(argument) ? [{ label: action.title, argument }] : [];
  });
  if (offered.length === 0) void window.showInformationMessage(none);
  if (offered.length < 2) return offered[0]?.argument;
  return (await window.showQuickPick(offered, { placeHolder: l10n.t('Which one?') }))?.argument;
}
