import type { LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { TreatmentMemory } from './treatmentMemory.ts';

/** What every command works with. */
export interface Desk {
  /** Requests to it wait until the server is up. */
  readonly client: BaseLanguageClient;
  readonly log: LogOutputChannel;
  readonly treatments: TreatmentMemory;
}
