import type { Diagnostic } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { diagnosticSource } from '../../features/diagnostics.ts';
import { type Locale, tell } from '../../messages/messages.ts';
import type { Sidecar } from './sidecars.ts';

/** What is wrong in a file of annotations, as an editor shows it there. */
export function sidecarDiagnostics({ problems }: Sidecar, locale: Locale): Diagnostic[] {
  return problems.map(({ range, message }) => ({ range, severity: DiagnosticSeverity.Error, source: diagnosticSource, message: tell(locale, message) }));
}
