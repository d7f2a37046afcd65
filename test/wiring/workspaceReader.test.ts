import assert from 'node:assert/strict';
import { parse } from '../../server/src/wiring/openBulletins.ts';
import { noProgress } from '../../server/src/wiring/readingProgress.ts';
import { IndexShelf } from '../../server/src/wiring/indexShelf.ts';
import type { Indexers, IndexStore } from '../../server/src/wiring/place.ts';
import { type ReaderContext, WorkspaceReader } from '../../server/src/wiring/workspaceReader.ts';
import { indexBulletin } from '../../server/src/workspace/indexedBulletin.ts';
import { WorkspaceIndex } from '../../server/src/workspace/workspaceIndex.ts';
import { digest, letter } from '../server/digest.ts';
import { MemoryFiles } from '../server/inProcess.ts';
import { monthly } from '../server/monthly.ts';

const uri = 'file:///news/8.txt';

describe('the reader of the workspace', () => {
  const index = new WorkspaceIndex();
  const files = new MemoryFiles();
  const reader = new WorkspaceReader({
    index,
    files,
    shelf: null,
    openIndexers: null,
    claimOf: async () => ({}),
    parse,
    isOpen: () => false,
    open: () => [],
    begun: () => noProgress,
    done: () => undefined,
    failed: (about) => assert.fail(about),
  });
  const headline = () => [...index.articles()][0]?.headline;

  it('keeps what the reading found that began last, whichever ends last', async () => {
    const releases: (() => void)[] = [];
    // Each reading has the text as it was when the reading began.
    files.read = (asked) => new Promise((resolve) => releases.push(resolve.bind(null, files.texts.get(asked) ?? null)));
    files.write(uri, digest);
    const early = reader.readFile(uri);
    files.write(uri, monthly);
    const late = reader.readFile(uri);
    releases[1]?.();
    assert.equal((await late)?.text, monthly);
    releases[0]?.();
    assert.equal((await early)?.text, digest);
    assert.equal(headline(), '北海港口改用岸电 靠港货轮关停辅机');
  });

  describe('with what was found before', () => {
    const store = (lines: string[]): IndexStore & { readonly lines: string[] } => ({
      lines,
      read: async function* () { yield* lines; },
      write: async (written) => void lines.splice(0, lines.length, ...written),
    });
    /** A reader as another start of the server has it. */
    function started(files: MemoryFiles, kept: IndexStore, rest: Partial<ReaderContext> = {}) {
      const index = new WorkspaceIndex();
      const context: ReaderContext = {
        index, files, shelf: new IndexShelf(kept, () => 'v'), openIndexers: null, claimOf: async () => ({}), parse, isOpen: () => false, open: () => [],
        begun: () => noProgress, done: () => undefined, failed: (about, error) => assert.fail(`${about}: ${String(error)}`), ...rest,
      };
      return { index, reader: new WorkspaceReader(context) };
    }
    const archive = (count: number): MemoryFiles => {
      const files = new MemoryFiles();
      for (let at = 0; at < count; at++) files.write(`file:///news/${at % 3}/${at}.txt`, at % 5 === 4 ? letter : digest);
      return files;
    };
    const folder = 'file:///news/';

    it('reads no file again that is the same, and finds the same', async () => {
      const [files, kept] = [archive(20), store([])];
      const first = started(files, kept);
      await first.reader.read([folder]);
      assert.equal(files.reads.length, 20);
      const next = started(files, kept);
      await next.reader.read([folder]);
      assert.equal(files.reads.length, 20);
      const byUri = (index: WorkspaceIndex) => new Map([...index.bulletins()].map((bulletin) => [bulletin.uri, bulletin]));
      assert.deepEqual(byUri(next.index), byUri(first.index));
      assert.equal(next.index.size, 16);
    });

    it('reads again what has been written, and what is said to be another thing', async () => {
      const [files, kept] = [archive(20), store([])];
      await started(files, kept).reader.read([folder]);
      files.reads.length = 0;
      files.write('file:///news/0/0.txt', letter);
      files.remove('file:///news/1/1.txt');
      const claimOf = async (uri: string) => (uri.endsWith('/4.txt') ? { isBulletin: true } : {});
      const { index, reader } = started(files, kept, { claimOf });
      await reader.read([folder]);
      assert.deepEqual(files.reads.sort(), ['file:///news/0/0.txt', 'file:///news/1/4.txt']);
      assert.deepEqual([index.get('file:///news/0/0.txt'), index.get('file:///news/1/1.txt'), index.get('file:///news/1/4.txt')?.uri, index.size], [undefined, undefined, 'file:///news/1/4.txt', 15]);
    });

    it('begins beside the open documents', async () => {
      const files = archive(30);
      const read: string[] = [];
      files.hold = (uri) => void read.push(uri);
      await started(files, store([]), { open: () => ['file:///news/2/x.txt'] }).reader.read([folder]);
      assert.ok(read.slice(0, 10).every((uri) => uri.startsWith('file:///news/2/')), read.join(' '));
    });

    it('leaves open documents to whoever has them', async () => {
      const files = archive(3);
      const { index, reader } = started(files, store([]), { isOpen: (uri) => uri.endsWith('/1.txt') });
      await reader.read([folder]);
      assert.deepEqual([...index.bulletins()].map(({ uri }) => uri).sort(), ['file:///news/0/0.txt', 'file:///news/2/2.txt']);
    });

    it('ends when it is told to, keeps what it has found, and tells that it is over', async () => {
      const files = archive(60);
      let done = 0;
      const ends: string[] = [];
      const begun = (stop: () => void) => ({ at: (count: number) => void (count === 20 && stop()), end: () => void ends.push('end') });
      const { index, reader } = started(files, store([]), { begun, done: () => done++ });
      await reader.read([folder]);
      assert.ok(index.size >= 12 && files.reads.length < 40, `${index.size} of ${files.reads.length}`);
      assert.deepEqual([done, ends], [1, ['end']]);
      await reader.read([folder]);
      assert.equal(done, 2);
    });

    it('gives many files to threads, and goes on without a thread that dies', async () => {
      const files = archive(60);
      const told: string[] = [];
      let closed = 0;
      const openIndexers = (): Indexers => ({
        index: async (uri) => {
          if (uri.endsWith('/50.txt')) throw new Error('died');
          const bulletin = parse(files.texts.get(uri) ?? '', {});
          return bulletin.isBulletin ? indexBulletin(uri, bulletin) : null;
        },
        close: async () => void closed++,
      });
      const kept = store([]);
      const { index, reader } = started(files, kept, { openIndexers, failed: (about) => void told.push(about) });
      await reader.read([folder]);
      assert.deepEqual([index.size, files.reads.length, told, closed], [47, 8, ['file:///news/2/50.txt'], 1]);
      assert.equal(kept.lines.length, 60);
    });
  });
});
