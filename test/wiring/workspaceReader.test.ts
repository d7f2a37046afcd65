import assert from 'node:assert/strict';
import { parse } from '../../server/src/wiring/openBulletins.ts';
import { noProgress } from '../../server/src/wiring/readingProgress.ts';
import { WorkspaceReader } from '../../server/src/wiring/workspaceReader.ts';
import { WorkspaceIndex } from '../../server/src/workspace/workspaceIndex.ts';
import { digest } from '../server/digest.ts';
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
});
