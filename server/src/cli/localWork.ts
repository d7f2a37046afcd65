import { toAnnotatedDocument } from '../exports/annotatedJson.ts';
import { exportFormats } from '../exports/formats.ts';
import { addressesOf } from '../links/addressesOf.ts';
import { message, tell } from '../messages/messages.ts';
import { parseBulletin } from '../bulletin/parseBulletin.ts';
import { noProject } from '../project/projectFile.ts';
import { printOf } from '../rules/common/seenStories.ts';
import { indexBulletin } from '../workspace/indexedBulletin.ts';
import { causeOf } from './cause.ts';
import { uriOf } from './desk.ts';
import { examine } from './examine.ts';
import { exportExtras } from './exportExtras.ts';
import type { Input } from './inputs.ts';
import type { Io } from './io.ts';
import { knownLinkDesk, type LinkDesk } from './linkDesk.ts';
import { Projects } from './projects.ts';
import { isBulletinByName, parsedWith, readBulletin, type ReadBulletin } from './reading.ts';
import { styleNamed, stylesOfProjects } from './styles.ts';
import type { Made, Source, Unread, Work, WorkSpec } from './work.ts';

/** What work looks at of the outside. */
export type WorkIo = Pick<Io, 'files' | 'decoder' | 'readKnownLinks'>;

/**
 * Does work in this thread.
 *
 * @param say takes what is to be told of projects and styles, in sentences
 * @param asking who asks the network; null where nobody does
 */
export async function localWork(spec: WorkSpec, io: WorkIo, say: (line: string) => void, asking: LinkDesk | null = null): Promise<Work> {
  const { locale, today, format } = spec;
  const links = asking ?? (spec.linkCache === undefined ? null : await knownLinkDesk(spec.linkCache, { io }, say));
  const projects = new Projects(io.files, {
    // Exports tell nothing of project files: `check` does.
    wrong: (path, line, problem) => void (spec.linkCache === undefined && say(`${path}:${line}: ${tell(locale, problem.message)}`)),
    unread: (path, error) => void (spec.linkCache === undefined && say(message(locale, 'failure.read', { file: path, cause: causeOf(error, locale) }))),
  });
  const styleOf = spec.houseStyle === undefined ? stylesOfProjects(projects, { io, locale }, say) : await styleNamed(spec.houseStyle, { io, locale });

  const read = (source: Source): Promise<ReadBulletin> => readBulletin(inputOf(source, io), spec, styleOf, io);
  const attempt = async <Result>(work: () => Promise<Result>): Promise<Result | Unread> => {
    try {
      return await work();
    } catch (error) {
      return { cause: causeOf(error, locale) };
    }
  };
  const document = async (path: string, got: ReadBulletin, known: Pick<Projects, 'of'>): Promise<Made> => {
    const extras = got.bulletin.isBulletin ? await exportExtras(path, got, { today, locale, projects: known, links: links ?? { statusOf: () => undefined } }) : {};
    const exportable = { document: toAnnotatedDocument(got.bulletin, { file: path, encoding: got.encoding }, extras), text: got.text, versionCreated: null };
    return { document: exportFormats[format].serialize(exportable), isBulletin: got.bulletin.isBulletin, encoding: got.encoding };
  };
  return {
    make: (source) => attempt(async () => {
      const got = await read(source);
      await asking?.check(new Set(addressesOf(got.bulletin)), unwatched);
      return document(source.path, got, projects);
    }),
    makeOf: ({ path, text }) => attempt(async () => {
      const style = spec.houseStyle === undefined ? null : await styleOf(path);
      const bulletin = parseBulletin(text, { ...parsedWith, ...(isBulletinByName(path) && { isBulletin: true }), style });
      return document(path, { text, encoding: 'utf-8', bulletin, page: null }, { of: () => Promise.resolve(noProject) });
    }),
    survey: (source) => attempt(async () => {
      const { bulletin } = await read(source);
      return { indexed: bulletin.isBulletin ? indexBulletin(uriOf(source.path), bulletin, printOf) : null, addresses: bulletin.isBulletin ? addressesOf(bulletin) : [] };
    }),
    examine: (source, briefing) => attempt(async () => examine(source.path, await read(source), await projects.of(source.path), briefing, { locale, today })),
  };
}

/** Links have no bar of their own: the files have it. */
const unwatched = { total: () => false, step: () => undefined };

function inputOf({ path, bytes }: Source, { files }: WorkIo): Pick<Input, 'path' | 'read'> {
  return { path, read: () => (bytes === undefined ? files.read(path) : Promise.resolve(bytes)) };
}
