import type { Connection } from 'vscode-languageserver';
import type { Answer, Attempt } from './answer.ts';
import type { ClientTraits } from './clientTraits.ts';
import type { Newsroom } from './newsroom.ts';

/** What every joint between a request and its feature works with. */
export interface Serving {
  readonly connection: Connection;
  readonly client: ClientTraits;
  readonly room: Newsroom;
  readonly answer: Answer;
  readonly attempt: Attempt;
}
