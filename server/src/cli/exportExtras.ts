import { DocumentTags } from '../annotations/documentTags.ts';
import { parsePage } from '../annotations/parsePage.ts';
import { sidecarName, sourceOf } from '../annotations/sidecarName.ts';
import type { ExportExtras } from '../exports/annotatedJson.ts';
import { baseName } from '../exports/exportable.ts';
import { linesOf } from '../features/documentLines.ts';
import { tell } from '../messages/messages.ts';
import { knownPublishers } from '../publishers/knownPublishers.ts';
import { lessonsOfProject } from '../publishers/lessons.ts';
import { runRules } from '../rules/runRules.ts';
import type { Context } from './context.ts';
import type { Projects } from './projects.ts';
import type { ReadBulletin } from './reading.ts';

/**
 * What is known of a bulletin beside its model: its tags, in the file beside it, and what the rules find in it. Each file is for itself,
 * so that memory does not grow with their number: a story that stands in two of them is found by `check`.
 */
export async function exportExtras(path: string, { bulletin, text }: ReadBulletin, { io, locale, projects }: Pick<Context, 'io' | 'locale'> & { readonly projects: Projects }): Promise<ExportExtras> {
  const project = await projects.of(path);
  const publishers = knownPublishers(lessonsOfProject(project.publishers));
  const findings = runRules(bulletin, { uri: path, lines: linesOf(text) }, { today: io.today(), levels: project.rules, publishers });
  return {
    findings: findings.map(({ rule, severity, message, range, article }) => ({ rule, severity, message: tell(locale, message), range, article })),
    tags: (await tagsBeside(path, text, io)).map(({ tag: { id, value, target }, range }) => {
      const { exact, prefix, suffix, start, end } = target;
      return { id, value, range, exact, prefix, suffix, start, end };
    }),
  };
}

/** The tags in the file beside a bulletin; none where there is no such file, or it cannot be used. */
async function tagsBeside(path: string, text: string, { files }: Context['io']): Promise<DocumentTags['tags']> {
  if (path === '-') return [];
  const json = await files.read(sidecarName(path)).then((bytes) => new TextDecoder().decode(bytes), () => null);
  const page = json === null ? undefined : parsePage(json, sourceOf(baseName({ file: path }))).page;
  return page ? DocumentTags.open(page, text).tags : [];
}
