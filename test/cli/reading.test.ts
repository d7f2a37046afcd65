import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { CountedText } from '../../server/src/annotations/countedText.ts';
import { withOverrides } from '../../server/src/annotations/lineOverrides.ts';
import { serializePage } from '../../server/src/annotations/serializePage.ts';
import { emptyPage } from '../../server/src/annotations/tagChanges.ts';
import type { AnnotatedDocument } from '../../server/src/exports/annotatedJson.ts';
import { digest, headlines } from './digest.ts';
import { runCli, temporaryFolder } from './testIo.ts';

const [bus = '', bridge = '', library = ''] = headlines;

/** The file of annotations by which those lines of the digest are no articles. */
const annotations = (...notHeadlines: string[]): string => serializePage(withOverrides(emptyPage('a.txt'), { headlines: [], notHeadlines }, new CountedText(digest())));

describe('what is said of lines beside a bulletin', () => {
  let place: Awaited<ReturnType<typeof temporaryFolder>>;
  afterEach(() => place.remove());

  const exported = async (...args: readonly string[]): Promise<(string | null)[]> => {
    const { code, stdout } = await runCli(['export', place.inside('a.txt'), ...args]);
    assert.equal(code, 0);
    return (JSON.parse(stdout) as AnnotatedDocument).articles.map(({ headline }) => headline);
  };

  it('holds for export', async () => {
    place = await temporaryFolder({ 'a.txt': digest(), 'a.txt.annotations.json': annotations(bridge) });
    assert.deepEqual(await exported(), [bus, library]);
  });

  it('holds for check, which finds nothing in a story that is none', async () => {
    const unsourced = `${digest()}\n老码头改成公园\n\n停用多年的老码头改成了滨江公园，旧吊车留作纪念，夜里亮灯。孩子们在步道上骑车。\n`;
    place = await temporaryFolder({ 'a.txt': unsourced, 'b.txt': unsourced, 'b.txt.annotations.json': annotations('老码头改成公园') });
    const { stdout } = await runCli(['check', place.folder]);
    assert.match(stdout, /a\.txt:18:1: warning: .*source-missing/u);
    assert.doesNotMatch(stdout, /b\.txt:18:1: .*source-missing/u);
  });

  it('is of the line that stands there by now', async () => {
    place = await temporaryFolder({ 'a.txt': digest().replace(library, '图书馆周末也开放夜场'), 'a.txt.annotations.json': annotations(library) });
    assert.deepEqual(await exported(), [bus, bridge]);
  });

  it('is nothing where the file cannot be used, which is left alone', async () => {
    const damaged = `<<<<<<< HEAD\n${annotations(bridge)}`;
    place = await temporaryFolder({ 'a.txt': digest(), 'a.txt.annotations.json': damaged });
    assert.deepEqual(await exported(), headlines);
    assert.equal(await readFile(place.inside('a.txt.annotations.json'), 'utf8'), damaged);
    await writeFile(place.inside('a.txt.annotations.json'), annotations(bridge));
    assert.deepEqual(await exported(), [bus, library]);
  });
});
