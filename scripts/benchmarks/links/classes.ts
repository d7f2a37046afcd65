import type { LinkOutcome } from '../../../server/src/links/linkStatus.ts';

/** A kind of link, and what is right to say of it. */
export interface LinkClass {
  readonly name: string;
  readonly is: LinkOutcome;
}

/** The kinds of links of the benchmark; the server of the benchmark knows them by name. */
export const linkClasses: readonly LinkClass[] = [
  { name: 'page', is: 'alive' },
  { name: 'file', is: 'alive' },
  { name: 'head-405', is: 'alive' },
  { name: 'head-404', is: 'alive' },
  { name: 'head-403', is: 'alive' },
  { name: 'head-500', is: 'alive' },
  { name: 'moved', is: 'moved' },
  { name: 'redirected', is: 'alive' },
  { name: '500-once', is: 'alive' },
  { name: '503-half-a-second', is: 'alive' },
  { name: '429-a-second', is: 'alive' },
  { name: '404', is: 'broken' },
  { name: '410', is: 'broken' },
  { name: 'moved-to-404', is: 'broken' },
  { name: 'loop', is: 'broken' },
  { name: 'missing-by-title', is: 'broken' },
  { name: 'missing-by-title-gbk', is: 'broken' },
  { name: 'led-to-front-page', is: 'broken' },
  { name: 'bot-wall', is: 'unverifiable' },
  { name: 'sign-in', is: 'unverifiable' },
  { name: '500', is: 'unverifiable' },
  { name: 'reset', is: 'unverifiable' },
];

/** Every kind in turn, each link at the next host: `http://127.0.0.1:PORT/CLASS/N.html`. */
export function makeLinks(ports: readonly number[], count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const { name } = linkClasses[i % linkClasses.length] as LinkClass;
    // Not in step with the classes, so that every host has some of each.
    const port = ports[(i + Math.floor(i / ports.length)) % ports.length];
    return `http://127.0.0.1:${port}/${name}/${i}.html`;
  });
}

/** The kind of a link. */
export function classOf(link: string): LinkClass {
  const name = new URL(link).pathname.split('/')[1];
  const found = linkClasses.find((linkClass) => linkClass.name === name);
  if (!found) throw new Error(`${link} is of no class`);
  return found;
}
