import type { Disposable, LanguageStatusItem } from 'vscode';
import { LanguageStatusSeverity, languages, l10n, window } from 'vscode';
import { isOurs, ourLanguages } from '../ourLanguages.ts';
import type { AnnotatedDocuments } from '../tags/annotatedDocuments.ts';
import type { Tally } from './tally.ts';
import { tally } from './tally.ts';

/** What the editor's language status says of the bulletin in it: articles, sources, problems; a click, or Enter, offers the main commands. For a bulletin alone. */
export class BulletinStatus implements Disposable {
  readonly #annotated: AnnotatedDocuments;
  readonly #following: readonly Disposable[];
  #item: LanguageStatusItem | null = null;

  constructor(annotated: AnnotatedDocuments) {
    this.#annotated = annotated;
    this.#following = [
      annotated.onDidChange(() => this.#tell()),
      window.onDidChangeActiveTextEditor(() => this.#tell()),
      languages.onDidChangeDiagnostics(() => this.#tell()),
    ];
    this.#tell();
  }

  /** What is shown; null where the active editor has no bulletin. */
  get item(): LanguageStatusItem | null {
    return this.#item;
  }

  dispose(): void {
    for (const following of this.#following) following.dispose();
    this.#item?.dispose();
  }

  #tell(): void {
    const document = window.activeTextEditor?.document;
    const bulletin = document && isOurs(document) ? this.#annotated.of(document.uri) : null;
    if (!document || bulletin === null) {
      this.#item?.dispose();
      this.#item = null;
      return;
    }
    const counted = tally(bulletin, languages.getDiagnostics(document.uri));
    this.#item ??= madeItem();
    this.#item.text = words(counted);
    this.#item.severity = severities[counted.worst];
    this.#item.accessibilityInformation = { label: l10n.t('Bulletin: {0}', words(counted)) };
  }
}

const severities: Readonly<Record<Tally['worst'], LanguageStatusSeverity>> = {
  error: LanguageStatusSeverity.Error,
  warning: LanguageStatusSeverity.Warning,
  information: LanguageStatusSeverity.Information,
  none: LanguageStatusSeverity.Information,
};

function madeItem(): LanguageStatusItem {
  const item = languages.createLanguageStatusItem('bulletin.status', ourLanguages.map((language) => ({ language })));
  item.name = l10n.t('Bulletin');
  item.command = { command: 'bulletin.showCommands', title: l10n.t('Commands…'), tooltip: l10n.t('What can be done with this bulletin') };
  return item;
}

function words({ articles, sourced, problems }: Tally): string {
  return [
    articles === 1 ? l10n.t('1 article') : l10n.t('{0} articles', articles),
    l10n.t('{0} sourced', sourced),
    problems === 0 ? l10n.t('no problems') : problems === 1 ? l10n.t('1 problem') : l10n.t('{0} problems', problems),
  ].join(' · ');
}
