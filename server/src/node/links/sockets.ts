import { connect as connectPlain, type Socket, type TcpNetConnectOpts } from 'node:net';
import { connect as connectSecure, type ConnectionOptions, type TLSSocket } from 'node:tls';

/** Where connections are opened: a test passes its own, and counts. */
export interface Sockets {
  plain(options: TcpNetConnectOpts): Socket;
  secure(options: ConnectionOptions): TLSSocket;
}

/** Connections of the machine. */
export const systemSockets: Sockets = { plain: (options) => connectPlain(options), secure: (options) => connectSecure(options) };
