import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A process that listens on as many ports of loopback as it is told, each for a host, and tells its parent which. */

const story = Buffer.from(`<!doctype html><html><head><meta charset="utf-8"><title>夜间公交线路调整 - 江畔日报</title></head><body>${'<p>市交通部门公布了新的线路图。</p>'.repeat(200)}</body></html>`);
const missing = Buffer.from('<!doctype html><html><head><meta charset="utf-8"><title>页面不存在 - 江畔日报</title></head><body></body></html>');
const missingGbk = Buffer.concat([Buffer.from('<html><head><title>'), Buffer.from([0xd2, 0xb3, 0xc3, 0xe6, 0xb2, 0xbb, 0xb4, 0xe6, 0xd4, 0xda]), Buffer.from('</title></head></html>')]);
const wall = Buffer.from('<!doctype html><html><head><title>Just a moment...</title></head><body></body></html>');

const firstAsked = new Map<string, number>();

/** Milliseconds since that address was first asked for. */
function age(url: string): number {
  const now = Date.now();
  const first = firstAsked.get(url) ?? now;
  firstAsked.set(url, first);
  return now - first;
}

function send(request: IncomingMessage, response: ServerResponse, status: number, body: Buffer, type = 'text/html; charset=utf-8'): void {
  response.writeHead(status, { 'content-type': type, 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const url = `${request.headers.host}${request.url}`;
  const [, name = '', rest = ''] = (request.url ?? '').split('/');
  const ok = () => send(request, response, 200, story);
  const status = (code: number, headers: Record<string, string> = {}) => response.writeHead(code, headers).end();
  const head = request.method === 'HEAD';
  switch (name) {
    case '':
    case 'page':
    case 'there':
      return ok();
    case 'file':
      return send(request, response, 200, story, 'application/pdf');
    case 'head-405':
    case 'head-404':
    case 'head-403':
    case 'head-500':
      return head ? void status(Number(name.slice(5))) : ok();
    case 'moved':
      return void status(301, { location: `/there/${rest}` });
    case 'redirected':
      return void status(302, { location: `/there/${rest}` });
    case '500-once':
      return firstAsked.has(url) ? ok() : (age(url), void status(500));
    case '503-half-a-second':
      return age(url) >= 500 ? ok() : void status(503);
    case '429-a-second':
      return age(url) >= 1000 ? ok() : void status(429, { 'retry-after': '1' });
    case '410':
    case '500':
      return void status(Number(name));
    case 'moved-to-404':
      return void status(301, { location: `/404/${rest}` });
    case 'loop':
      return void status(302, { location: request.url ?? '' });
    case 'missing-by-title':
      return send(request, response, 200, missing);
    case 'missing-by-title-gbk':
      return send(request, response, 200, missingGbk, 'text/html; charset=gbk');
    case 'led-to-front-page':
      return void status(302, { location: '/' });
    case 'bot-wall':
      return send(request, response, 403, wall);
    case 'sign-in':
      return void status(401);
    case 'reset':
      return void request.socket.resetAndDestroy();
    default:
      return void status(404);
  }
}

const ports: number[] = [];
const count = Number(process.argv[2]);
for (let i = 0; i < count; i++) {
  const server = createServer(answer);
  server.listen(0, '127.0.0.1', () => {
    ports.push((server.address() as AddressInfo).port);
    if (ports.length === count) process.send?.(ports);
  });
}
process.on('disconnect', () => process.exit());
