import type { TreeNode } from './articleTree.ts';

/** Whether an argument of a command is a row of the view, and not what a menu, a key or an action gives. */
export function isNode(given: unknown): given is TreeNode {
  return typeof given === 'object' && given !== null && 'kind' in given && 'key' in given;
}

/** The rows that a command is about: those selected with the one it was called on, or that one alone; undefined where it was not called on one. */
export function nodesOf(given: unknown, selected: unknown): readonly TreeNode[] | undefined {
  if (!isNode(given)) return undefined;
  return Array.isArray(selected) && selected.includes(given) ? selected.filter(isNode) : [given];
}
