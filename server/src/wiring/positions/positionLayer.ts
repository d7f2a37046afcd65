import type { ConnectionOptions, MessageWriter, Position } from 'vscode-languageserver';
import { Message } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Units } from './columns.ts';
import { Exchange } from './exchange.ts';
import { inOrder } from './inOrder.ts';
import { MeasuredText } from './measuredText.ts';
import { isRecord } from './places.ts';

type MessageStrategy = NonNullable<ConnectionOptions['messageStrategy']>;

/**
 * Between the server, which counts in UTF-16, and a client that has agreed on something else. Until the server's answer
 * to `initialize` says so, and for everybody else, messages pass untouched.
 */
export class PositionLayer {
  readonly #read: (uri: string) => Promise<string | null>;
  #exchange: { readonly units: Units; readonly messages: Exchange } | null = null;

  /** @param read the text of a file that is not open; null where there is none, and positions in it stay as they are */
  constructor(read: (uri: string) => Promise<string | null>) {
    this.#read = read;
  }

  /** For the connection's options: where the server takes one message after the other, not where they arrive. */
  readonly messageStrategy: MessageStrategy = {
    handleMessage: (message, next) => next(this.#exchange?.messages.received(message) ?? message),
  };

  /** A writer for the connection. It keeps the order of messages, also where one has to wait for a file. */
  writer(transport: MessageWriter): MessageWriter {
    return inOrder(transport, (message) => this.#converted(message));
  }

  #converted(message: Message): Message | Promise<Message> {
    if (this.#exchange === null) {
      const units = unitsAgreed(message);
      if (units !== null) this.#exchange = { units, messages: new Exchange(units) };
      return message;
    }
    const { units, messages } = this.#exchange;
    const { message: converted, inFiles } = messages.sent(message);
    return inFiles.size === 0 ? converted : this.#inFiles(inFiles, units).then(() => converted);
  }

  /** One file after the other, so that one text at most is held. */
  async #inFiles(places: ReadonlyMap<string, Position[]>, units: Units): Promise<void> {
    for (const [uri, positions] of places) {
      const text = await this.#read(uri);
      if (text === null) continue;
      const measured = new MeasuredText(TextDocument.create(uri, '', 0, text), units);
      for (const position of positions) position.character = measured.out(position).character;
    }
  }
}

/** What the server's answer to `initialize` says, if the message is that; null for UTF-16 as well. */
function unitsAgreed(message: Message): Units | null {
  const capabilities = Message.isResponse(message) && isRecord(message.result) ? message.result['capabilities'] : null;
  const encoding = isRecord(capabilities) ? capabilities['positionEncoding'] : null;
  return encoding === 'utf-8' || encoding === 'utf-32' ? encoding : null;
}
