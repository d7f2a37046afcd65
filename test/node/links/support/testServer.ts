import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer, type ServerOptions } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';

/** Answers one request; `times` is how often that path was asked before with that method. */
export type Handler = (request: IncomingMessage, response: ServerResponse, times: number) => void;

/** A server on loopback that answers what a test says, and remembers what it was asked. */
export class TestServer {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #events = new EventEmitter();
  readonly #handlers = new Map<string, Handler>();
  /** `GET /path`, in the order of arrival. */
  readonly requests: string[] = [];
  readonly received: IncomingMessage[] = [];
  connections = 0;

  private constructor(secure: ServerOptions | null) {
    const listener: RequestListener = (request, response) => this.#answer(request, response);
    this.#server = secure ? createSecureServer(secure, listener) : createServer(listener);
    this.#server.on('connection', (socket: Socket) => {
      this.connections++;
      this.#sockets.add(socket);
      socket.once('close', () => {
        this.#sockets.delete(socket);
        this.#events.emit('close');
      });
      socket.on('error', () => undefined);
    });
    this.#server.on('tlsClientError', () => undefined);
  }

  /** Starts a server; with a key and a certificate, a secure one. */
  static async start(secure: ServerOptions | null = null, host = '127.0.0.1'): Promise<TestServer> {
    const server = new TestServer(secure);
    server.#server.listen(0, host);
    await once(server.#server, 'listening');
    return server;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Connections that are open now. */
  get open(): number {
    return this.#sockets.size;
  }

  /** Says how a path is answered, the query left out of account. */
  on(path: string, handler: Handler): void {
    this.#handlers.set(path, handler);
  }

  /** How often a path was asked, with any method or with one. */
  asked(path: string, method?: string): number {
    return this.requests.filter((request) => request.endsWith(` ${path}`) && (method === undefined || request.startsWith(method))).length;
  }

  /** Waits until so many requests have come in. */
  async requested(count: number): Promise<void> {
    while (this.requests.length < count) await once(this.#events, 'request');
  }

  /** Waits until no connection is open. */
  async allClosed(): Promise<void> {
    while (this.#sockets.size > 0) await once(this.#events, 'close');
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = (request.url ?? '').replace(/^https?:\/\/[^/]*/, '').replace(/\?.*/, '');
    const line = `${request.method} ${path}`;
    const times = this.requests.filter((earlier) => earlier === line).length;
    this.requests.push(line);
    this.received.push(request);
    this.#events.emit('request');
    const handler = this.#handlers.get(path);
    if (handler) handler(request, response, times);
    else response.writeHead(404).end();
  }
}

/** Answers with a status, headers and a page. */
export function page(status: number, title: string, headers: Readonly<Record<string, string>> = {}): Handler {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(`<!doctype html><html><head><title>${title}</title></head><body><p>${title}</p></body></html>`);
  };
}

/** Answers with a redirect. */
export function redirect(status: number, location: string, headers: Readonly<Record<string, string>> = {}): Handler {
  return (_request, response) => response.writeHead(status, { location, ...headers }).end();
}

/** Answers HEAD in one way and GET in another. */
export function byMethod(head: Handler, get: Handler): Handler {
  return (request, response, times) => (request.method === 'HEAD' ? head : get)(request, response, times);
}

/** Answers the first questions of all in one way, and the later ones in another. */
export function firstThen(first: Handler, then: Handler, count = 1): Handler {
  let asked = 0;
  return (request, response, times) => (asked++ < count ? first : then)(request, response, times);
}
