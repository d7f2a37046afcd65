/** How far the link checker goes. Times in milliseconds, sizes in bytes. */
export interface Limits {
  /** Requests at once, to all hosts and to one. */
  readonly total: number;
  readonly perHost: number;
  /** Between the beginnings of two requests to a host. */
  readonly interval: number;
  /** Until a connection stands, TLS included. */
  readonly connect: number;
  /** From then until the headers are there, and until as much of the body as is read. */
  readonly headers: number;
  readonly body: number;
  /** For one address, waiting and retries included. */
  readonly link: number;
  /** How often a GET is repeated, and the first wait before that; each further one is twice as long. */
  readonly retries: number;
  readonly backOff: number;
  /** The longest `Retry-After` that is waited for; a longer one ends the check of the host's addresses. */
  readonly patience: number;
  /** Requests to a host that fail in a row until its other addresses are not tried. */
  readonly strikes: number;
  readonly redirects: number;
  readonly headerBytes: number;
  readonly bodyBytes: number;
  /** Of a compressed body, what it may become. */
  readonly inflatedBytes: number;
  /** For how long the addresses of a name hold. */
  readonly names: number;
}

export const defaultLimits: Limits = {
  total: 16,
  perHost: 2,
  interval: 100,
  connect: 10_000,
  headers: 15_000,
  body: 10_000,
  link: 60_000,
  retries: 2,
  backOff: 500,
  patience: 20_000,
  strikes: 4,
  redirects: 10,
  headerBytes: 32 * 1024,
  bodyBytes: 64 * 1024,
  inflatedBytes: 256 * 1024,
  names: 300_000,
};
