import type { NotificationMessage, Position, RequestMessage, ResponseMessage } from 'vscode-languageserver';
import { Message } from 'vscode-languageserver';
import { tokenEdits } from '../../features/tokenEdits.ts';
import type { Units } from './columns.ts';
import { OpenTexts } from './openTexts.ts';
import type { Move } from './places.ts';
import { isRecord, movePlaces, uriOf } from './places.ts';
import { moveTokens } from './tokens.ts';

/** A message as the client is to get it, but for positions in documents that are not open. */
export interface Outgoing {
  readonly message: Message;
  /** By URI, what is still told as we count; to be moved where it stands. */
  readonly inFiles: ReadonlyMap<string, Position[]>;
}

/** A request that the server has not answered yet. */
interface Asked {
  readonly method: string;
  readonly params: unknown;
  /** The document that it is about. */
  readonly uri: string | null;
}

const tokens = { full: 'textDocument/semanticTokens/full', delta: 'textDocument/semanticTokens/full/delta', range: 'textDocument/semanticTokens/range' } as const;

/** The messages of both sides, each in the units of who gets it. The server counts in UTF-16, the client does not. */
export class Exchange {
  readonly #open: OpenTexts;
  readonly #asked = new Map<number | string | null, Asked>();
  /** The last tokens of each open document, as the client has them. */
  readonly #tokens = new Map<string, { readonly resultId: string; readonly data: readonly number[] }>();

  constructor(units: Units) {
    this.#open = new OpenTexts(units);
  }

  /**
   * A message of the client's, at the moment when the server looks at it: the texts are then what the server has.
   * Places in documents that are not open stay as they are; the server looks at none.
   */
  received(message: Message): Message {
    if (Message.isRequest(message)) return this.#request(message);
    return Message.isNotification(message) ? this.#notification(message) : message;
  }

  /** A message of the server's, at the moment when it is made: the texts are still what it was made of. */
  sent(message: Message): Outgoing {
    const inFiles = new Map<string, Position[]>();
    const move: Move = (position, uri) => this.#out(position, uri, inFiles);
    if (Message.isResponse(message)) return { message: this.#response(message, move), inFiles };
    const { params } = message as NotificationMessage;
    return { message: params === undefined ? message : ({ ...message, params: movePlaces(params, null, move) } as Message), inFiles };
  }

  #request(message: RequestMessage): RequestMessage {
    const { id, method, params } = message;
    this.#asked.set(id, { method, params, uri: uriOf(params) });
    // What has changed can be told only between two lists in the client's units: the server is asked for all.
    if (method === tokens.delta) return { ...message, method: tokens.full };
    return isResolve(method) ? message : ({ ...message, params: this.#in(params) } as RequestMessage);
  }

  #notification(message: NotificationMessage): NotificationMessage {
    const { method, params } = message;
    if (method === 'textDocument/didChange') return { ...message, params: this.#open.changed(params) } as NotificationMessage;
    if (method === 'textDocument/didOpen') this.#open.opened(params);
    if (method === 'textDocument/didClose') {
      this.#open.closed(params);
      this.#tokens.delete(uriOf(params) ?? '');
    }
    return message;
  }

  #response(message: ResponseMessage, move: Move): ResponseMessage {
    const asked = this.#asked.get(message.id);
    this.#asked.delete(message.id);
    const { result } = message;
    if (asked === undefined || !isResult(result)) return message;
    const { method, uri } = asked;
    if (Object.values<string>(tokens).includes(method)) return { ...message, result: this.#movedTokens(result, asked) };
    if (isResolve(method)) return { ...message, result: resolved(result, asked.params, move) };
    return { ...message, result: movePlaces(result, uri, move) as object };
  }

  #movedTokens(result: unknown, { method, params, uri }: Asked): object {
    const { data, resultId } = result as { data: readonly number[]; resultId?: string };
    const text = uri === null ? undefined : this.#open.get(uri);
    const moved = text ? moveTokens(data, (position) => text.out(position)) : [...data];
    if (uri === null || resultId === undefined) return { data: moved };
    const before = this.#tokens.get(uri);
    this.#tokens.set(uri, { resultId, data: moved });
    const knows = method === tokens.delta && isRecord(params) && before?.resultId === params['previousResultId'];
    return knows && before ? { resultId, edits: tokenEdits(before.data, moved) } : { resultId, data: moved };
  }

  #in(params: unknown): unknown {
    return movePlaces(params, null, (position, uri) => this.#open.get(uri ?? '')?.in(position) ?? position);
  }

  #out(position: Position, uri: string | null, inFiles: Map<string, Position[]>): Position {
    if (uri === null) return position;
    const text = this.#open.get(uri);
    if (text) return text.out(position);
    const later = { ...position };
    const others = inFiles.get(uri);
    if (others) others.push(later);
    else inFiles.set(uri, [later]);
    return later;
  }
}

/** A request that brings back an item of ours, to be completed. */
function isResolve(method: string): boolean {
  return method.endsWith('/resolve');
}

/** What was brought back goes out as it came, in the client's units; only what the server has added is in ours. */
function resolved(result: object, item: unknown, move: Move): object {
  const brought = isRecord(item) ? item : {};
  const uri = uriOf(brought['data']);
  return Object.fromEntries(Object.entries(result).map(([name, member]: [string, unknown]) => [name, member === brought[name] ? member : movePlaces(member, uri, move)]));
}

function isResult(result: unknown): result is object {
  return typeof result === 'object' && result !== null;
}
