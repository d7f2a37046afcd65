import type { CancellationToken } from 'vscode-languageserver';
import { message } from '../messages/messages.ts';
import type { CheckLinksParams, CheckLinksResult } from '../protocol/links.ts';
import type { LinkChecking } from '../protocol/settings.ts';
import { checkLinksRequest } from '../protocol/links.ts';
import type { LinkDesk } from './linkDesk.ts';
import type { Serving } from './serving.ts';

/** Joins the checking of links: when the user asks for it, and when a bulletin is opened or saved or the workspace comes to be trusted, where the settings say so. */
export function serveLinks({ connection, client, room, attempt }: Serving): void {
  const { links } = room;

  connection.onRequest(checkLinksRequest, (params, token) =>
    attempt(checkLinksRequest.method, params.uri ?? 'the workspace', token, () => (links ? check(params, token, links) : { refused: 'impossible' as const })),
  );
  if (links === null) return;
  room.documents.onDidOpen(({ document: { uri } }) => void checkUnasked(uri, ['onOpen'], links));
  room.onTrusted(() => room.documents.keys().forEach((uri) => void checkUnasked(uri, ['onOpen'], links)));
  room.documents.onDidSave(({ document: { uri } }) => void checkUnasked(uri, ['onOpen', 'onSave'], links));

  async function check({ uri, recheck = false, agreed = false, workDoneToken }: CheckLinksParams, token: CancellationToken, desk: LinkDesk): Promise<CheckLinksResult> {
    const settings = (await room.settings.of(uri)).links;
    if (!room.trust.isGiven) return { refused: 'untrusted' };
    if (!agreed && settings.check === 'off') return { refused: 'off' };
    const urls = uri === undefined ? await room.workspace.addresses() : await room.workspace.addressesOf(uri);
    if (urls === null) return { refused: 'notBulletin' };
    const stop = new AbortController();
    token.onCancellationRequested(() => stop.abort());
    const progress = workDoneToken === undefined ? null : connection.window.attachWorkDoneProgress(workDoneToken);
    progress?.begin(message(client.locale, 'links.checking'), 0, undefined, true);
    const onProgress = (done: number): void => progress?.report(Math.floor((100 * done) / urls.length), `${String(done)} / ${String(urls.length)}`);
    try {
      const tally = await desk.check(urls, settings, { recheck, signal: stop.signal, onProgress });
      return tally ? { ...tally, cancelled: stop.signal.aborted } : { refused: 'untrusted' };
    } finally {
      progress?.done();
    }
  }

  async function checkUnasked(uri: string, when: readonly LinkChecking[], desk: LinkDesk): Promise<void> {
    const settings = (await room.settings.of(uri)).links;
    if (!room.trust.isGiven || !when.includes(settings.check)) return;
    const urls = await room.workspace.addressesOf(uri);
    if (urls) await desk.check(urls, settings, {});
  }
}
