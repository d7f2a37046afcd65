import { Console } from 'node:console';
import type { MessageReader, MessageWriter } from 'vscode-languageserver/node';
import { createServerPipeTransport, createServerSocketTransport, IPCMessageReader, IPCMessageWriter, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';

/** The way to the client and back. */
export interface Transport {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
  /** Calls back when the client is gone, where nothing else would tell it. */
  readonly onGone: (gone: () => void) => void;
}

/** The transport that the command line names, as editors do: the first wins; null where it names none. */
export function transportOf(given: readonly string[]): Transport | null {
  for (const [at, argument] of given.entries()) {
    const { name, value = given[at + 1] ?? '' } = /^--(?<name>[\w-]+)(?:=(?<value>.*))?$/su.exec(argument)?.groups ?? {};
    if (name === 'stdio') return stdio();
    if (name === 'node-ipc') return { reader: new IPCMessageReader(process), writer: new IPCMessageWriter(process), onGone: () => undefined };
    if (name === 'socket' && Number(value) > 0) return joined(createServerSocketTransport(Number(value)));
    if (name === 'pipe' && value !== '') return joined(createServerPipeTransport(value));
  }
  return null;
}

function joined([reader, writer]: [MessageReader, MessageWriter]): Transport {
  return { reader, writer, onGone: () => undefined };
}

function stdio(): Transport {
  const { stdin, stdout, stderr } = process;
  // What anybody prints must not come between the messages.
  globalThis.console = new Console(stderr);
  return {
    reader: new StreamMessageReader(stdin),
    writer: new StreamMessageWriter(stdout),
    onGone: (gone) => void stdin.once('end', gone).once('close', gone),
  };
}
