import type { Message, MessageWriter } from 'vscode-languageserver';

/**
 * A writer that converts each message at once, or after a while, before the transport gets it. Messages go out in the
 * order in which they came; none waits that has nothing to wait for.
 */
export function inOrder(transport: MessageWriter, convert: (message: Message) => Message | Promise<Message>): MessageWriter {
  let waiting: Promise<void> | null = null;
  const write = (message: Message): Promise<void> => {
    const converted = convert(message);
    if (waiting === null && !(converted instanceof Promise)) return transport.write(converted);
    const written: Promise<void> = Promise.all([converted, waiting?.catch(() => undefined)]).then(([ready]) => transport.write(ready));
    waiting = written;
    void written.catch(() => undefined).then(() => {
      if (waiting === written) waiting = null;
    });
    return written;
  };
  return { onError: transport.onError, onClose: transport.onClose, write, end: () => transport.end(), dispose: () => transport.dispose() };
}
