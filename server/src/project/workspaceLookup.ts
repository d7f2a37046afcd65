import type { WorkspaceLookup } from '../rules/rule.ts';
import type { WorkspaceIndex } from '../workspace/workspaceIndex.ts';

/** What the other bulletins hold; those in the document's own folder are of its series. */
export function workspaceLookup(uri: string, index: WorkspaceIndex): WorkspaceLookup {
  const folder = uri.slice(0, uri.lastIndexOf('/') + 1);
  let series: readonly string[] | null = null;
  return {
    storiesLike: (print) => index.storiesLike(print, uri),
    get seriesPublishers() {
      return (series ??= index.publishers((other) => other !== uri && other.startsWith(folder)));
    },
  };
}
