import type { CancellationToken } from 'vscode-languageserver';
import { message } from '../messages/messages.ts';
import type { CheckLinksParams, CheckLinksResult, LinkChecking } from '../protocol.ts';
import { checkLinksRequest, trustNotification } from '../protocol.ts';
import type { LinkCheck, LinkDesk } from './linkDesk.ts';
import type { Serving } from './serving.ts';

/** Joins the checking of links: when the user asks for it, and when a bulletin is opened or saved, where the settings say so. */
export function serveLinks({ connection, client, room, attempt }: Serving): void {
  const { links } = room;
  let trusted = client.options.trusted !== false;

  connection.onNotification(trustNotification, (told) => void (trusted = told.trusted));
  connection.onRequest(checkLinksRequest, (params, token) => attempt(checkLinksRequest.method, params.uri ?? 'the workspace', token, () => check(params, token)));
  if (links === null) return;
  connection.onShutdown(() => links.close());
  room.documents.onDidOpen(({ document: { uri } }) => void checkUnasked(uri, ['onOpen'], links));
  room.documents.onDidSave(({ document: { uri } }) => void checkUnasked(uri, ['onOpen', 'onSave'], links));

  async function check({ uri, recheck = false, agreed = false, workDoneToken }: CheckLinksParams, token: CancellationToken): Promise<CheckLinksResult> {
    if (links === null) return { refused: 'impossible' };
    if (!trusted) return { refused: 'untrusted' };
    if (!agreed && (await room.settings.of(uri)).links.check === 'off') return { refused: 'off' };
    const urls = uri === undefined ? await room.addressesOfWorkspace() : await room.addressesOf(uri);
    if (urls === null) return { refused: 'notBulletin' };
    const stop = new AbortController();
    token.onCancellationRequested(() => stop.abort());
    const progress = workDoneToken === undefined ? null : connection.window.attachWorkDoneProgress(workDoneToken);
    progress?.begin(message(client.locale, 'links.checking'), 0, undefined, true);
    const onProgress = (done: number): void => progress?.report(Math.floor((100 * done) / urls.length), `${String(done)} / ${String(urls.length)}`);
    try {
      const tally = await links.check(urls, { ...(await optionsFor(uri)), recheck, signal: stop.signal, onProgress });
      return { ...tally, cancelled: stop.signal.aborted };
    } finally {
      progress?.done();
    }
  }

  async function checkUnasked(uri: string, when: readonly LinkChecking[], desk: LinkDesk): Promise<void> {
    if (!trusted || !when.includes((await room.settings.of(uri)).links.check)) return;
    const urls = await room.addressesOf(uri);
    if (urls) await desk.check(urls, { ...(await optionsFor(uri)), recheck: false, signal: new AbortController().signal });
  }

  async function optionsFor(uri: string | undefined): Promise<Pick<LinkCheck, 'allowPrivate' | 'excludes'>> {
    const { allowPrivate, exclude } = (await room.settings.of(uri)).links;
    return { allowPrivate, excludes: exclude };
  }
}
