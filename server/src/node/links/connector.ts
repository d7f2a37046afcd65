import type { LookupFunction, Socket } from 'node:net';
import { isIP } from 'node:net';
import type { buildConnector } from 'undici';
import type { Clock } from './clock.ts';
import { LinkError } from './linkError.ts';
import type { Sockets } from './sockets.ts';

export interface ConnectorContext {
  readonly sockets: Sockets;
  readonly clock: Clock;
  /** Milliseconds until a connection must stand. */
  readonly timeout: number;
  /** Authorities that are trusted beside the system's: PEM. */
  readonly ca: string | undefined;
  /** All sockets that are open, so that they can be closed at once. */
  readonly open: Set<Socket>;
}

/** A way to open connections, in the HTTP library's terms. */
export type Connector = buildConnector.connector;

/**
 * Opens connections only to hosts for which there are vetted addresses, and only to these: no name is looked up again. `vetted` is
 * asked with the host as it stands in an address, without brackets.
 */
export function pinnedConnector(context: ConnectorContext, vetted: (host: string) => readonly string[] | undefined): Connector {
  return ({ hostname, protocol, port, servername }, callback) => {
    const addresses = vetted(hostname);
    if (addresses === undefined || addresses.length === 0) return callback(new LinkError('LINK_UNVETTED'), null);
    const to = { host: hostname, port: Number(port) || (protocol === 'https:' ? 443 : 80), lookup: always(addresses), autoSelectFamily: true, noDelay: true };
    const { sockets, ca } = context;
    // `rejectUnauthorized` is said aloud: the environment could turn it off.
    const secure = { ...to, servername: servername ?? '', ALPNProtocols: ['http/1.1'], rejectUnauthorized: true, ...(ca === undefined ? {} : { ca }) };
    if (protocol === 'https:') whenConnected(sockets.secure(secure), 'secureConnect', context, callback);
    else whenConnected(sockets.plain(to), 'connect', context, callback);
  };
}

function always(addresses: readonly string[]): LookupFunction {
  const found = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_host, options, callback) => {
    const [first] = found;
    if (options.all) callback(null, found);
    else callback(null, first?.address ?? '', first?.family);
  };
}

/** Hands the socket over when it is connected, or the error; after the time that is allowed, the error is a time-out. */
export function whenConnected(socket: Socket, event: 'connect' | 'secureConnect', { clock, timeout, open }: ConnectorContext, callback: buildConnector.Callback): void {
  open.add(socket);
  const cancel = clock.limit(timeout, () => socket.destroy(new LinkError('LINK_TIMEOUT')));
  let done = false;
  const settle = (error: Error | null) => {
    if (done) return;
    done = true;
    cancel();
    if (error) callback(error, null);
    else callback(null, socket);
  };
  socket
    .once(event, () => settle(null))
    .on('error', settle)
    .once('close', () => {
      open.delete(socket);
      settle(new LinkError('LINK_STOPPED'));
    });
}
