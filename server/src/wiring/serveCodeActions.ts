import type { ClientActions } from '../features/codeActions.ts';
import { type ActionData, codeActions, resolveCodeAction } from '../features/codeActions.ts';
import type { AcceptedHost } from '../protocol/clientCommands.ts';
import type { PlaceParams } from '../protocol/places.ts';
import { clientCommands } from '../protocol/clientCommands.ts';
import { rulePages } from './rulePages.ts';
import type { Serving } from './serving.ts';
import { suppressing } from './suppressions.ts';
import type { View } from './view.ts';

/** Joins quick fixes and "fix all". */
export function serveCodeActions({ connection, client, answer }: Serving): void {
  connection.onCodeAction(({ textDocument: { uri }, range, context }, token) =>
    answer('textDocument/codeAction', uri, token, (view) =>
      codeActions(view.inspected, range, {
        locale: client.locale,
        uri,
        pages: rulePages,
        version: view.document.version,
        only: context.only,
        resolves: client.resolvesEdits,
        actions: client.hasCommands ? commandsOn(view) : null,
      }),
    ),
  );
  connection.onCodeActionResolve(async (action, token) => {
    const data = action.data as ActionData | undefined;
    // What is a command alone has nothing to come.
    if (!data) return action;
    const edits = await answer('codeAction/resolve', data.uri, token, ({ inspected, document }) => resolveCodeAction(data, inspected, document.version));
    return Array.isArray(edits) ? { ...action, edit: { changes: { [data.uri]: edits } } } : (edits ?? action);
  });
}

const sayCommands = { headline: clientCommands.isHeadline, notHeadline: clientCommands.notAnArticle } as const;

function commandsOn({ document: { uri }, bulletin }: View): ClientActions {
  const suppressionOf = suppressing(uri, bulletin);
  return {
    suppress: (finding) => ({ command: clientCommands.suppressFinding, argument: suppressionOf(finding) }),
    accept: (accepted) => ({ command: clientCommands.acceptPublisherHost, argument: { uri, ...accepted } satisfies AcceptedHost }),
    say: ({ range }, word) => ({ command: sayCommands[word], argument: { uri, position: range.start } satisfies PlaceParams }),
    attach: ({ range }) => ({ command: clientCommands.attachSource, argument: { uri, position: range.start } satisfies PlaceParams }),
  };
}
