import type { Disposable } from 'vscode';
import { commands } from 'vscode';
import type { Desk } from '../desk.ts';
import { acceptPublisherHost } from './acceptPublisherHost.ts';
import { applyReflow } from './applyReflow.ts';
import { attachSource } from './attachSource.ts';
import { checkLinks } from './checkLinks.ts';
import { checkWorkspaceLinks } from './checkWorkspaceLinks.ts';
import { clearTagFilter } from './clearTagFilter.ts';
import { copyAsCitation } from './copyAsCitation.ts';
import { copySourceLine } from './copySourceLine.ts';
import { discardReflow } from './discardReflow.ts';
import { exportAnnotatedJson } from './exportAnnotatedJson.ts';
import { exportAs } from './exportAs.ts';
import { filterByTag } from './filterByTag.ts';
import { fixAll } from './fixAll.ts';
import { getStarted } from './getStarted.ts';
import { groupBySection } from './groupBySection.ts';
import { groupByTag } from './groupByTag.ts';
import { importTags } from './importTags.ts';
import { isHeadline } from './isHeadline.ts';
import { learnHouseStyle } from './learnHouseStyle.ts';
import { manageOverrides } from './manageOverrides.ts';
import { manageSuppressions } from './manageSuppressions.ts';
import { nextArticleWithoutSource } from './nextArticleWithoutSource.ts';
import { notAnArticle } from './notAnArticle.ts';
import { openSample } from './openSample.ts';
import { recheckLinks } from './recheckLinks.ts';
import { reflow } from './reflow.ts';
import { removeTag } from './removeTag.ts';
import { renameTag } from './renameTag.ts';
import { resetTreatment } from './resetTreatment.ts';
import { revealInEditor } from './revealInEditor.ts';
import { reviewOrphanedTags } from './reviewOrphanedTags.ts';
import { showCommands } from './showCommands.ts';
import { showOverview } from './showOverview.ts';
import { showWhy } from './showWhy.ts';
import { showWorkspaceOverview } from './showWorkspaceOverview.ts';
import { suppressFinding } from './suppressFinding.ts';
import { tagArticle } from './tagArticle.ts';
import { tagSelection } from './tagSelection.ts';
import { treatAsBulletin } from './treatAsBulletin.ts';
import { treatAsNotBulletin } from './treatAsNotBulletin.ts';
import { undoTagging } from './undoTagging.ts';

/** Called with what a menu gives (the file it was opened on, all that are selected), or one of the server's actions. */
type Command = (desk: Desk, ...given: never[]) => Promise<unknown>;

/** Every command of the extension, by the id that package.json contributes. */
const table: Readonly<Record<string, Command>> = {
  'bulletin.acceptPublisherHost': acceptPublisherHost,
  'bulletin.applyReflow': applyReflow,
  'bulletin.attachSource': attachSource,
  'bulletin.checkLinks': checkLinks,
  'bulletin.checkWorkspaceLinks': checkWorkspaceLinks,
  'bulletin.clearTagFilter': clearTagFilter,
  'bulletin.copyAsCitation': copyAsCitation,
  'bulletin.copySourceLine': copySourceLine,
  'bulletin.discardReflow': discardReflow,
  'bulletin.exportAnnotatedJson': exportAnnotatedJson,
  'bulletin.exportAs': exportAs,
  'bulletin.filterByTag': filterByTag,
  'bulletin.fixAll': fixAll,
  'bulletin.getStarted': getStarted,
  'bulletin.groupBySection': groupBySection,
  'bulletin.groupByTag': groupByTag,
  'bulletin.importTags': importTags,
  'bulletin.isHeadline': isHeadline,
  'bulletin.learnHouseStyle': learnHouseStyle,
  'bulletin.manageOverrides': manageOverrides,
  'bulletin.manageSuppressions': manageSuppressions,
  'bulletin.nextArticleWithoutSource': nextArticleWithoutSource,
  'bulletin.notAnArticle': notAnArticle,
  'bulletin.openSample': openSample,
  'bulletin.recheckLinks': recheckLinks,
  'bulletin.reflow': reflow,
  'bulletin.removeTag': removeTag,
  'bulletin.renameTag': renameTag,
  'bulletin.resetTreatment': resetTreatment,
  'bulletin.revealInEditor': revealInEditor,
  'bulletin.reviewOrphanedTags': reviewOrphanedTags,
  'bulletin.showCommands': showCommands,
  'bulletin.showOverview': showOverview,
  'bulletin.showWhy': showWhy,
  'bulletin.showWorkspaceOverview': showWorkspaceOverview,
  'bulletin.suppressFinding': suppressFinding,
  'bulletin.tagArticle': tagArticle,
  'bulletin.tagSelection': tagSelection,
  'bulletin.treatAsBulletin': treatAsBulletin,
  'bulletin.treatAsNotBulletin': treatAsNotBulletin,
  'bulletin.undoTagging': undoTagging,
};

/** Makes the commands available. */
export function registerCommands(desk: Desk): Disposable[] {
  return Object.entries(table).map(([id, command]) => commands.registerCommand(id, (...given) => command(desk, ...(given as never[]))));
}
