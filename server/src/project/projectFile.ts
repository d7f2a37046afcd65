import type { Node } from 'jsonc-parser';
import { isTagName } from '../annotations/tagNames.ts';
import type { TagEntry, Vocabulary } from '../annotations/vocabulary.ts';
import { said } from '../messages/messages.ts';
import { RULES } from '../rules/index.ts';
import type { RuleLevel } from '../rules/rule.ts';
import { expect, isText, problemAt, type ProjectProblem, propertiesOf, readObject } from './json.ts';
import { isLevel, ruleLevels } from './levels.ts';
import { isStylePath, type StylePaths, stylePathsFrom } from './stylePaths.ts';

/** The name of the file that teaches a whole workspace folder, and lies in it. */
export const projectFileName = '.bulletin-desk.json';

/** The largest project file that is read, in bytes. */
export const LARGEST_PROJECT = 1_000_000;

/** What a project file says. */
export interface Project {
  readonly rules: Readonly<Record<string, RuleLevel>>;
  /** The hosts that a publisher has been accepted with. */
  readonly publishers: Readonly<Record<string, readonly string[]>>;
  /** The tags that the project knows. */
  readonly tags: Vocabulary;
  /** The house styles of its bulletins. */
  readonly houseStyle: StylePaths;
}

/** A project where there is no file. */
export const noProject: Project = { rules: {}, publishers: {}, tags: {}, houseStyle: [] };

/** Reads a project file; what is wrong in it is told and has no effect, and of a file that is no JSON nothing has. */
export function readProjectFile(text: string): { readonly project: Project; readonly problems: readonly ProjectProblem[] } {
  if (text.trim() === '') return { project: noProject, problems: [] };
  const problems: ProjectProblem[] = [];
  const root = readObject(text, problems);
  return root ? readParts(root) : { project: noProject, problems };
}

type Problems = ProjectProblem[];

function readParts(root: Node): ReturnType<typeof readProjectFile> {
  const problems: Problems = [];
  let project = noProject;
  for (const { key, keyNode, value } of propertiesOf(root)) {
    if (key === 'rules') project = { ...project, rules: readRules(value, problems) };
    else if (key === 'publishers') project = { ...project, publishers: readPublishers(value, problems) };
    else if (key === 'tags') project = { ...project, tags: readTags(value, problems) };
    else if (key === 'houseStyle') project = { ...project, houseStyle: readStylePaths(value, problems) };
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

function readStylePaths(node: Node, problems: Problems): StylePaths {
  const values = isText(node) ? [node] : expect(node, 'object', 'houseStyle', problems) ? propertiesOf(node).map(({ value }) => value) : [];
  for (const value of values) if (!isStylePath(value.value)) problems.push(problemAt(value, said('style.badPath', { path: String(value.value) })));
  return stylePathsFrom(isText(node) ? node.value : Object.fromEntries(propertiesOf(node).map(({ key, value }) => [key, value.value as unknown])));
}
