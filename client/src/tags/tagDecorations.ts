import type { DecorationOptions, Disposable, TextEditor, TextEditorDecorationType } from 'vscode';
import { ColorThemeKind, MarkdownString, OverviewRulerLane, Range, ThemeColor, window, workspace } from 'vscode';
import type { AnnotatedBulletin, ShownTag } from '../../../server/src/protocol/annotatedBulletin.ts';
import type { Desk } from '../desk.ts';
import { isColor } from './colorIcon.ts';

/** Where no colour of the vocabulary is, or may be shown. */
const themed = '';

/** Shows tags in the editors: a dotted line under tagged words, `#tag` behind a tagged headline, marks in the overview ruler. */
export class TagDecorations implements Disposable {
  readonly #desk: Pick<Desk, 'annotated' | 'client'>;
  readonly #following: readonly Disposable[];
  /** By colour, `themed` among them; VS Code takes one colour for each type. */
  readonly #underlines = new Map<string, TextEditorDecorationType>();
  readonly #headlines = window.createTextEditorDecorationType({
    overviewRulerColor: new ThemeColor('bulletin.tag'),
    overviewRulerLane: OverviewRulerLane.Center,
  });

  constructor(desk: Pick<Desk, 'annotated' | 'client'>) {
    this.#desk = desk;
    const all = (): void => {
      for (const editor of window.visibleTextEditors) this.#decorate(editor);
    };
    this.#following = [
      desk.annotated.onDidChange((uri) => {
        for (const editor of window.visibleTextEditors) if (editor.document.uri.toString() === uri.toString()) this.#decorate(editor);
      }),
      window.onDidChangeVisibleTextEditors(all),
      window.onDidChangeActiveColorTheme(all),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('bulletin.tags.inEditor')) all();
      }),
    ];
  }

  dispose(): void {
    for (const held of [...this.#following, ...this.#underlines.values(), this.#headlines]) held.dispose();
  }

  #decorate(editor: TextEditor): void {
    const { uri } = editor.document;
    const wanted = workspace.getConfiguration('bulletin.tags', uri).get('inEditor', true);
    const bulletin = wanted ? this.#desk.annotated.of(uri) : null;
    editor.setDecorations(this.#headlines, bulletin ? headlineDecorations(editor, bulletin) : []);
    const byColor = bulletin ? this.#underlined(bulletin) : new Map<string, DecorationOptions[]>();
    for (const color of new Set([...this.#underlines.keys(), ...byColor.keys()])) {
      editor.setDecorations(this.#underline(color), byColor.get(color) ?? []);
    }
  }

  #underlined({ articles, elsewhere, colors }: AnnotatedBulletin): Map<string, DecorationOptions[]> {
    const byColor = new Map<string, DecorationOptions[]>();
    for (const { value, range, onArticle } of [...articles.flatMap(({ tags }) => tags), ...elsewhere]) {
      if (range === null || onArticle) continue;
      const color = colorOf(colors[value]);
      const decoration = { range: this.#desk.client.protocol2CodeConverter.asRange(range), hoverMessage: new MarkdownString().appendText(`#${value}`) };
      byColor.set(color, [...(byColor.get(color) ?? []), decoration]);
    }
    return byColor;
  }

  #underline(color: string): TextEditorDecorationType {
    const shown = color === themed ? new ThemeColor('bulletin.tag') : color;
    const known = this.#underlines.get(color) ?? window.createTextEditorDecorationType({
      borderStyle: 'dotted',
      borderWidth: '0 0 2px 0',
      borderColor: shown,
      overviewRulerColor: shown,
      overviewRulerLane: OverviewRulerLane.Center,
    });
    this.#underlines.set(color, known);
    return known;
  }
}

/** In a theme of high contrast nobody but the theme knows which colours have it. */
function colorOf(color: string | undefined): string {
  const { kind } = window.activeColorTheme;
  const highContrast = kind === ColorThemeKind.HighContrast || kind === ColorThemeKind.HighContrastLight;
  return !highContrast && isColor(color) ? color : themed;
}

/** The tags of each article behind its headline, at the end of the line. */
function headlineDecorations({ document }: TextEditor, { articles }: AnnotatedBulletin): DecorationOptions[] {
  return articles.flatMap(({ headRange, tags }) => {
    const names = namesOf(tags);
    const line = Math.min(headRange.end.line, document.lineCount - 1);
    const at = document.lineAt(line).range.end;
    const after = { contentText: ` ${names}`, color: new ThemeColor('bulletin.tag'), margin: '0 0 0 0.5em' };
    return names === '' ? [] : [{ range: new Range(document.lineAt(line).range.start, at), renderOptions: { after } }];
  });
}

function namesOf(tags: readonly ShownTag[]): string {
  return tags.filter(({ onArticle }) => onArticle).map(({ value }) => `#${value}`).join(' ');
}
