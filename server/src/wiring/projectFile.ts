import type { Node, ParseError } from 'jsonc-parser';
import { parseTree, printParseErrorCode } from 'jsonc-parser';
import { isTagName } from '../annotations/tagNames.ts';
import type { TagEntry, Vocabulary } from '../annotations/vocabulary.ts';
import type { Said } from '../messages/messages.ts';
import { said } from '../messages/messages.ts';
import { RULES } from '../rules/index.ts';
import type { RuleLevel } from '../rules/rule.ts';
import { isLevel, ruleLevels } from './levels.ts';

/** The name of the file that teaches a whole workspace folder, and lies in it. */
export const projectFileName = '.bulletin-desk.json';

/** What a project file says. */
export interface Project {
  readonly rules: Readonly<Record<string, RuleLevel>>;
  /** The hosts that a publisher has been accepted with. */
  readonly publishers: Readonly<Record<string, readonly string[]>>;
  /** The tags that the project knows. */
  readonly tags: Vocabulary;
}

/** What is wrong in a project file; `offset` and `length` in UTF-16 code units. */
export interface ProjectProblem {
  readonly offset: number;
  readonly length: number;
  readonly message: Said;
}

/** A project where there is no file. */
export const noProject: Project = { rules: {}, publishers: {}, tags: {} };

/** Reads a project file; what is wrong in it is told and has no effect, and of a file that is no JSON nothing has. */
export function readProjectFile(text: string): { readonly project: Project; readonly problems: readonly ProjectProblem[] } {
  if (text.trim() === '') return { project: noProject, problems: [] };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  if (errors.length > 0 || !root) return { project: noProject, problems: errors.map(syntaxProblem) };
  if (root.type !== 'object') return { project: noProject, problems: [problemAt(root, said('project.notObject'))] };
  return readParts(root);
}

type Problems = ProjectProblem[];

function readParts(root: Node): ReturnType<typeof readProjectFile> {
  const problems: Problems = [];
  let project = noProject;
  for (const { key, keyNode, value } of propertiesOf(root)) {
    if (key === 'rules') project = { ...project, rules: readRules(value, problems) };
    else if (key === 'publishers') project = { ...project, publishers: readPublishers(value, problems) };
    else if (key === 'tags') project = { ...project, tags: readTags(value, problems) };
    else if (key !== '$schema') problems.push(problemAt(keyNode, said('project.unknownKey', { key })));
  }
  return { project, problems };
}

function readRules(node: Node, problems: Problems): Project['rules'] {
  if (!expect(node, 'object', 'rules', problems)) return {};
  const rules: Record<string, RuleLevel> = {};
  for (const { key, keyNode, value } of propertiesOf(node)) {
    const level: unknown = value.value;
    if (!RULES.some(({ id }) => id === key)) problems.push(problemAt(keyNode, said('project.unknownRule', { rule: key })));
    else if (isLevel(level)) rules[key] = level;
    else problems.push(problemAt(value, said('project.badLevel', { value: String(level), choices: ruleLevels.join(', ') })));
  }
  return rules;
}

function readPublishers(node: Node, problems: Problems): Project['publishers'] {
  if (!expect(node, 'object', 'publishers', problems)) return {};
  const publishers = new Map<string, readonly string[]>();
  for (const { key, value } of propertiesOf(node)) {
    if (!expect(value, 'array', `publishers.${key}`, problems)) continue;
    const hosts = (value.children ?? []).filter((host) => expect(host, 'string', `publishers.${key}`, problems));
    publishers.set(key, hosts.map((host) => String(host.value)));
  }
  return Object.fromEntries(publishers);
}

function readTags(node: Node, problems: Problems): Vocabulary {
  if (!expect(node, 'object', 'tags', problems)) return {};
  const tags = new Map<string, TagEntry>();
  for (const { key, keyNode, value } of propertiesOf(node)) {
    if (!isTagName(key)) problems.push(problemAt(keyNode, said('project.badTag', { tag: key })));
    else if (expect(value, 'object', `tags.${key}`, problems)) tags.set(key, readTag(value, `tags.${key}`, problems));
  }
  return Object.fromEntries(tags);
}

function readTag(node: Node, name: string, problems: Problems): TagEntry {
  let entry: TagEntry = { description: null, color: null };
  for (const { key, keyNode, value } of propertiesOf(node)) {
    if (key !== 'description' && key !== 'color') problems.push(problemAt(keyNode, said('project.unknownKey', { key: `${name}.${key}` })));
    else if (!expect(value, 'string', `${name}.${key}`, problems)) continue;
    else if (key === 'color' && !/^#[\da-f]{6}$/iu.test(String(value.value))) problems.push(problemAt(value, said('project.badColor', { value: String(value.value) })));
    else entry = { ...entry, [key]: String(value.value) };
  }
  return entry;
}

const expected = { object: '{ … }', array: '[ … ]', string: '"…"' } as const;

function expect(node: Node, type: keyof typeof expected, key: string, problems: Problems): boolean {
  if (node.type === type) return true;
  problems.push(problemAt(node, said('project.badValue', { key, expected: expected[type] })));
  return false;
}

function propertiesOf(node: Node): { key: string; keyNode: Node; value: Node }[] {
  return (node.children ?? []).flatMap(({ children }) => {
    const [keyNode, value] = children ?? [];
    return keyNode && value ? [{ key: String(keyNode.value), keyNode, value }] : [];
  });
}

function problemAt({ offset, length }: Node, message: Said): ProjectProblem {
  return { offset, length, message };
}

function syntaxProblem({ error, offset, length }: ParseError): ProjectProblem {
  return { offset, length, message: said('project.syntax', { detail: printParseErrorCode(error) }) };
}
