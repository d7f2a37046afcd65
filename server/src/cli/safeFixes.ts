import type { TextEdit } from 'vscode-languageserver-types';
import { linesOf } from '../features/documentLines.ts';
import { fixAll } from '../features/fixAll.ts';
import type { Project } from '../project/projectFile.ts';
import { workspaceLookup } from '../project/workspaceLookup.ts';
import { knownPublishers } from '../publishers/knownPublishers.ts';
import { lessonsOfProject, lessonsOfWorkspace } from '../publishers/lessons.ts';
import { printOf } from '../rules/common/seenStories.ts';
import { ruleContext, runRules } from '../rules/runRules.ts';
import { indexBulletin } from '../workspace/indexedBulletin.ts';
import { seenPairs } from '../workspace/observations.ts';
import { WorkspaceIndex } from '../workspace/workspaceIndex.ts';
import { uriOf } from './desk.ts';
import type { ReadBulletin } from './reading.ts';

/** The edits of "fix all" for a file by itself, in the order of the text. */
export function safeFixes(path: string, { bulletin, text }: Pick<ReadBulletin, 'bulletin' | 'text'>, project: Project, today: string): readonly TextEdit[] {
  const document = { uri: uriOf(path), lines: linesOf(text) };
  const index = new WorkspaceIndex();
  index.put(indexBulletin(document.uri, bulletin, printOf));
  const known = {
    today,
    levels: project.rules,
    publishers: knownPublishers([...lessonsOfProject(project.publishers), ...lessonsOfWorkspace(seenPairs(index.articles()))]),
    workspace: workspaceLookup(document.uri, index),
    links: { statusOf: () => undefined },
  };
  return fixAll(runRules(bulletin, document, known), ruleContext(bulletin, document, known));
}
