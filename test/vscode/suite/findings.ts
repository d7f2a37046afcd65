import * as vscode from 'vscode';
import { eventually } from '../../../scripts/host/eventually.ts';

/** A problem that the Problems panel lists, of ours. */
export interface Finding {
  readonly rule: string;
  /** From 1. */
  readonly line: number;
  readonly diagnostic: vscode.Diagnostic;
}

/** What the Problems panel lists of a document, of ours, in the order of the text. */
export function findingsOf(uri: vscode.Uri): Finding[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'bulletin')
    .map((diagnostic) => ({ rule: ruleOf(diagnostic), line: diagnostic.range.start.line + 1, diagnostic }))
    .sort((a, b) => a.line - b.line || a.rule.localeCompare(b.rule));
}

/** The findings of a document as soon as they are as wanted. */
export async function findingsWhere(uri: vscode.Uri, wanted: (findings: readonly Finding[]) => boolean): Promise<readonly Finding[]> {
  return eventually(async () => findingsOf(uri), wanted);
}

/** The first finding of a rule in a document, as soon as there is one. */
export async function findingOf(uri: vscode.Uri, rule: string): Promise<Finding> {
  const findings = await findingsWhere(uri, (all) => has(all, rule));
  return findings.find((finding) => finding.rule === rule) ?? (undefined as never);
}

export function has(findings: readonly Finding[], rule: string): boolean {
  return findings.some((finding) => finding.rule === rule);
}

function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
