import type { CancellationToken, TextEdit } from 'vscode-languageserver';
import { formatting, selectedLines } from '../features/formatting.ts';
import { message } from '../messages/messages.ts';
import { reflowRequest } from '../protocol/reflow.ts';
import { type LineRange, reflow, type Reflowed } from '../reflow/reflow.ts';
import { parseWith } from './openBulletins.ts';
import type { Serving } from './serving.ts';

/** Joins what cleans up text from PDFs: the formatter, for a document and a selection, and the command's own request. */
export function serveReflow({ connection, client: { locale }, room, attempt }: Serving): void {
  /** Undefined where the document is closed, `none` where it is no bulletin. */
  const reflowed = async (uri: string, range: LineRange | null): Promise<{ readonly is: Reflowed | null; readonly edits: TextEdit[] } | 'none' | undefined> => {
    const asked = room.documents.get(uri);
    if (asked === undefined) return undefined;
    const claim = await room.claims.of(uri, asked.document.languageId);
    const open = room.documents.get(uri);
    if (open === undefined) return undefined;
    const bulletin = open.bulletin(claim);
    if (!bulletin.isBulletin) return 'none';
    const overrides = open.overrides(claim);
    const is = reflow(open.document.getText(), bulletin, { read: (text) => parseWith(text, claim, overrides), style: claim.style ?? null, range });
    return { is, edits: formatting(is, (offset) => open.document.positionAt(offset)) };
  };
  const edits = (method: string, uri: string, token: CancellationToken, range: LineRange | null) =>
    attempt(method, uri, token, async () => {
      const found = await reflowed(uri, range);
      return found === undefined || found === 'none' ? null : found.edits;
    });
  connection.onDocumentFormatting(({ textDocument: { uri } }, token) => edits('textDocument/formatting', uri, token, null));
  connection.onDocumentRangeFormatting(({ textDocument: { uri }, range }, token) => edits('textDocument/rangeFormatting', uri, token, selectedLines(range)));
  connection.onRequest(reflowRequest, ({ uri, range }, token) =>
    attempt(reflowRequest.method, uri, token, async () => {
      const found = await reflowed(uri, range ? selectedLines(range) : null);
      if (found === undefined) return null;
      if (found === 'none') return { problem: message(locale, 'reflow.noBulletin') };
      if (found.is === null) return { problem: message(locale, 'reflow.refused') };
      return found.edits.length === 0 ? { problem: message(locale, 'reflow.nothing') } : { text: found.is.text, edits: found.edits };
    }),
  );
}
