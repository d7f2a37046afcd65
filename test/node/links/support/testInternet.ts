import type { LookupAddress } from 'node:dns';
import { connect, isIP, Socket, type TcpNetConnectOpts } from 'node:net';
import type { NameService } from '../../../../server/src/node/links/nameService.ts';
import type { Sockets } from '../../../../server/src/node/links/sockets.ts';
import { systemError } from '../../../cli/testIo.ts';

/**
 * An internet of public addresses, some of which a test server stands behind. The guard is the real one: what it lets through to
 * any other address is not opened, and counted.
 */
export class TestInternet {
  /** Where connections were wanted that no server stands behind. */
  readonly strays: string[] = [];
  /** Where connections went, in order. */
  readonly connected: string[] = [];
  readonly lookups: string[] = [];
  readonly #servers = new Map<string, number>();
  readonly #names = new Map<string, (readonly string[])[]>();

  /** Puts a server of loopback behind a public address. */
  place(address: string, port: number): void {
    this.#servers.set(address, port);
  }

  /** What a name resolves to: at each look-up the next, the last one for ever. */
  name(host: string, ...answers: (readonly string[])[]): void {
    this.#names.set(host, answers);
  }

  readonly names: NameService = {
    lookup: async (host) => {
      this.lookups.push(host);
      const answers = this.#names.get(host);
      const answer = answers && answers.length > 1 ? answers.shift() : answers?.[0];
      if (answer === undefined) throw systemError('ENOTFOUND');
      return answer;
    },
    works: () => Promise.resolve(true),
  };

  readonly sockets: Sockets = {
    plain: (options) => this.#open(options),
    secure: () => {
      throw new Error('no test of the guard opens a secure connection');
    },
  };

  #open(options: TcpNetConnectOpts): Socket {
    const address = addressOf(options);
    const port = this.#servers.get(address);
    if (port !== undefined) {
      this.connected.push(address);
      return connect({ host: '127.0.0.1', port });
    }
    this.strays.push(`${options.host} ${address}`);
    const socket = new Socket();
    process.nextTick(() => socket.destroy(systemError('ECONNREFUSED')));
    return socket;
  }
}

/** The first address that a connection would go to: looked up as Node would, or written. */
function addressOf({ host = 'localhost', lookup }: TcpNetConnectOpts): string {
  if (isIP(host) !== 0) return host;
  let first = '';
  lookup?.(host, { all: true }, (_error, found) => (first = (found as LookupAddress[])[0]?.address ?? ''));
  return first;
}
