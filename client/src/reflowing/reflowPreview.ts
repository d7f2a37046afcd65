import type { Disposable, Tab, TextDocument, TextDocumentContentProvider, TextEdit } from 'vscode';
import { EventEmitter, TabInputTextDiff, Uri, WorkspaceEdit, commands, l10n, window, workspace } from 'vscode';
import { baseName } from '../exporting/names.ts';

const scheme = 'bulletin-reflow';
/** Whether a preview is in front; package.json goes by it. */
const shownKey = 'bulletin.reflowShown';

/** A cleaned-up text, and what makes it of the document. */
interface Preview {
  readonly document: TextDocument;
  readonly version: number;
  readonly text: string;
  readonly edits: readonly TextEdit[];
}

/** Shows what cleaning up would make of a document beside it, until the user applies it or does not. */
export class ReflowPreview implements TextDocumentContentProvider, Disposable {
  readonly #changed = new EventEmitter<Uri>();
  readonly onDidChange = this.#changed.event;
  readonly #previews = new Map<string, Preview>();
  readonly #registrations: readonly Disposable[];

  /** @param isNone tells the server that a text is no bulletin of its own, or that this is over */
  constructor(isNone: (uri: Uri, holds: boolean) => Promise<void>) {
    this.#isNone = isNone;
    this.#registrations = [
      workspace.registerTextDocumentContentProvider(scheme, this),
      window.tabGroups.onDidChangeTabs(() => this.#look()),
      window.tabGroups.onDidChangeTabGroups(() => this.#look()),
      workspace.onDidCloseTextDocument(({ uri }) => {
        if (this.#previews.delete(uri.toString())) void this.#isNone(uri, false);
      }),
    ];
  }

  readonly #isNone: (uri: Uri, holds: boolean) => Promise<void>;

  provideTextDocumentContent(uri: Uri): string {
    return this.#previews.get(uri.toString())?.text ?? '';
  }

  /** Shows the difference; resolves to the address of the text beside the document. */
  async show(document: TextDocument, text: string, edits: readonly TextEdit[]): Promise<Uri> {
    const uri = Uri.from({ scheme, path: document.uri.path.startsWith('/') ? document.uri.path : `/${document.uri.path}`, query: document.uri.toString() });
    await this.#isNone(uri, true);
    this.#previews.set(uri.toString(), { document, version: document.version, text, edits });
    this.#changed.fire(uri);
    await commands.executeCommand('vscode.diff', document.uri, uri, l10n.t('{0} (as it is ↔ cleaned up)', baseName(document.uri.path)), { preview: true });
    this.#look();
    return uri;
  }

  /** Makes the changes in the document whose preview is in front; false where there is none, or the text has changed since. */
  async apply(): Promise<boolean> {
    const tab = frontTab();
    const preview = tab && this.#previews.get(tab.input.modified.toString());
    if (!preview) return false;
    const { document, version, edits } = preview;
    const edit = new WorkspaceEdit();
    edit.set(document.uri, [...edits]);
    const isSame = !document.isClosed && document.version === version;
    if (!isSame || !(await workspace.applyEdit(edit))) {
      void window.showWarningMessage(l10n.t('{0} has changed since. Clean it up again.', baseName(document.uri.path)));
      return false;
    }
    await window.tabGroups.close(tab);
    await window.showTextDocument(document);
    return true;
  }

  /** Closes the preview that is in front. */
  async discard(): Promise<void> {
    const tab = frontTab();
    if (tab) await window.tabGroups.close(tab);
  }

  #look(): void {
    void commands.executeCommand('setContext', shownKey, frontTab() !== null);
  }

  dispose(): void {
    for (const registration of this.#registrations) registration.dispose();
    this.#changed.dispose();
  }
}

/** The tab in front, where it shows a preview. */
function frontTab(): (Tab & { readonly input: TabInputTextDiff }) | null {
  const tab = window.tabGroups.activeTabGroup.activeTab;
  return tab?.input instanceof TabInputTextDiff && tab.input.modified.scheme === scheme ? (tab as Tab & { readonly input: TabInputTextDiff }) : null;
}
