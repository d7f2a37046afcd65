import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { compilePattern, type LinePattern } from '../../server/src/bulletin/styles/linePattern.ts';
import type { HouseStyle } from '../../server/src/bulletin/styles/houseStyle.ts';
import { openIndexers } from '../../server/src/node/indexers.ts';
import type { Indexers } from '../../server/src/wiring/place.ts';
import { digest } from '../cli/digest.ts';
import { temporaryFolder } from '../cli/testIo.ts';
import { serverBundle } from '../server/serverProcess.ts';

// Threads of the server as it is shipped.
describe('threads that read bulletins', function () {
  this.timeout(60_000);
  let place: Awaited<ReturnType<typeof temporaryFolder>>;
  let indexers: Indexers;
  const uri = (name: string): string => pathToFileURL(place.inside(name)).href;
  before(async () => {
    place = await temporaryFolder({ '晨报 #1.txt': digest(), 'b.md': '# 快讯\n\n◆ 渡口加开夜航班次\n\n首班船六点开出。\n', 'c.txt': 'Nothing but a note.\n' });
    indexers = openIndexers(serverBundle());
  });
  after(async () => {
    await indexers.close();
    await place.remove();
  });

  it('give what is in a bulletin, and nothing of another text, of one that is too long, or of none', async () => {
    const [bulletin, ...others] = await Promise.all([indexers.index(uri('晨报 #1.txt'), {}, 1e6), indexers.index(uri('c.txt'), {}, 1e6), indexers.index(uri('晨报 #1.txt'), {}, 20), indexers.index(uri('gone.txt'), {}, 1e6)]);
    assert.ok((bulletin?.articles.length ?? 0) > 1);
    assert.deepEqual(others, [null, null, null]);
  });

  it('are given the style of a house, before they have come up and behind', async () => {
    const compiled = (written: string) => compilePattern(written) as LinePattern;
    const style: HouseStyle = { headlines: [compiled('◆ {text}'), compiled('{emoji} {text}')], sections: null, sources: [compiled('稿源 {publisher} {date}')], outside: [] };
    const fresh = openIndexers(serverBundle());
    try {
      for (const threads of [fresh, indexers]) {
        const all = await Promise.all(['b.md', 'b.md', 'b.md', 'b.md'].map((name) => threads.index(uri(name), { style, isBulletin: true }, 1e6)));
        assert.deepEqual(all.map((bulletin) => bulletin?.articles.map(({ headline }) => headline)), [1, 2, 3, 4].map(() => ['渡口加开夜航班次']));
      }
    } finally {
      await fresh.close();
    }
  });
});
