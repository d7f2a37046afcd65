import { lookup, Resolver } from 'node:dns/promises';

/** Where names are looked up: a test passes its own. */
export interface NameService {
  /** All IP addresses of a host. Rejects with the system's errors: `ENOTFOUND`, `EAI_AGAIN` … */
  lookup(host: string): Promise<readonly string[]>;
  /** Whether names can be looked up at all at the moment; false when the signal is aborted. Never rejects. */
  works(signal: AbortSignal): Promise<boolean>;
}

/** The names as all programs of the machine see them. */
export const systemNames: NameService = {
  lookup: async (host) => (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address),
  // Every resolver knows who serves `com`; the question tells nobody what is being checked.
  async works(signal) {
    const resolver = new Resolver({ timeout: 3000, tries: 1 });
    const cancel = () => resolver.cancel();
    signal.addEventListener('abort', cancel);
    try {
      return (await resolver.resolveNs('com')).length > 0;
    } catch {
      return false;
    } finally {
      signal.removeEventListener('abort', cancel);
    }
  },
};
