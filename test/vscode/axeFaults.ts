import axe from 'axe-core';
import type { Frame } from 'playwright-core';

/** What axe finds wrong in a page: the rule, the elements, and what it says of them; empty where nothing is. */
export async function axeFaults(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe.source);
  const { violations } = await frame.evaluate<axe.AxeResults>("axe.run({ include: ['main'] })");
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)}\n${failureSummary ?? ''}`));
}
