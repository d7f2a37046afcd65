import type { Disposable, Event, TextEditor, TreeDataProvider, TreeItem, TreeView, Uri } from 'vscode';
import { EventEmitter, commands, l10n, window } from 'vscode';
import type { AnnotatedDocuments } from '../tags/annotatedDocuments.ts';
import { isOurs } from '../ourLanguages.ts';
import type { ArticleNode, TreeNode, TreeWishes } from './articleTree.ts';
import { articleTree, articlesOf, parentOf } from './articleTree.ts';
import { treeItem } from './treeItem.ts';

/** The view "Bulletin": the articles and tags of the bulletin in the active editor. */
export class ArticlesView implements TreeDataProvider<TreeNode>, Disposable {
  readonly #annotated: AnnotatedDocuments;
  readonly #changed = new EventEmitter<undefined>();
  readonly #view: TreeView<TreeNode>;
  readonly #following: readonly Disposable[];
  #shown: Uri | null = null;
  #tree: readonly TreeNode[] = [];
  #wishes: TreeWishes = { by: 'section', filter: null };
  readonly onDidChangeTreeData: Event<undefined> = this.#changed.event;

  constructor(annotated: AnnotatedDocuments) {
    this.#annotated = annotated;
    this.#view = window.createTreeView('bulletin.articles', { treeDataProvider: this, canSelectMany: true, showCollapseAll: true });
    this.#following = [
      window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
      window.onDidChangeVisibleTextEditors(() => this.#follow(window.activeTextEditor)),
      window.tabGroups.onDidChangeTabs(() => this.#tellIdle()),
      annotated.onDidChange((uri) => {
        if (uri.toString() === window.activeTextEditor?.document.uri.toString()) this.#follow(window.activeTextEditor);
        else if (uri.toString() === this.#shown?.toString()) this.#refresh();
      }),
    ];
    this.#follow(window.activeTextEditor);
    this.#tellIdle();
  }

  /** The document that is shown; null where none is. */
  get shown(): Uri | null {
    return this.#shown;
  }

  /** The rows that are selected. */
  get selection(): readonly TreeNode[] {
    return this.#view.selection;
  }

  get wishes(): TreeWishes {
    return this.#wishes;
  }

  /** Groups or filters otherwise from now on. */
  show(wishes: Partial<TreeWishes>): void {
    this.#wishes = { ...this.#wishes, ...wishes };
    this.#refresh();
  }

  getTreeItem(node: TreeNode): TreeItem {
    return treeItem(node, this.#bulletin()?.colors ?? {});
  }

  getChildren(node?: TreeNode): TreeNode[] {
    if (node) return 'children' in node ? [...node.children] : [];
    return [...this.#tree];
  }

  getParent(node: TreeNode): TreeNode | undefined {
    return parentOf(this.#tree, node.key);
  }

  dispose(): void {
    for (const held of [...this.#following, this.#view, this.#changed]) held.dispose();
  }

  /** The active editor decides; while none is active, what is shown stays as long as it is on the screen. */
  #follow(editor: TextEditor | undefined): void {
    // The output panel counts as an editor when the cursor is in it.
    const isFile = editor !== undefined && editor.document.uri.scheme !== 'output';
    if (!isFile && window.visibleTextEditors.some(({ document }) => document.uri.toString() === this.#shown?.toString())) return;
    // Until then the view keeps what it shows: it would go and come again with each file.
    if (isFile && isOurs(editor.document) && !this.#annotated.knows(editor.document.uri)) return;
    this.#shown = isFile && isOurs(editor.document) ? editor.document.uri : null;
    this.#refresh();
  }

  /** Where nothing at all is open, the view says how to begin. */
  #tellIdle(): void {
    void commands.executeCommand('setContext', 'bulletin.idle', window.tabGroups.all.every(({ tabs }) => tabs.length === 0));
  }

  #bulletin(): ReturnType<AnnotatedDocuments['of']> {
    return this.#shown && this.#annotated.of(this.#shown);
  }

  #refresh(): void {
    const bulletin = this.#bulletin();
    const { by, filter } = this.#wishes;
    void commands.executeCommand('setContext', 'bulletin.active', bulletin !== null);
    void commands.executeCommand('setContext', 'bulletin.byTag', by === 'tag');
    void commands.executeCommand('setContext', 'bulletin.tagFiltered', filter !== null);
    this.#view.description = filter === null ? '' : `#${filter}`;
    const only = filter === null ? [] : [l10n.t('Only what is tagged #{0} is shown.', filter)];
    this.#view.message = [...(bulletin?.problem ? [bulletin.problem] : []), ...only].join('\n');
    const before = new Map(articlesOf(this.#tree).map(({ key, children }) => [key, children.length]));
    this.#tree = bulletin && this.#shown ? articleTree(this.#shown.toString(), bulletin, this.#wishes) : [];
    this.#changed.fire(undefined);
    for (const node of articlesOf(this.#tree)) if (node.isOpen && node.children.length > 0 && before.get(node.key) === 0) this.#open(node);
  }

  /** A row that had none below it stays closed when it gets some, whatever it says of itself. */
  #open(node: ArticleNode): void {
    if (!this.#view.visible) return;
    // Refused where another tree has come meanwhile.
    this.#view.reveal(node, { select: false, focus: false, expand: true }).then(undefined, () => undefined);
  }
}
