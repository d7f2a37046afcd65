import type { Diagnostic } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { diagnosticSource } from '../features/diagnostics.ts';
import type { Locale } from '../messages/messages.ts';
import { tell } from '../messages/messages.ts';
import type { ProjectReport } from './projectFiles.ts';

/** What is wrong in a project file, as an editor shows it there. */
export function projectDiagnostics({ uri, text, problems }: ProjectReport, locale: Locale): Diagnostic[] {
  const document = TextDocument.create(uri, 'json', 0, text);
  return problems.map(({ offset, length, message }) => ({
    range: { start: document.positionAt(offset), end: document.positionAt(offset + length) },
    severity: DiagnosticSeverity.Warning,
    source: diagnosticSource,
    message: tell(locale, message),
  }));
}
