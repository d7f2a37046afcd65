import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { said, type Said } from '../messages/messages.ts';
import { aboutJson, CONTEXT_IRI, isObject, isSame, readAnnotation } from './annotationJson.ts';
import type { AnnotationPage, PlacedAnnotation } from './page.ts';
import { aboutId, GENERATOR, VERSION } from './serializePage.ts';
import { obstacles, problemAt, type SidecarProblem } from './sidecarProblem.ts';

/** A page, or what is wrong with the file; never both. */
export type ReadPage = { readonly page: AnnotationPage; readonly problems?: undefined } | { readonly page?: undefined; readonly problems: readonly SidecarProblem[] };

/**
 * Reads a file of annotations. Never throws: a file that is not such a page, is damaged, is of a newer version or holds a merge
 * that is not settled gives problems with their places, and is to be left alone. What other tools wrote into it is kept.
 *
 * @param source what the page is about, where it does not say so itself
 */
export function parsePage(text: string, source = ''): ReadPage {
  const problems = obstacles(text);
  if (problems.length > 0) return { problems };
  // A byte order mark is not JSON's; it is blanked, so that places stay what they were.
  const json = text.replace(/^\ufeff/, ' ');
  const errors: ParseError[] = [];
  const root = parseTree(json, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (error) return refuse(text, error, said('annotations.syntax', { detail: printParseErrorCode(error.error) }));
  const value = parseJson(json);
  if (!root || value === undefined) return refuse(text, { offset: 0, length: text.length }, said('annotations.syntax', { detail: 'InvalidJson' }));
  const twin = twinIn(root);
  return twin ? refuse(text, twin, said('annotations.twice', { name: String(twin.value) })) : readPage(json, root, value, source);
}

function readPage(text: string, root: Node, value: unknown, source: string): ReadPage {
  const nodes = new Map((root.children ?? []).map((property) => [String(property.children?.[0]?.value), property]));
  if (!isObject(value)) return refuse(text, root, said('annotations.notPage'));
  const { id, type, items, generator } = value;
  const version = Number(GENERATOR.exec(String(generator))?.[1] ?? 0);
  if (version > VERSION) return refuse(text, nodes.get('generator') ?? root, said('annotations.newer', { version }));
  const context = contextOf(text, value['@context'], nodes.get('@context'));
  const list = nodes.get('items')?.children?.[1];
  if (typeof id !== 'string' || type !== 'AnnotationPage' || !Array.isArray(items) || !list || context === undefined) return refuse(text, root, said('annotations.notPage'));
  const ownKeys = new Set(['@context', 'id', 'type', 'items', ...(version > 0 ? ['generator'] : [])]);
  const extra = [...nodes].flatMap(([name, node]) => (ownKeys.has(name) ? [] : [rawOf(text, node)]));
  return readItems(text, list, items, { id, source, context, extra });
}

/** Null for the context that we write ourselves, the JSON text of a longer one, undefined for one that is not of annotations. */
function contextOf(text: string, value: unknown, property: Node | undefined): string | null | undefined {
  if (value === CONTEXT_IRI) return null;
  const node = property?.children?.[1];
  return node && Array.isArray(value) && value.includes(CONTEXT_IRI) ? rawOf(text, node) : undefined;
}

function readItems(text: string, list: Node, values: readonly unknown[], head: Pick<AnnotationPage, 'id' | 'source' | 'context' | 'extra'>): ReadPage {
  const items: PlacedAnnotation[] = [];
  let [end, slot, slots] = [list.offset + 1, 0, 0];
  let { source } = head;
  for (const [index, node] of (list.children ?? []).entries()) {
    const value = values[index];
    slot += blankLines(text.slice(end, node.offset));
    end = node.offset + node.length;
    if (typeof value !== 'string' && !isObject(value)) return refuse(text, node, said('annotations.notAnnotation'));
    const about = isObject(value) && isSame(aboutJson(aboutId(head), String(value['target'])), value);
    if (about) source = String(value['target']);
    else items.push({ slot, annotation: readAnnotation(value) ?? { kind: 'foreign', raw: rawOf(text, node) } });
    slots = about ? slot : slot + 1;
  }
  return { page: { ...head, source, items, slots: Math.max(1, slots) } };
}

function blankLines(gap: string): number {
  return Math.max(0, gap.split('\n').length - 2);
}

function rawOf(text: string, { offset, length }: Node): string {
  return text.slice(offset, offset + length);
}

/** The name of a property that an object has twice, as a merge that went wrong leaves it; null where there is none. */
function twinIn(node: Node): Node | null {
  const names = new Set<unknown>();
  for (const child of node.children ?? []) {
    const name = child.type === 'property' ? child.children?.[0] : undefined;
    if (name && names.has(name.value)) return name;
    names.add(name?.value);
    const inner = child.type === 'property' ? child.children?.[1] : child;
    const found = inner ? twinIn(inner) : null;
    if (found) return found;
  }
  return null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function refuse(text: string, { offset, length }: Pick<Node, 'offset' | 'length'>, message: Said): ReadPage {
  return { problems: [problemAt(text, offset, offset + length, message)] };
}
