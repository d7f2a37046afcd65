import type { Node } from 'jsonc-parser';
import type { HouseStyle } from '../bulletin/styles/houseStyle.ts';
import { compilePattern, HOLES, LONGEST_PATTERN, type LinePattern } from '../bulletin/styles/linePattern.ts';
import type { Said } from '../messages/messages.ts';
import { said } from '../messages/messages.ts';
import { isText, problemAt, type ProjectProblem, propertiesOf, readObject } from './json.ts';

/** The largest file of a house style, in bytes, and the longest list in it. */
export const LARGEST_STYLE = 64_000;
const MOST = 50;

const LISTS = ['headlines', 'sections', 'sources', 'outside'] as const;

const none: HouseStyle = { headlines: null, sections: null, sources: [], outside: [] };

/** What a file of a house style says; null, and the first fault told, where it has one: half a style would hide headlines. */
export function readStyleFile(text: string): { readonly style: HouseStyle | null; readonly problem: ProjectProblem | null } {
  const problems: ProjectProblem[] = [];
  const root = readObject(text, problems);
  const style = root && readLists(root, problems);
  const [first] = problems;
  return first ? { style: null, problem: { ...first, message: said('style.unused', { detail: first.message.args['detail'] ?? first.message }) } } : { style, problem: null };
}

function readLists(root: Node, problems: ProjectProblem[]): HouseStyle {
  let style = none;
  for (const { key, keyNode, value } of propertiesOf(root)) {
    const list = LISTS.find((name) => name === key);
    if (list) {
      const patterns = readPatterns(value, list, problems);
      // An empty list names nothing.
      if (patterns.length > 0) style = { ...style, [list]: patterns };
    } else if (key !== '$schema') problems.push(problemAt(keyNode, said('style.unknownKey', { key, choices: LISTS.join(', ') })));
  }
  return style;
}

function readPatterns(node: Node, key: string, problems: ProjectProblem[]): LinePattern[] {
  const items = node.type === 'array' ? node.children ?? [] : null;
  if (items === null || items.length > MOST || !items.every(isText)) {
    problems.push(problemAt(node, said('style.list', { key, most: MOST })));
    return [];
  }
  return items.flatMap((item) => {
    const pattern = compilePattern(item.value);
    if (typeof pattern !== 'string') return [pattern];
    problems.push(problemAt(item, faultOf(pattern, item.value.slice(0, LONGEST_PATTERN))));
    return [];
  });
}

function faultOf(fault: Exclude<ReturnType<typeof compilePattern>, LinePattern>, pattern: string): Said {
  switch (fault) {
    case 'length': return said('style.length', { most: LONGEST_PATTERN });
    case 'lines': return said('style.lines', { pattern });
    case 'hole': return said('style.hole', { pattern, choices: HOLES.map((hole) => `{${hole}}`).join(' ') });
    case 'beside': return said('style.beside', { pattern });
    case 'twice': return said('style.twice', { pattern });
    case 'everything': return said('style.everything', { pattern });
  }
}
