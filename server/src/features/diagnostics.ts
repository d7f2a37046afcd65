import type { Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Locale } from '../messages/messages.ts';
import { tell } from '../messages/messages.ts';
import type { Finding, Severity } from '../rules/rule.ts';

/** What diagnostics need to know beside the findings. */
export interface DiagnosticContext {
  readonly locale: Locale;
  readonly uri: string;
  /** Under which a rule's page is `{base}/{rule}.md`; null where no pages are known. */
  readonly pages: string | null;
}

/** The name by which an editor tells our findings from others'. */
export const diagnosticSource = 'bulletin';

const severities = {
  error: 1 satisfies typeof DiagnosticSeverity.Error,
  warning: 2 satisfies typeof DiagnosticSeverity.Warning,
  information: 3 satisfies typeof DiagnosticSeverity.Information,
  hint: 4 satisfies typeof DiagnosticSeverity.Hint,
} as const satisfies Record<Severity, DiagnosticSeverity>;

/** Each finding as an editor shows it. */
export function diagnostics(findings: readonly Finding[], context: DiagnosticContext): Diagnostic[] {
  return findings.map((finding) => diagnostic(finding, context));
}

/** One finding as an editor shows it. */
export function diagnostic({ range, rule, severity, message, related = [] }: Finding, { locale, uri, pages }: DiagnosticContext): Diagnostic {
  const relatedInformation = related.map(
    (other): DiagnosticRelatedInformation => ({ location: { uri: other.uri ?? uri, range: other.range }, message: tell(locale, other.message) }),
  );
  return {
    range,
    severity: severities[severity],
    code: rule,
    ...(pages === null ? {} : { codeDescription: { href: `${pages}/${rule}.md` } }),
    source: diagnosticSource,
    message: tell(locale, message),
    ...(relatedInformation.length > 0 ? { relatedInformation } : {}),
  };
}
