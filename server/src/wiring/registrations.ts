import type { BulkUnregistration, Connection } from 'vscode-languageserver';
import { BulkRegistration, RegistrationType } from 'vscode-languageserver';
import type { ClientTraits } from './clientTraits.ts';
import { providers } from './providers.ts';

/**
 * The providers that this client lets be registered while it runs.
 *
 * LSP has no "ask me again for the outline". A client does ask again when a provider comes or goes; so when a document
 * has become a bulletin, or is none any more, without an edit, the providers are registered anew.
 */
export class Registrations {
  readonly #connection: Connection;
  readonly #client: ClientTraits;
  readonly #workspaceDiagnostics: () => Promise<boolean>;
  #registered: BulkUnregistration | null = null;
  #renewal: Promise<void> = Promise.resolve();

  constructor(connection: Connection, client: ClientTraits, workspaceDiagnostics: () => Promise<boolean>) {
    this.#connection = connection;
    this.#client = client;
    this.#workspaceDiagnostics = workspaceDiagnostics;
  }

  /** Registers the providers, for the first time or anew; one renewal waits for the other, and none fails. */
  renew(): Promise<void> {
    this.#renewal = this.#renewal.then(() => this.#registerAnew()).catch((error: unknown) => {
      this.#connection.console.error(`registering failed: ${String(error)}`);
    });
    return this.#renewal;
  }

  async #registerAnew(): Promise<void> {
    const dynamic = providers.filter(({ name }) => this.#client.registers(name));
    if (dynamic.length === 0) return;
    const workspaceDiagnostics = await this.#workspaceDiagnostics();
    const wanted = BulkRegistration.create();
    for (const { name, options } of dynamic) {
      const own = options(this.#client, workspaceDiagnostics);
      if (own === null) continue;
      // No selector: the client's own holds.
      const given = { documentSelector: null, ...own };
      wanted.add(new RegistrationType<typeof given>(`textDocument/${name}`), given);
    }
    this.#registered?.dispose();
    this.#registered = await this.#connection.client.register(wanted);
  }
}
