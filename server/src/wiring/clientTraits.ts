import type { InitializeParams, TextDocumentClientCapabilities, WorkspaceFolder } from 'vscode-languageserver';
import { localeOf } from '../messages/locale.ts';
import type { Locale } from '../messages/messages.ts';
import type { InitializationOptions } from '../protocol.ts';

/** What the client said of itself when it started the server. */
export interface ClientTraits {
  /** The language to speak to its user. */
  readonly locale: Locale;
  /** It can be asked for settings, per document. */
  readonly answersConfiguration: boolean;
  /** It tells of changed settings only if told to. */
  readonly registersConfiguration: boolean;
  /** It tells when folders are added or removed. */
  readonly tellsOfFolders: boolean;
  readonly hierarchicalSymbols: boolean;
  /** How many folding ranges it wants. */
  readonly foldingLimit: number;
  readonly folders: readonly WorkspaceFolder[];
  readonly options: InitializationOptions;
  /** Whether it lets this kind of provider be registered while it runs. */
  registers(provider: keyof TextDocumentClientCapabilities): boolean;
}

/** Reads the client's first message; whatever is missing there is taken as "cannot". */
export function clientTraits({ capabilities, locale, workspaceFolders, initializationOptions }: InitializeParams): ClientTraits {
  const { textDocument, workspace } = capabilities;
  return {
    locale: localeOf(locale),
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    tellsOfFolders: workspace?.workspaceFolders === true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    foldingLimit: textDocument?.foldingRange?.rangeLimit ?? Infinity,
    folders: workspaceFolders ?? [],
    options: optionsOf(initializationOptions),
    registers(provider) {
      const capability = textDocument?.[provider];
      return capability !== undefined && 'dynamicRegistration' in capability && capability.dynamicRegistration === true;
    },
  };
}

function optionsOf(given: unknown): InitializationOptions {
  return typeof given === 'object' && given !== null ? given : {};
}
