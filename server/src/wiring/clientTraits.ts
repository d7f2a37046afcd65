import type { InitializeParams, MarkupKind, TextDocumentClientCapabilities, WorkspaceFolder } from 'vscode-languageserver';
import { localeOf } from '../messages/locale.ts';
import type { Locale } from '../messages/messages.ts';
import type { InitializationOptions } from '../protocol/settings.ts';
import type { PositionEncoding } from './positions/encoding.ts';
import { agreedEncoding } from './positions/encoding.ts';

/** What the client said of itself when it started the server. */
export interface ClientTraits {
  /** The language to speak to its user. */
  readonly locale: Locale;
  /** How the two have agreed to count the characters of a line. */
  readonly positionEncoding: PositionEncoding;
  /** It can be asked for settings, per document. */
  readonly answersConfiguration: boolean;
  /** It tells of changed settings only if told to. */
  readonly registersConfiguration: boolean;
  /** It tells when folders are added or removed. */
  readonly tellsOfFolders: boolean;
  /** It tells of changed files if told to. */
  readonly registersWatchers: boolean;
  readonly hierarchicalSymbols: boolean;
  /** It asks for diagnostics by itself. */
  readonly asksForDiagnostics: boolean;
  /** It can be told to ask again. */
  readonly refreshesDiagnostics: boolean;
  /** It shows how far work of the server has come. */
  readonly showsProgress: boolean;
  /** It asks for a code action's edit when the user has chosen it. */
  readonly resolvesEdits: boolean;
  /** It minds for which version of a document an edit is. */
  readonly versionedEdits: boolean;
  /** It can rename and delete files in an edit. */
  readonly renamesFiles: boolean;
  /** It has the commands of `clientCommands`. */
  readonly hasCommands: boolean;
  /** How it shows hovers. */
  readonly hoverKind: MarkupKind;
  /** How it shows what is said of a completion. */
  readonly completionKind: MarkupKind;
  /** How many folding ranges it wants. */
  readonly foldingLimit: number;
  readonly folders: readonly WorkspaceFolder[];
  readonly options: InitializationOptions;
  /** Whether it lets this kind of provider be registered while it runs. */
  registers(provider: keyof TextDocumentClientCapabilities): boolean;
}

/** Reads the client's first message; whatever is missing there is taken as "cannot". */
export function clientTraits({ capabilities, locale, workspaceFolders, initializationOptions }: InitializeParams): ClientTraits {
  const { textDocument, window, workspace } = capabilities;
  const options = optionsOf(initializationOptions);
  return {
    locale: localeOf(locale),
    positionEncoding: agreedEncoding(capabilities.general?.positionEncodings),
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    tellsOfFolders: workspace?.workspaceFolders === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    asksForDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    showsProgress: window?.workDoneProgress === true,
    resolvesEdits: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    renamesFiles: workspace?.workspaceEdit?.documentChanges === true && ['rename', 'delete'].every((kind) => workspace.workspaceEdit?.resourceOperations?.some((known) => known === kind)),
    hasCommands: options.commands === true,
    hoverKind: preferred(textDocument?.hover?.contentFormat),
    completionKind: preferred(textDocument?.completion?.completionItem?.documentationFormat),
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    foldingLimit: textDocument?.foldingRange?.rangeLimit ?? Infinity,
    folders: workspaceFolders ?? [],
    options,
    registers(provider) {
      const capability = textDocument?.[provider];
      return capability !== undefined && 'dynamicRegistration' in capability && capability.dynamicRegistration === true;
    },
  };
}

/** The first of what a client can show; plain text where it does not say. */
function preferred(formats: readonly MarkupKind[] | undefined): MarkupKind {
  return formats?.[0] ?? 'plaintext';
}

function optionsOf(given: unknown): InitializationOptions {
  return typeof given === 'object' && given !== null ? given : {};
}
