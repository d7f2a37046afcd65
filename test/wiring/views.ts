import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Bulletin } from '../../server/src/bulletin/model.ts';
import { inspect } from '../../server/src/wiring/inspect.ts';
import { linesOf } from '../../server/src/features/documentLines.ts';
import { settingsFrom } from '../../server/src/wiring/settings.ts';
import { Suppressions } from '../../server/src/wiring/suppressions.ts';
import type { View } from '../../server/src/wiring/view.ts';

/** A document and its model, as a server sees them that knows nothing else. */
export function viewOf(document: TextDocument, bulletin: Bulletin): View {
  const lines = linesOf(document.getText());
  const knowledge = {
    levels: {},
    publishers: { knows: () => undefined, hostsOf: () => [], publisherOfHost: () => undefined },
    workspace: { storiesLike: () => [], seriesPublishers: [] },
    links: { statusOf: () => undefined },
    today: '2021-09-01',
    suppressions: new Suppressions(),
  };
  return { document, bulletin, lines, settings: settingsFrom(undefined), vocabulary: {}, tags: null, inspected: inspect(document.uri, bulletin, lines, knowledge) };
}
