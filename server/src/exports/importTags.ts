import { CONTEXT_IRI, isObject, readAnnotation, tagJson } from '../annotations/annotationJson.ts';
import type { Tag } from '../annotations/page.ts';
import { LARGEST } from '../annotations/sidecarProblem.ts';
import { sourceOf } from '../annotations/sidecarName.ts';
import { baseName } from './exportable.ts';
import { tagsIn } from './webAnnotation.ts';

/** The tags of one bulletin, as an export holds them. */
export interface ImportedTags {
  /** The bulletin's name without its folders, as an IRI. */
  readonly source: string;
  /** Just as they were exported. */
  readonly tags: readonly Tag[];
}

/**
 * Reads the tags out of an export: annotated JSON, NDJSON of it, or a Web Annotation collection or page. Null for a text that is none
 * of them, or damaged. Never throws.
 */
export function importTags(text: string): ImportedTags[] | null {
  if (text.length > LARGEST * 4) return null;
  const whole = parseJson(text);
  if (whole !== undefined) return readExport(whole);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2) return null;
  const all = lines.map((line) => readExport(parseJson(line)));
  return all.every((read) => read !== null) ? all.flat() : null;
}

/**
 * Those of the tags that are meant for the bulletin of a source, put on it: its own, else all where they are of one bulletin, which had
 * another name then. Null where they are of several others, or of none.
 */
export function tagsMeantFor(imported: readonly ImportedTags[], source: string): Tag[] | null {
  const own = imported.filter((each) => each.source === source);
  const isOne = new Set(imported.map((each) => each.source)).size === 1;
  const meant = own.length > 0 ? own : isOne ? imported : null;
  return meant && meant.flatMap(({ tags }) => tags).map((tag) => (tag.target.source === source ? tag : { ...tag, target: { ...tag.target, source } }));
}

function readExport(json: unknown): ImportedTags[] | null {
  if (!isObject(json)) return null;
  if (json['version'] === 1 && Array.isArray(json['articles'])) return readDocument(json);
  const context: unknown = json['@context'];
  if (context !== CONTEXT_IRI && !(Array.isArray(context) && context.includes(CONTEXT_IRI))) return null;
  const page: unknown = json['type'] === 'AnnotationCollection' ? json['first'] : json;
  return isObject(page) && page['type'] === 'AnnotationPage' && Array.isArray(page['items']) ? bySource((page['items'] as unknown[]).flatMap(asTag)) : null;
}

function asTag(json: unknown): Tag[] {
  const annotation = readAnnotation(json);
  return annotation?.kind === 'tag' ? [annotation] : [];
}

function bySource(tags: readonly Tag[]): ImportedTags[] {
  const sources = [...new Set(tags.map(({ target }) => target.source))];
  return sources.map((source) => ({ source, tags: tags.filter(({ target }) => target.source === source) }));
}

/** Annotated JSON; null where a tag in it is not as it should be. */
function readDocument({ file, articles, tags = [] }: Readonly<Record<string, unknown>>): ImportedTags[] | null {
  if (typeof file !== 'string' || !Array.isArray(tags)) return null;
  const holders = (articles as unknown[]).map((article) => (isObject(article) && Array.isArray(article['tags']) ? (article['tags'] as unknown[]) : null));
  if (holders.includes(null)) return null;
  const source = sourceOf(baseName({ file }));
  const read = tagsIn({ articles: holders.map((own) => ({ tags: own })), tags } as unknown as Parameters<typeof tagsIn>[0]).map((tag) => restored(tag, source));
  return read.every((tag) => tag !== null) ? [{ source, tags: read }] : null;
}

function restored(json: unknown, source: string): Tag | null {
  if (!isObject(json)) return null;
  const { id, value, exact, prefix, suffix, start, end } = json;
  // Read as the annotation that it was, so that there is one place that knows what a tag is.
  const annotation = readAnnotation(tagJson({ id, value, target: { source, exact, prefix, suffix, start, end } } as Tag));
  return annotation?.kind === 'tag' ? annotation : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch {
    return undefined;
  }
}
