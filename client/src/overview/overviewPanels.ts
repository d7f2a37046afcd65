import type { Disposable, WebviewPanel } from 'vscode';
import { Uri, ViewColumn, env, l10n, window } from 'vscode';
import type { OverviewResult } from '../../../server/src/protocol/overview.ts';
import type { FromPage, ToPage } from '../../page/talk.ts';
import type { Desk } from '../desk.ts';
import { askOverview, type OverviewTarget } from './askOverview.ts';
import { openArticle } from './openArticle.ts';
import { overviewHtml } from './overviewHtml.ts';
import { saveOverview } from './saveOverview.ts';

interface Shown {
  readonly panel: WebviewPanel;
  overview: OverviewResult;
}

/** The pages that show overviews: one for each file, folder or workspace that somebody has asked for. */
export class OverviewPanels implements Disposable {
  readonly #dist: Uri;
  readonly #shown = new Map<string, Shown>();

  /** @param extension the folder of the extension */
  constructor(extension: Uri) {
    this.#dist = Uri.joinPath(extension, 'dist');
  }

  /** Shows figures, in the page that has shown them before if it is still there. */
  show(desk: Desk, target: OverviewTarget, overview: OverviewResult): void {
    const key = String(target.file ?? target.folder);
    const before = this.#shown.get(key);
    if (before) {
      before.overview = overview;
      before.panel.reveal();
      this.#tell(before);
      return;
    }
    const column = target.file && window.activeTextEditor ? ViewColumn.Beside : ViewColumn.Active;
    const panel = window.createWebviewPanel('bulletin.overview', overview.words.title, column, { enableScripts: true, enableFindWidget: true, localResourceRoots: [this.#dist] });
    const shown: Shown = { panel, overview };
    this.#shown.set(key, shown);
    panel.onDidDispose(() => this.#shown.delete(key));
    panel.webview.onDidReceiveMessage((message: FromPage) => void this.#answer(desk, target, shown, message));
    panel.webview.html = this.#html(panel, overview);
  }

  dispose(): void {
    for (const { panel } of [...this.#shown.values()]) panel.dispose();
  }

  #html({ webview }: WebviewPanel, { words }: OverviewResult): string {
    const address = (name: string): string => webview.asWebviewUri(Uri.joinPath(this.#dist, name)).toString();
    return overviewHtml({
      language: env.language,
      cspSource: webview.cspSource,
      nonce: crypto.randomUUID(),
      script: address('overview.js'),
      style: address('overview.css'),
      words: {
        title: words.title,
        actions: l10n.t('Save or count again'),
        markdown: l10n.t('Save as Markdown…'),
        svg: l10n.t('Save as SVG…'),
        png: l10n.t('Save as PNG…'),
        refresh: l10n.t('Count Again'),
      },
    });
  }

  #tell({ panel, overview }: Shown): void {
    const words = { table: l10n.t('As a table'), more: l10n.t('Show more ({0})', '{0}'), close: l10n.t('Close the list') };
    void panel.webview.postMessage({ kind: 'show', overview, words } satisfies ToPage);
  }

  async #answer(desk: Desk, target: OverviewTarget, shown: Shown, message: FromPage): Promise<void> {
    switch (message.kind) {
      case 'ready':
        return this.#tell(shown);
      case 'refresh': {
        const overview = await askOverview(desk, target);
        if (overview) shown.overview = overview;
        return this.#tell(shown);
      }
      case 'open':
        return openArticle(desk, shown.overview, message.article, shown.panel.viewColumn === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One);
      case 'save':
        return saveOverview(desk, target, message.as === 'markdown' ? { extension: 'md', content: shown.overview.markdown } : contentOf(message));
    }
  }
}

function contentOf({ as, data }: { readonly as: 'svg' | 'png'; readonly data: string }): { readonly extension: string; readonly content: string | Uint8Array } {
  return { extension: as, content: as === 'svg' ? data : Uint8Array.from(atob(data), (unit) => unit.charCodeAt(0)) };
}
