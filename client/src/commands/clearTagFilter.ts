import type { Desk } from '../desk.ts';

/** Shows all articles in the view again. */
export function clearTagFilter({ articles }: Desk): Promise<void> {
  articles.show({ filter: null });
  return Promise.resolve();
}
