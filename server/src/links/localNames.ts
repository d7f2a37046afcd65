const LOCAL = /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|private|lan|corp|home|home\.arpa|onion|alt)$/;

/** Whether a host, in lower case and without final dot, is a name that only a private network knows: `localhost`, `wiki`, `printer.local`. */
export function isLocalName(host: string): boolean {
  return !host.includes('.') || LOCAL.test(host);
}
