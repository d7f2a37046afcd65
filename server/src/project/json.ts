import type { Node, ParseError } from 'jsonc-parser';
import { parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Said } from '../messages/messages.ts';
import { said } from '../messages/messages.ts';

/** What is wrong in a file; `offset` and `length` in UTF-16 code units. */
export interface ProjectProblem {
  readonly offset: number;
  readonly length: number;
  readonly message: Said;
}

/** Nothing of ours is deeper; the parser calls itself for each level. */
const DEEPEST = 16;

/** The one object in a text; null, and told, where the text is something else. */
export function readObject(text: string, problems: ProjectProblem[]): Node | null {
  const deep = tooDeep(text);
  if (deep !== null) {
    problems.push({ offset: deep, length: 1, message: said('project.syntax', { detail: `> ${DEEPEST} [ {` }) });
    return null;
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  problems.push(...errors.map(({ error, offset, length }) => ({ offset, length, message: said('project.syntax', { detail: printParseErrorCode(error) }) })));
  if (errors.length > 0 || !root) return null;
  if (root.type === 'object') return root;
  problems.push(problemAt(root, said('project.notObject')));
  return null;
}

/** Where brackets nest too deep; null where they do not. */
function tooDeep(text: string): number | null {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[[{]|[\]}]/g)) {
    if (token === '[' || token === '{') depth++;
    else if (token === ']' || token === '}') depth--;
    if (depth > DEEPEST) return index;
  }
  return null;
}

const expected = { object: '{ … }', array: '[ … ]', string: '"…"' } as const;

/** Whether a value is of a type; tells where it is not. */
export function expect(node: Node, type: keyof typeof expected, key: string, problems: ProjectProblem[]): boolean {
  if (node.type === type) return true;
  problems.push(problemAt(node, said('project.badValue', { key, expected: expected[type] })));
  return false;
}

/** Whether a value is a string. */
export function isText(node: Node): node is Node & { readonly value: string } {
  return node.type === 'string';
}

export function propertiesOf(node: Node): { key: string; keyNode: Node; value: Node }[] {
  return (node.children ?? []).flatMap(({ children }) => {
    const [keyNode, value] = children ?? [];
    return keyNode && value ? [{ key: String(keyNode.value), keyNode, value }] : [];
  });
}

export function problemAt({ offset, length }: Node, message: Said): ProjectProblem {
  return { offset, length, message };
}
