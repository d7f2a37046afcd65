import type { AnnotatedBulletin, ShownArticle, ShownTag } from '../../../server/src/protocol/annotatedBulletin.ts';
import { isWithin } from '../tags/tagName.ts';

export type TreeNode = GroupNode | ArticleNode | TagNode;

/** A head of the tree with what is under it. */
export interface GroupNode {
  readonly kind: 'section' | 'tag-group' | 'untagged' | 'elsewhere' | 'orphans';
  /** The same for the same thing after an edit, and nothing else's in the tree; so is that of the other nodes. */
  readonly key: string;
  /** The section or the tag; empty where the kind says it all. */
  readonly name: string;
  readonly children: readonly (ArticleNode | TagNode)[];
}

export interface ArticleNode {
  readonly kind: 'article';
  readonly key: string;
  readonly uri: string;
  readonly article: ShownArticle;
  /** Whether its tags are to be seen at first. */
  readonly isOpen: boolean;
  readonly children: readonly TagNode[];
}

export interface TagNode {
  readonly kind: 'tag';
  readonly key: string;
  readonly uri: string;
  readonly tag: ShownTag;
}

export interface TreeWishes {
  readonly by: 'section' | 'tag';
  /** Show only what bears this tag or one below it; null for everything. */
  readonly filter: string | null;
}

/** A bulletin as a tree: articles by section or by tag, then tags outside of articles, then orphans. */
export function articleTree(uri: string, bulletin: AnnotatedBulletin, { by, filter }: TreeWishes): TreeNode[] {
  const passes = ({ value }: ShownTag): boolean => filter === null || isWithin(value, filter);
  const articles = bulletin.articles.filter(({ tags }) => filter === null || tags.some(passes));
  const nodes = new Nodes(uri, by === 'section');
  const upper = by === 'section' ? bySection(nodes, bulletin, articles, filter === null) : byTag(nodes, articles, passes);
  const rest = (['elsewhere', 'orphans'] as const).flatMap((kind) => nodes.group(kind, '', bulletin[kind].filter(passes).map((tag) => nodes.tag(kind, tag)), false));
  return [...upper, ...rest];
}

/** The articles of a tree, as often as they are in it. */
export function articlesOf(nodes: readonly TreeNode[]): ArticleNode[] {
  return nodes.flatMap((node) => (node.kind === 'article' ? [node] : node.kind === 'tag' ? [] : articlesOf(node.children)));
}

/** The node that a node is under, by its key; undefined for those at the top, and for what is in no tree. */
export function parentOf(nodes: readonly TreeNode[], key: string): TreeNode | undefined {
  for (const node of nodes) {
    const children: readonly TreeNode[] = 'children' in node ? node.children : [];
    const found = children.some((child) => child.key === key) ? node : parentOf(children, key);
    if (found) return found;
  }
  return undefined;
}

/** In the order of the text; articles outside of sections stand between them. */
function bySection(nodes: Nodes, { sections }: AnnotatedBulletin, articles: readonly ShownArticle[], withEmpty: boolean): TreeNode[] {
  const placed = sections.map(({ name, range }, index) => {
    const key = nodes.once(`section/${name}`);
    const children = articles.filter(({ section }) => section === index).map((article) => nodes.article(key, article));
    return { line: range.start.line, nodes: nodes.group('section', name, children, withEmpty, key) as TreeNode[] };
  });
  const loose = articles.filter(({ section }) => section === null || sections[section] === undefined);
  const alone = loose.map((article) => ({ line: article.range.start.line, nodes: [nodes.article('', article)] as TreeNode[] }));
  return [...placed, ...alone].sort((a, b) => a.line - b.line).flatMap((at) => at.nodes);
}

/** An article under each of its tags, and those without one under a head of their own. */
function byTag(nodes: Nodes, articles: readonly ShownArticle[], passes: (tag: ShownTag) => boolean): TreeNode[] {
  const values = new Set(articles.flatMap(({ tags }) => tags.filter(passes).map(({ value }) => value)));
  const tagged = [...values].sort((a, b) => a.localeCompare(b, 'zh')).flatMap((value) => {
    const children = articles.filter(({ tags }) => tags.some((tag) => tag.value === value)).map((article) => nodes.article(`tag/${value}`, article));
    return nodes.group('tag-group', value, children, false);
  });
  const untagged = articles.filter(({ tags }) => tags.length === 0).map((article) => nodes.article('untagged', article));
  return [...tagged, ...nodes.group('untagged', '', untagged, false)];
}

/** Makes nodes whose keys are each there once. */
class Nodes {
  readonly #uri: string;
  readonly #opens: boolean;
  readonly #used = new Map<string, number>();

  constructor(uri: string, opens: boolean) {
    this.#uri = uri;
    this.#opens = opens;
  }

  once(wanted: string): string {
    const times = (this.#used.get(wanted) ?? 0) + 1;
    this.#used.set(wanted, times);
    return `${this.#uri}#${wanted}${times > 1 ? `~${times}` : ''}`;
  }

  /** None where it would be empty, unless an empty one is wanted. */
  group(kind: GroupNode['kind'], name: string, children: readonly (ArticleNode | TagNode)[], evenEmpty: boolean, key = this.once(`${kind}/${name}`)): GroupNode[] {
    return children.length > 0 || evenEmpty ? [{ kind, key, name, children }] : [];
  }

  article(under: string, article: ShownArticle): ArticleNode {
    const children = article.tags.map((tag) => this.tag(`${under}/${article.id}`, tag));
    return { kind: 'article', key: this.once(`${under}/article/${article.id}`), uri: this.#uri, article, isOpen: this.#opens, children };
  }

  tag(under: string, tag: ShownTag): TagNode {
    return { kind: 'tag', key: this.once(`${under}/tag/${tag.id}`), uri: this.#uri, tag };
  }
}
