// The agent by itself: fetch, caches and web sockets are not used, and would be bundled with the whole.
declare module 'undici/lib/dispatcher/agent.js' {
  export { Agent as default } from 'undici';
}

declare module 'proxy-from-env' {
  export function getProxyForUrl(url: string): string;
}
