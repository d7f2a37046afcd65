import { shareOf, step } from '../labels/buckets.ts';
import type { Cues } from '../labels/cues.ts';
import { findAddresses } from '../text/addresses.ts';
import type { Block } from '../evidence/blocks.ts';

/** So many blocks show where a text leads. */
const SAMPLE = 400;

/** Where the links lead: a bulletin's to the articles of many houses, a manual's to a few places and their front doors. */
export function linkCues(texts: readonly Block[]): Cues {
  const hosts = new Map<string, number>();
  const paths: string[] = [];
  for (const { text } of texts.slice(0, SAMPLE)) {
    for (const { url } of findAddresses(text)) {
      const [, host = '', path = ''] = PARTS.exec(url) ?? [];
      hosts.set(host, (hosts.get(host) ?? 0) + 1);
      paths.push(path);
    }
  }
  const among = (form: RegExp) => (paths.length < 2 ? 'few' : shareOf(paths.filter((path) => form.test(path)).length / paths.length));
  const per = (count: number, limits: readonly number[]) => (paths.length < 3 ? 'few' : step(count / paths.length, limits));
  return [
    `hosts:${step(hosts.size, [0, 1, 3, 6, 12])}`, `hosts-share:${per(hosts.size, [0.2, 0.5, 0.8])}`, `host-most:${per(Math.max(0, ...hosts.values()), [0.3, 0.6, 0.9])}`,
    `article-paths:${among(ARTICLE)}`, `front-paths:${among(FRONT)}`,
  ];
}

/** The host, and the path behind it. */
const PARTS = /^(?:\w+:\/\/)?([^\s/]+)(.*)$/;

/** Paths as articles have them: a date, a long number, a slug of several words, a page. */
const ARTICLE = /\/(?:19|20)\d{2}[-/]?\d{2}|\.s?html?(?:$|\?)|\/\d{5,}|(?<![a-z0-9])(?:[a-z0-9]+-){3}|\/s\/|\/(?:news|article|story|art|content|detail)s?[/_]/i;

/** A front page, or a place within a page. */
const FRONT = /#|^\/?$/;
