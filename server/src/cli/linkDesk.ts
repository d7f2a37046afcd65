import { askedAddress } from '../links/askedAddress.ts';
import type { LinkChecker } from '../links/linkChecker.ts';
import type { LinkStatus } from '../links/linkStatus.ts';
import { message } from '../messages/messages.ts';
import type { LinkLookup } from '../rules/rule.ts';
import type { Context } from './context.ts';
import type { Io } from './io.ts';
import type { Progress } from './progress.ts';
import { UsageError } from './usageError.ts';

/** The options that are about links. */
export interface LinkOptions {
  readonly links?: boolean;
  /** Ask nobody: what was found before must do. */
  readonly offline?: boolean;
  /** How many addresses are asked for at a time. */
  readonly concurrency: string;
  /** Hosts, and ranges of addresses, of private networks that may be asked. */
  readonly allowPrivate?: readonly string[];
}

/** What a command knows of links, and how it finds out. */
export interface LinkDesk extends LinkLookup {
  /** Finds out about addresses, unless nobody wants it to. */
  check(addresses: ReadonlySet<string>, progress: Pick<Progress, 'total' | 'step'>): Promise<void>;
  close(): Promise<void>;
}

const nobody: LinkDesk = { statusOf: () => undefined, check: () => Promise.resolve(), close: () => Promise.resolve() };

/** Opens what the options ask for. Throws a `UsageError`. */
export async function openLinkDesk(options: LinkOptions, { io, locale }: Pick<Context, 'io' | 'locale'>, log: (line: string) => void): Promise<LinkDesk> {
  const concurrency = concurrencyOf(options, locale);
  if (!options.links) return nobody;
  const checker: LinkChecker = await io.makeLinkChecker({ concurrency, log });
  return {
    statusOf: lookup((url) => checker.known(url)),
    close: () => checker.close(),
    async check(addresses, progress) {
      if (options.offline) return;
      const asked = [...addresses].flatMap((url) => askedAddress(url) ?? []);
      progress.total(asked.length);
      await checker.check(asked, { signal: io.signal, allowPrivate: options.allowPrivate, onResult: () => progress.step() });
    },
  };
}

/** What was found before and still holds, in a folder or, for null, where checks keep it; nobody is asked. */
export async function knownLinkDesk(folder: string | null, { io }: { readonly io: Pick<Io, 'readKnownLinks'> }, log: (line: string) => void): Promise<LinkDesk> {
  return { ...nobody, statusOf: lookup(await io.readKnownLinks({ folder, log })) };
}

/** Addresses are known as they are asked for, not as they are written. */
function lookup(known: (url: string) => LinkStatus | undefined): LinkLookup['statusOf'] {
  return (url) => {
    const asked = askedAddress(url);
    return asked === null ? undefined : known(asked);
  };
}

function concurrencyOf({ concurrency: value }: LinkOptions, locale: Context['locale']): number {
  const concurrency = Number(value);
  if (Number.isInteger(concurrency) && concurrency >= 1 && concurrency <= 256) return concurrency;
  throw new UsageError(message(locale, 'usage.invalidValue', { given: '--concurrency', value, choices: '1–256' }));
}
