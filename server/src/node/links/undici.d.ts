// The parts of undici by themselves: fetch, the cache and web sockets would be two thirds of it, and are not used.
declare module 'undici/lib/dispatcher/agent.js' {
  export { Agent as default } from 'undici';
}

declare module 'proxy-from-env' {
  export function getProxyForUrl(url: string): string;
}
