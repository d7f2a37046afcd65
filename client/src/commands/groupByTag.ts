import type { Desk } from '../desk.ts';

/** Shows the articles in the view by tag. */
export function groupByTag({ articles }: Desk): Promise<void> {
  articles.show({ by: 'tag' });
  return Promise.resolve();
}
