import type { Desk } from '../desk.ts';

/** Shows the articles in the view by section, in the order of the text. */
export function groupBySection({ articles }: Desk): Promise<void> {
  articles.show({ by: 'section' });
  return Promise.resolve();
}
