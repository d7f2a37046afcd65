import type { Disposable, TextDocumentContentProvider } from 'vscode';
import { EventEmitter, Uri, commands, l10n, workspace } from 'vscode';

const scheme = 'bulletin-why';

/** The one document that tells why a text was read as it was: shown beside the bulletin, filled anew at every asking. */
export class WhyDocument implements TextDocumentContentProvider, Disposable {
  readonly #changed = new EventEmitter<Uri>();
  readonly #registration = workspace.registerTextDocumentContentProvider(scheme, this);
  readonly onDidChange = this.#changed.event;
  /** The tab bears its last part. */
  readonly uri = Uri.from({ scheme, path: `/${l10n.t('Why')}.md` });
  #markdown = '';

  provideTextDocumentContent(): string {
    return this.#markdown;
  }

  async show(markdown: string): Promise<void> {
    this.#markdown = markdown;
    this.#changed.fire(this.uri);
    await commands.executeCommand('markdown.showPreviewToSide', this.uri);
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }
}
