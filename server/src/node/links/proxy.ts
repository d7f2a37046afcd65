import { request } from 'node:http';
import { request as secureRequest } from 'node:https';
import { isIP, type Socket } from 'node:net';
import { getProxyForUrl } from 'proxy-from-env';
import { isHostOf } from '../../links/excludes.ts';
import { type Connector, type ConnectorContext, whenConnected } from './connector.ts';
import { LinkError } from './linkError.ts';
import { plainHostOf } from './readAddress.ts';

/** Which proxy an address goes through, null for none. */
export type ProxyOf = (url: URL) => URL | null;

/**
 * The proxy of the settings, except for hosts under `noProxy`; without one, that of the environment (`HTTP_PROXY`, `HTTPS_PROXY`,
 * `ALL_PROXY`, `NO_PROXY`). What is no address of an HTTP proxy counts as none of the environment, and fails if it is a setting.
 */
export function proxyFrom(setting: string | undefined, noProxy: readonly string[] = []): ProxyOf {
  const set = setting?.trim() ?? '';
  if (set === '') return (url) => readProxy(getProxyForUrl(url.href));
  const proxy = readProxy(set) ?? new URL('http://proxy.invalid');
  return (url) => (noProxy.some((pattern) => isHostOf(plainHostOf(url), pattern.trim().toLowerCase())) ? null : proxy);
}

function readProxy(text: string): URL | null {
  const address = text.includes('://') ? text : `http://${text}`;
  if (text === '' || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
}

/** What a proxy is told about who asks; empty where it has no user. */
export function proxyHeaders({ username, password }: URL): Record<string, string> {
  if (username === '') return {};
  const pair = `${unescaped(username)}:${unescaped(password)}`;
  return { 'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}` };
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Opens connections to a proxy, whatever host they are asked for. What goes wrong is `LINK_PROXY`. */
export function proxyConnector(proxy: URL, context: ConnectorContext): Connector {
  return (_target, callback) => {
    const to = { host: hostOf(proxy), port: portOf(proxy), noDelay: true };
    const socket = proxy.protocol === 'https:' ? context.sockets.secure({ ...to, servername: isIP(to.host) ? '' : to.host }) : context.sockets.plain(to);
    whenConnected(socket, proxy.protocol === 'https:' ? 'secureConnect' : 'connect', context, (...[error, connected]) => {
      if (error) callback(new LinkError('LINK_PROXY', error.message), null);
      else callback(null, connected as Socket);
    });
  };
}

function hostOf(proxy: URL): string {
  return proxy.hostname.replace(/^\[(.*)\]$/, '$1');
}

function portOf(proxy: URL): number {
  return Number(proxy.port) || (proxy.protocol === 'https:' ? 443 : 80);
}

/** Opens tunnels through a proxy to `https` hosts; the certificate is checked at the far end. What goes wrong before that is `LINK_PROXY`, or `LINK_TUNNEL` where the proxy refuses. */
export function tunnelConnector(proxy: URL, context: ConnectorContext): Connector {
  return ({ hostname, port, servername }, callback) => {
    const host = hostname.includes(':') ? `[${hostname}]` : hostname;
    const path = `${host}:${Number(port) || 443}`;
    const asking = (proxy.protocol === 'https:' ? secureRequest : request)({
      host: hostOf(proxy),
      port: portOf(proxy),
      method: 'CONNECT',
      path,
      headers: { host: path, ...proxyHeaders(proxy) },
      agent: false,
    });
    const cancel = context.clock.limit(context.timeout, () => asking.destroy(new LinkError('LINK_TIMEOUT')));
    asking.on('socket', (socket: Socket) => {
      context.open.add(socket);
      socket.once('close', () => context.open.delete(socket));
    });
    asking.once('error', (error) => {
      cancel();
      callback(new LinkError('LINK_PROXY', error.message), null);
    });
    asking.once('response', (response) => {
      cancel();
      response.destroy();
      callback(new LinkError('LINK_TUNNEL', `${response.statusCode}`), null);
    });
    asking.once('connect', (response, socket: Socket) => {
      cancel();
      if (response.statusCode !== 200) {
        socket.destroy();
        return callback(new LinkError('LINK_TUNNEL', `${response.statusCode}`), null);
      }
      const { sockets, ca } = context;
      const secure = sockets.secure({ socket, host: hostname, servername: servername ?? '', ALPNProtocols: ['http/1.1'], rejectUnauthorized: true, ...(ca === undefined ? {} : { ca }) });
      whenConnected(secure, 'secureConnect', context, callback);
    });
    asking.end();
  };
}
