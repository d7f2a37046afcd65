import type { Disposable, LogOutputChannel, TextDocument, Uri } from 'vscode';
import { EventEmitter, languages, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { State } from 'vscode-languageclient';
import type { AnnotatedBulletin } from '../../../server/src/protocol/annotatedBulletin.ts';
import { annotatedRequest, tagsChangedNotification } from '../../../server/src/protocol/annotatedBulletin.ts';
import { isOurs } from '../ourLanguages.ts';

/** After the last of a burst of edits. */
const pause = 150;

interface Known {
  /** Undefined until there is an answer. */
  bulletin: AnnotatedBulletin | null | undefined;
  /** Of the last asking: an earlier one that is answered later has nothing to say. */
  turn: number;
  timer?: ReturnType<typeof setTimeout>;
}

/** What the views show: the articles and tags of the open documents that are on the screen, asked for anew when they change. */
export class AnnotatedDocuments implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #log: LogOutputChannel;
  readonly #known = new Map<string, Known>();
  readonly #changed = new EventEmitter<Uri>();
  readonly #following: readonly Disposable[];
  /** Fires when another answer has come for a document, and when it is closed. */
  readonly onDidChange = this.#changed.event;

  constructor(client: BaseLanguageClient, log: LogOutputChannel) {
    this.#client = client;
    this.#log = log;
    this.#following = [
      workspace.onDidChangeTextDocument(({ document }) => this.#askSoon(document)),
      // A document whose language is changed is closed and opened, and stays on the screen.
      workspace.onDidOpenTextDocument((document) => this.#askSoon(document)),
      workspace.onDidCloseTextDocument(({ uri }) => this.#forget(uri)),
      window.onDidChangeVisibleTextEditors(() => this.#askForVisible()),
      languages.onDidChangeDiagnostics(({ uris }) => {
        for (const uri of uris) this.refresh(uri);
      }),
      client.onNotification(tagsChangedNotification, ({ uri }) => {
        const document = visibleDocuments().find((visible) => visible.uri.toString() === uri);
        if (document) void this.ask(document);
      }),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) this.#askForVisible();
      }),
    ];
    this.#askForVisible();
  }

  /** What was last answered; null before that, and where the document is no bulletin. */
  of(uri: Uri): AnnotatedBulletin | null {
    return this.#known.get(uri.toString())?.bulletin ?? null;
  }

  /** Whether an answer has come for a document, or there will be none. */
  knows(uri: Uri): boolean {
    return this.#known.get(uri.toString())?.bulletin !== undefined;
  }

  /** Asks soon for a document of which something else than the text has changed; nothing where it is not on the screen. */
  refresh(uri: Uri): void {
    const document = visibleDocuments().find((visible) => visible.uri.toString() === uri.toString());
    if (document) this.#askSoon(document);
  }

  /** Asks now. Answers what is known already where the server cannot say, which is logged. */
  async ask(document: TextDocument): Promise<AnnotatedBulletin | null> {
    const { uri, version } = document;
    const known = this.#entry(uri);
    clearTimeout(known.timer);
    known.turn += 1;
    const { turn } = known;
    try {
      const bulletin = await this.#client.sendRequest(annotatedRequest, { uri: uri.toString() });
      if (known.turn === turn && document.version === version && !document.isClosed) {
        known.bulletin = bulletin;
        this.#changed.fire(uri);
      }
      return bulletin;
    } catch (error) {
      this.#log.warn('the tags of a document are not known', uri.toString(), error);
      if (known.bulletin === undefined) {
        known.bulletin = null;
        this.#changed.fire(uri);
      }
      return known.bulletin;
    }
  }

  dispose(): void {
    for (const { timer } of this.#known.values()) clearTimeout(timer);
    for (const following of this.#following) following.dispose();
    this.#changed.dispose();
  }

  #entry(uri: Uri): Known {
    const known = this.#known.get(uri.toString()) ?? { bulletin: undefined, turn: 0 };
    this.#known.set(uri.toString(), known);
    return known;
  }

  #askSoon(document: TextDocument): void {
    if (!visibleDocuments().includes(document)) return;
    const known = this.#entry(document.uri);
    clearTimeout(known.timer);
    known.timer = setTimeout(() => void this.ask(document), pause);
  }

  #askForVisible(): void {
    for (const document of visibleDocuments()) void this.ask(document);
  }

  #forget(uri: Uri): void {
    clearTimeout(this.#known.get(uri.toString())?.timer);
    if (this.#known.delete(uri.toString())) this.#changed.fire(uri);
  }
}

function visibleDocuments(): TextDocument[] {
  return [...new Set(window.visibleTextEditors.map(({ document }) => document))].filter(isOurs);
}
