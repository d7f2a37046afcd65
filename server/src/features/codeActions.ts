import type { CodeAction, TextEdit } from 'vscode-languageserver-types';
import type { Range } from '../bulletin/model.ts';
import { message, tell } from '../messages/messages.ts';
import type { Finding, Fix, LineWord, RuleContext } from '../rules/rule.ts';
import type { DiagnosticContext } from './diagnostics.ts';
import { diagnostic } from './diagnostics.ts';
import { fixAll, hasSafeFix } from './fixAll.ts';
import { comparePositions, meets } from './ranges.ts';

/** The kinds of code actions that there are. */
export const codeActionKinds = { fix: 'quickfix', fixAll: 'source.fixAll.bulletin' } as const;

/** What was found in one version of a document. */
export interface Inspected {
  readonly findings: readonly Finding[];
  readonly context: RuleContext;
}

/** A command of the client's and what it is called with. */
export interface ClientAction {
  readonly command: string;
  readonly argument: unknown;
}

/** What the client can do by commands of its own. */
export interface ClientActions {
  readonly suppress: (finding: Finding) => ClientAction;
  readonly accept: (accepted: NonNullable<Fix['accepts']>) => ClientAction;
  /** Says of the line that the finding begins on what it is. */
  readonly say: (finding: Finding, word: LineWord) => ClientAction;
  /** Lets the user pick or type a source for the article of the finding. */
  readonly attach: (finding: Finding) => ClientAction;
}

/** What the code actions of a request need to know beside the findings. */
export interface CodeActionContext extends DiagnosticContext {
  readonly version: number;
  /** The kinds asked for; all where it is missing. */
  readonly only?: readonly string[] | undefined;
  /** Whether the client asks for an action's edit when the user has chosen it. */
  readonly resolves: boolean;
  /** Null where the client has no such commands. */
  readonly actions: ClientActions | null;
}

/** What an action without its edit carries, to find it again. */
export interface ActionData {
  readonly uri: string;
  readonly version: number;
  /** The finding and which of its fixes; null for "fix all". */
  readonly fix: { readonly rule: string; readonly range: Range; readonly index: number } | null;
}

/**
 * What can be done about the findings that the range touches, best first, and "fix all" where there is something to fix.
 * Unless a client names the kinds it wants, it asks with every move of the cursor: then only what stands there is looked at.
 */
export function codeActions(inspected: Inspected, range: Range, context: CodeActionContext): CodeAction[] {
  const here = inspected.findings.filter((finding) => meets(finding.range, range));
  const actions = wants(context, codeActionKinds.fix) ? here.flatMap((finding) => actionsOn(finding, inspected, context)) : [];
  const fixable = context.only === undefined ? here : inspected.findings;
  if (wants(context, codeActionKinds.fixAll) && hasSafeFix(fixable, inspected.context)) actions.push(fixAllAction(inspected, context));
  return actions;
}

/** The edits of an action that was given without; null where the text has changed since, or the finding is gone. */
export function resolveCodeAction(data: ActionData, inspected: Inspected, version: number): TextEdit[] | null {
  if (data.version !== version) return null;
  if (data.fix === null) return fixAll(inspected.findings, inspected.context);
  const { rule, range, index } = data.fix;
  const finding = inspected.findings.find((one) => one.rule === rule && sameRange(one.range, range));
  return [...(finding?.fixes?.(inspected.context)[index]?.edits ?? [])];
}

/** A kind is asked for by itself or by what it is a part of: `source` asks for `source.fixAll.bulletin`. */
function wants({ only }: CodeActionContext, kind: string): boolean {
  return only === undefined || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`) || asked === '');
}

function actionsOn(finding: Finding, inspected: Inspected, context: CodeActionContext): CodeAction[] {
  const shared = { kind: codeActionKinds.fix, diagnostics: [diagnostic(finding, context)] };
  const { actions: client, locale, uri, version, resolves } = context;
  const actions: CodeAction[] = [];
  const offer = (title: string, { command, argument }: ClientAction): void => {
    actions.push({ ...shared, title, command: { title, command, arguments: [argument] } });
  };
  for (const [index, fix] of (finding.fixes?.(inspected.context) ?? []).entries()) {
    const title = tell(locale, fix.title);
    if (fix.edits.length > 0) {
      const data: ActionData = { uri, version, fix: { rule: finding.rule, range: finding.range, index } };
      const edit = resolves ? { data } : { edit: { changes: { [uri]: [...fix.edits] } } };
      actions.push({ ...shared, title, ...(fix.preferred ? { isPreferred: true } : {}), ...edit });
    } else if (fix.accepts && client) offer(title, client.accept(fix.accepts));
    else if (fix.says && client) offer(title, client.say(finding, fix.says));
  }
  if (client) {
    if (finding.rule === 'source-missing') offer(message(locale, 'codeAction.attach'), client.attach(finding));
    offer(message(locale, 'codeAction.suppress', { rule: finding.rule }), client.suppress(finding));
  }
  return actions;
}

function fixAllAction({ findings, context: rules }: Inspected, { locale, uri, version, resolves }: CodeActionContext): CodeAction {
  const data: ActionData = { uri, version, fix: null };
  const title = message(locale, 'codeAction.fixAll');
  return { title, kind: codeActionKinds.fixAll, ...(resolves ? { data } : { edit: { changes: { [uri]: fixAll(findings, rules) } } }) };
}

function sameRange(a: Range, b: Range): boolean {
  return comparePositions(a.start, b.start) === 0 && comparePositions(a.end, b.end) === 0;
}
