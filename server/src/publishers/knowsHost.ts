import type { KnowsHost } from '../bulletin/articles/pages.ts';
import { knownPublishers, type KnownPublishers } from './knownPublishers.ts';

/** What `parseBulletin` asks when it pairs 原文链接 with the addresses at a page's foot: `parseBulletin(text, { knowsHost: knowsHost() })`. */
export function knowsHost(publishers: KnownPublishers = knownPublishers()): KnowsHost {
  return publishers.knows;
}
