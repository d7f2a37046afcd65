import { codeLenses } from '../features/codeLenses.ts';
import { explain } from '../features/explain.ts';
import { hover } from '../features/hover.ts';
import { inlayHints } from '../features/inlayHints.ts';
import { nextWithoutSource } from '../features/nextWithoutSource.ts';
import { within } from '../features/documentLines.ts';
import type { CardContext } from '../features/cards.ts';
import { tagLines } from '../features/tagsOfArticles.ts';
import { clientCommands } from '../protocol/clientCommands.ts';
import { explainRequest } from '../protocol/explanation.ts';
import { nextWithoutSourceRequest } from '../protocol/sources.ts';
import type { Serving } from './serving.ts';
import type { View } from './view.ts';

/** Joins what tells a reader more than the text: hovers, hints, lenses, explanations. */
export function serveReading({ connection, client, answer }: Serving): void {
  const { locale } = client;
  const cards = ({ bulletin, inspected, tags }: View): CardContext => {
    const { findings, context } = inspected;
    return { locale, bulletin, findings, hostsOf: context.publishers.hostsOf, links: context.links, tagLine: tagLines(bulletin, tags), now: new Date().toISOString() };
  };
  const explains = client.hasCommands ? clientCommands.showWhy : null;

  connection.onHover(({ textDocument: { uri }, position }, token) =>
    answer('textDocument/hover', uri, token, (view) => hover(position, cards(view), client.hoverKind)),
  );
  connection.languages.inlayHint.on(({ textDocument: { uri }, range }, token) =>
    answer('textDocument/inlayHint', uri, token, ({ bulletin, settings, inspected }) =>
      settings.inlayHints ? inlayHints(bulletin, range, inspected.context.traits.issueDay) : null,
    ),
  );
  connection.onCodeLens(({ textDocument: { uri } }, token) =>
    answer('textDocument/codeLens', uri, token, ({ bulletin, settings, inspected, tags }) => (settings.codeLens ? codeLenses(bulletin, { locale, uri, explains, links: inspected.context.links, tagLine: tagLines(bulletin, tags) }) : null)),
  );
  connection.onRequest(explainRequest, ({ uri, position }, token) =>
    answer(explainRequest.method, uri, token, (view) => explain(within(view.lines, position), cards(view))),
  );
  connection.onRequest(nextWithoutSourceRequest, ({ uri, position }, token) =>
    answer(nextWithoutSourceRequest.method, uri, token, ({ bulletin, inspected }) => nextWithoutSource(bulletin, inspected.findings, position)),
  );
}
