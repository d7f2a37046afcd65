import type { TextDocument } from 'vscode';
import { Disposable, workspace } from 'vscode';
import type { Desk } from './desk.ts';
import { forgetSaid } from './forgetSaid.ts';
import { moveSaid } from './moveSaid.ts';

/**
 * What the user has said of a text that was on no disk goes over to the file that it is saved in. The editor opens that
 * file, puts the text into it, saves it, and only then empties and closes the text that had no file: so the file is known
 * by its words. Of what is closed without that nothing is kept, since its address is the next one's, too.
 */
export function followFirstSave(desk: Desk): Disposable {
  /** The file that has the words of a text without one, by the address of that. */
  const files = new Map<string, TextDocument>();

  function compare(document: TextDocument): void {
    if (document.isUntitled) {
      const file = files.get(document.uri.toString());
      // Emptied is how it is closed.
      if (file && document.getText() !== '' && !sameWords(document, file)) files.delete(document.uri.toString());
      return;
    }
    for (const other of workspace.textDocuments) {
      if (other.isUntitled && isSpokenOf(desk, other.uri.toString()) && sameWords(other, document)) files.set(other.uri.toString(), document);
    }
  }

  return Disposable.from(
    workspace.onDidOpenTextDocument(compare),
    workspace.onDidChangeTextDocument(({ document }) => compare(document)),
    workspace.onDidCloseTextDocument(async (document) => {
      const from = document.uri.toString();
      // A text whose language is changed is closed and opened again, and never is closed.
      if (!document.isUntitled || !document.isClosed) return;
      const file = files.get(from);
      files.delete(from);
      if (!isSpokenOf(desk, from)) return;
      await (file && !file.isClosed && !file.isDirty ? moveSaid(desk, from, file.uri.toString()) : forgetSaid(desk, from));
    }),
  );
}

function sameWords(one: TextDocument, other: TextDocument): boolean {
  return one.lineCount === other.lineCount && one.getText() !== '' && one.getText().replaceAll('\r\n', '\n') === other.getText().replaceAll('\r\n', '\n');
}

function isSpokenOf({ treatments, overrides, suppressions }: Desk, uri: string): boolean {
  return treatments.under(uri).length > 0 || overrides.under(uri).length > 0 || suppressions.all().some((suppression) => suppression.uri === uri);
}
