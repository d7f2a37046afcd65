import { ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, l10n } from 'vscode';
import { colorIcon } from '../tags/colorIcon.ts';
import type { ArticleMarks } from './articleMarks.ts';
import { articleMarks } from './articleMarks.ts';
import type { ArticleNode, GroupNode, TagNode, TreeNode } from './articleTree.ts';

/** A row of the view; `colors` are those of the vocabulary, by tag. */
export function treeItem(node: TreeNode, colors: Readonly<Record<string, string>>): TreeItem {
  switch (node.kind) {
    case 'article':
      return articleItem(node);
    case 'tag':
      return tagItem(node, colors);
    default:
      return groupItem(node, colors);
  }
}

function groupItem({ kind, key, name, children }: GroupNode, colors: Readonly<Record<string, string>>): TreeItem {
  const item = new TreeItem(groupLabel(kind, name), children.length > 0 ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.None);
  item.id = key;
  item.contextValue = kind;
  item.description = String(children.length);
  item.accessibilityInformation = { label: l10n.t('{0}, {1} below it', groupLabel(kind, name), children.length) };
  item.iconPath = kind === 'tag-group' ? colorIcon(colors[name]) : new ThemeIcon(kind === 'orphans' ? 'question' : kind === 'section' ? 'symbol-namespace' : 'circle-slash');
  return item;
}

function groupLabel(kind: GroupNode['kind'], name: string): string {
  switch (kind) {
    case 'section':
      return name;
    case 'tag-group':
      return `#${name}`;
    case 'untagged':
      return l10n.t('Without tags');
    case 'elsewhere':
      return l10n.t('Tags outside of articles');
    case 'orphans':
      return l10n.t('Orphaned tags');
  }
}

function articleItem(node: ArticleNode): TreeItem {
  const { key, article, isOpen, children } = node;
  const name = article.headline ?? `${article.words}…`;
  const marks = articleMarks(article);
  const opened = isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
  const item = new TreeItem(name, children.length > 0 ? opened : TreeItemCollapsibleState.None);
  item.id = key;
  item.contextValue = article.tags.length > 0 ? 'article-tagged' : 'article';
  item.description = marks.short;
  item.tooltip = [name, ...marks.long].join('\n');
  item.iconPath = stateIcon(marks.state);
  item.accessibilityInformation = { label: [name, ...marks.long].join('. ') };
  item.command = revealing(node);
  return item;
}

/** The shape says it, the colour repeats it. */
function stateIcon(state: ArticleMarks['state']): ThemeIcon {
  switch (state) {
    case 'good':
      return new ThemeIcon('pass', new ThemeColor('testing.iconPassed'));
    case 'doubtful':
      return new ThemeIcon('info', new ThemeColor('problemsInfoIcon.foreground'));
    case 'bad':
      return new ThemeIcon('warning', new ThemeColor('problemsWarningIcon.foreground'));
  }
}

function tagItem(node: TagNode, colors: Readonly<Record<string, string>>): TreeItem {
  const { key, tag } = node;
  const item = new TreeItem(`#${tag.value}`, TreeItemCollapsibleState.None);
  item.id = key;
  item.contextValue = tag.range === null ? 'orphan' : 'tag';
  item.description = tag.quote;
  const gone = tag.range === null ? [l10n.t('The words that it was on are gone')] : [];
  item.tooltip = [`#${tag.value}`, tag.quote, ...gone].join('\n');
  item.iconPath = tag.range === null ? new ThemeIcon('question') : colorIcon(colors[tag.value]);
  item.accessibilityInformation = { label: [l10n.t('Tag {0}', tag.value), tag.quote, ...gone].join('. ') };
  if (tag.range !== null) item.command = revealing(node);
  return item;
}

/** The cursor stays in the view: selecting several rows by keys runs this, too. */
function revealing(node: ArticleNode | TagNode): NonNullable<TreeItem['command']> {
  return { command: 'bulletin.revealInEditor', title: l10n.t('Reveal in Editor'), arguments: [node, undefined, { preserveFocus: true }] };
}
