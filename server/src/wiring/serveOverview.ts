import type { CancellationToken } from 'vscode-languageserver';
import { DocumentTags } from '../annotations/documentTags.ts';
import { linesOf } from '../features/documentLines.ts';
import { message } from '../messages/messages.ts';
import { countsOf } from '../overview/countsOf.ts';
import { overviewOf } from '../overview/overviewOf.ts';
import { reportMarkdown } from '../overview/reportMarkdown.ts';
import { summarise, type Summary } from '../overview/summarise.ts';
import type { OverviewParams, OverviewResult } from '../protocol/overview.ts';
import { overviewRequest } from '../protocol/overview.ts';
import type { LinkLookup } from '../rules/rule.ts';
import type { Serving } from './serving.ts';

const nothingKnown: LinkLookup = { statusOf: () => undefined };

/** Joins the overview to its request: reads one bulletin after the other, and keeps of each only what is counted. */
export function serveOverview({ connection, client: { locale }, room, attempt }: Serving): void {
  connection.onRequest(overviewRequest, (params, token) =>
    attempt(overviewRequest.method, params.uri ?? params.folder ?? 'the workspace', token, () => overview(params, token)),
  );

  async function overview({ uri, folder, name, workDoneToken }: OverviewParams, token: CancellationToken): Promise<OverviewResult | null> {
    const uris = uri === undefined ? await urisIn(folder) : [uri];
    const { links } = await room.settings.of(folder ?? uri);
    const known = (await room.links?.known(links)) ?? nothingKnown;
    const progress = workDoneToken === undefined ? null : connection.window.attachWorkDoneProgress(workDoneToken);
    progress?.begin(message(locale, 'overview.title', { name }), 0, undefined, true);
    const summaries: Summary[] = [];
    try {
      for (const [done, each] of uris.entries()) {
        if (token.isCancellationRequested) return null;
        summaries.push(...(await summaryOf(each, known)));
        progress?.report(Math.floor((100 * (done + 1)) / uris.length), `${String(done + 1)} / ${String(uris.length)}`);
      }
    } finally {
      progress?.done();
    }
    if (uri !== undefined && summaries.length === 0) return null;
    const made = overviewOf(summaries.sort((a, b) => (a.name < b.name ? -1 : 1)), locale);
    return {
      ...made,
      words: {
        title: message(locale, 'overview.title', { name }),
        counts: countsOf(made, locale),
        unsourced: message(locale, 'overview.unsourced'),
        name: message(locale, 'overview.name'),
        articles: message(locale, 'overview.articles'),
        nothing: message(locale, 'overview.nothing'),
      },
      markdown: reportMarkdown(made, name, locale),
    };
  }

  /** Once the folders have been read. */
  async function urisIn(folder: string | undefined): Promise<readonly string[]> {
    await room.workspace.reader?.settled();
    return folder === undefined ? room.workspace.uris() : room.workspace.urisIn(folder);
  }

  async function summaryOf(uri: string, links: LinkLookup): Promise<Summary[]> {
    const seen = await room.read(uri);
    if (!seen?.bulletin.isBulletin) return [];
    const { open, text, bulletin } = seen;
    const page = (await room.tags?.pageOf(uri)) ?? null;
    // Edited meanwhile: the tags go with the text that was read.
    const tags = open?.tags && open.document.getText() === text ? open.tags : page && DocumentTags.open(page, text);
    const [inFolder = uri, ...more] = room.folders.pathsOf(uri);
    // Of a file elsewhere the name alone: its folders are nobody's business.
    const name = more.length > 0 ? inFolder : inFolder.slice(inFolder.lastIndexOf('/') + 1);
    return [summarise({ uri, name, bulletin, lines: linesOf(text), tags: tags?.tags ?? [], links }, locale)];
  }
}
