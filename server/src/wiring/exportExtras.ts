import { DocumentTags } from '../annotations/documentTags.ts';
import type { Bulletin } from '../bulletin/model.ts';
import type { ExportExtras } from '../exports/annotatedJson.ts';
import { linkStates } from '../exports/linkStates.ts';
import { linesOf } from '../features/documentLines.ts';
import { type Locale, tell } from '../messages/messages.ts';
import { inspect } from './inspect.ts';
import type { Newsroom } from './newsroom.ts';

/** What is known of a bulletin beside its model: its tags, what the rules find, what checks of its links have found. */
export async function exportExtras(uri: string, bulletin: Bulletin, text: string, room: Newsroom, locale: Locale): Promise<ExportExtras> {
  if (!bulletin.isBulletin) return {};
  const { findings, context } = inspect(uri, bulletin, linesOf(text), await room.knowledge.of(uri));
  const open = room.documents.get(uri);
  const page = (await room.tags?.pageOf(uri)) ?? null;
  const tags = open?.tags && open.document.getText() === text ? open.tags : page && DocumentTags.open(page, text);
  return {
    tags: (tags?.tags ?? []).map(({ tag: { id, value, target }, range }) => {
      const { exact, prefix, suffix, start, end } = target;
      return { id, value, range, exact, prefix, suffix, start, end };
    }),
    findings: findings.map(({ rule, severity, message, range, article }) => ({ rule, severity, message: tell(locale, message), range, article })),
    statusOf: linkStates(context.links, locale),
  };
}
