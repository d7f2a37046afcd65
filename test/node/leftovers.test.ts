import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, symlink, utimes, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { Leftovers } from '../../server/src/node/leftovers.ts';
import { openAside } from '../../server/src/node/writeAside.ts';
import { temporaryFolder } from '../cli/testIo.ts';

const hour = 3_600_000;
const start = Date.parse('2026-11-24T08:00:00.000Z');

describe('what killed processes have left', () => {
  let place: Awaited<ReturnType<typeof temporaryFolder>>;
  let now: number;
  let leftovers: Leftovers;
  beforeEach(async () => {
    place = await temporaryFolder();
    now = start;
    leftovers = new Leftovers(() => now);
  });
  afterEach(() => place.remove());

  const temporary = (): string => `.bulletin-desk-${randomUUID()}.tmp`;
  const there = async (): Promise<string[]> => (await readdir(place.folder)).sort();
  /** A file that was last written so many hours ago. */
  const left = async (name: string, hours: number): Promise<string> => {
    await writeFile(place.inside(name), 'half');
    await utimes(place.inside(name), start / 1000, (start - hours * hour) / 1000);
    return name;
  };
  const save = async (name: string): Promise<void> => {
    const aside = await openAside(place.inside(name), leftovers);
    await aside.write('whole');
    await aside.commit();
  };

  it('is taken away by the next save in the folder, once it is a day old', async () => {
    await left(temporary(), 25);
    const young = await left(temporary(), 23);
    await save('a.json');
    assert.deepEqual(await there(), [young, 'a.json'].sort());
    assert.equal(await readFile(place.inside('a.json'), 'utf8'), 'whole');
  });

  it('is all that is taken away', async () => {
    const uuid = randomUUID();
    const others = [`.bulletin-desk-${uuid}.tmp.bak`, `.bulletin-desk-${uuid}`, `bulletin-desk-${uuid}.tmp`, '.bulletin-desk-1.tmp', `.bulletin-desk-${uuid.toUpperCase()}.tmp`, '.other.tmp', '.a.json.4711.tmp', 'a.txt'];
    for (const name of others) await left(name, 1_000);
    const folder = temporary();
    await mkdir(place.inside(`${folder}/inside`), { recursive: true });
    await utimes(place.inside(folder), 0, 0);
    const link = temporary();
    await symlink(place.inside('a.txt'), place.inside(link));
    const mine = await left(temporary(), 1_000);
    await leftovers.clean(place.folder);
    const kept = [...others, folder, link];
    assert.deepEqual(await there(), kept.sort());
    assert.ok(!kept.includes(mine));
  });

  it('is looked for once an hour in each folder', async () => {
    await save('a.json');
    await left(temporary(), 30);
    await save('a.json');
    assert.equal((await there()).length, 2);
    now += hour;
    await save('a.json');
    assert.deepEqual(await there(), ['a.json']);
  });

  it('hinders no save where the folder cannot be looked through', async () => {
    await leftovers.clean(place.inside('nowhere'));
    await save('new/a.json');
    assert.equal(await readFile(place.inside('new/a.json'), 'utf8'), 'whole');
  });

  it('of a save that is under way stays, and the save ends well', async () => {
    leftovers = new Leftovers(() => Date.now() + now - start);
    const aside = await openAside(place.inside('a.json'), leftovers);
    await aside.write('whole');
    now += 2 * hour;
    await save('b.json');
    await aside.commit();
    assert.deepEqual(await there(), ['a.json', 'b.json']);
  });
});
