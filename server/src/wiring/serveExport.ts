import type { Connection } from 'vscode-languageserver';
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Locale } from '../messages/messages.ts';
import { message } from '../messages/messages.ts';
import { exportRequest } from '../protocol/exporting.ts';
import type { ExportContext } from './exportDocument.ts';
import { exportDocument } from './exportDocument.ts';

/** Joins the export to its request; a failure is answered with a sentence for the user. */
export function serveExport(connection: Connection, locale: Locale, context: ExportContext): void {
  connection.onRequest(exportRequest, async (params) => {
    const file = params.file ?? params.uri ?? '';
    try {
      const exported = await exportDocument(params, context);
      return exported ?? new ResponseError<void>(ErrorCodes.InvalidParams, message(locale, 'server.nothingToExport', { file }));
    } catch (error) {
      connection.console.error(`${exportRequest.method} failed for ${file}: ${error instanceof Error ? error.stack : String(error)}`);
      const detail = error instanceof Error ? error.message : String(error);
      return new ResponseError<void>(ErrorCodes.InternalError, message(locale, 'server.exportFailed', { file, detail }));
    }
  });
}
