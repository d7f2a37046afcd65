import assert from 'node:assert/strict';
import { parseBulletin } from '../../server/src/bulletin/parseBulletin.ts';
import { hostOfAddress } from '../../server/src/publishers/hosts.ts';
import { knownPublishers } from '../../server/src/publishers/knownPublishers.ts';
import { knowsHost } from '../../server/src/publishers/knowsHost.ts';
import { layouts, openSet, samples, seeds, type SampleSet } from '../accuracy/sets.ts';

const { knows } = knownPublishers();

/** The pairs in the project's own texts that were put there to be found. */
const PLANTED = ['苏州日报 at www.yicai.com'];

interface Pair {
  readonly pair: string;
  readonly verdict: boolean | undefined;
}

/** Every publisher of a text with the hosts of its addresses, and what is known of it. */
function pairsOf(text: string): Pair[] {
  return parseBulletin(text, { knowsHost: knowsHost() }).articles.flatMap(({ source, links }) => {
    const publisher = source?.publisher;
    if (publisher == null) return [];
    const hosts = links.filter(({ role }) => role === 'source').map(({ url }) => hostOfAddress(url));
    return hosts.map((host) => ({ pair: `${publisher} at ${host}`, verdict: knows(publisher, host) }));
  });
}

function check({ name, skipped, samples: texts }: SampleSet, atLeastTrue: number): void {
  it(name, function () {
    if (skipped !== null) {
      console.log(`      ${name}: ${skipped}`);
      this.skip();
    }
    const pairs = texts.flatMap(({ text }) => pairsOf(text));
    assert.deepEqual(pairs.filter(({ verdict }) => verdict === false).map(({ pair }) => pair).filter((pair) => !PLANTED.includes(pair)), []);
    const right = pairs.filter(({ verdict }) => verdict === true).length;
    assert.ok(right >= atLeastTrue, `${right} pairs are known to be right`);
  });
}

describe('publishers and addresses of bulletins: none is called wrong that is right', () => {
  check(seeds(), 11);
  check(openSet(), 0);
  check(layouts(), 40);
  check(samples(), 15);

  it('the planted one is found', () => {
    const wrong = samples().samples.flatMap(({ text }) => pairsOf(text)).filter(({ verdict }) => verdict === false);
    assert.deepEqual(wrong.map(({ pair }) => pair), PLANTED);
  });

  it('what is known pairs the addresses at a page\'s foot', () => {
    const story = (headline: string, publisher: string) => [
      headline, '', `${'　　港口昨日公布了新的航线，码头上的灯光比往年更亮，船员们说这是多年来最忙的一个秋天。'.repeat(3)}`, '', `（来源：${publisher}）原文链接`, '',
    ];
    const text = [...story('港口开通新航线', '站长之家'), ...story('码头换上新灯', '财联社'), ...story('船员说起秋天', '人民网'),
      'https://www.chinaz.com/a/1.html', '', 'https://finance.people.com.cn/b/2.html', ''].join('\n');
    const links = parseBulletin(text, { isBulletin: true, knowsHost: knowsHost() }).articles.map(({ links: [link] }) => hostOfAddress(link?.url ?? ''));
    assert.deepEqual(links, ['www.chinaz.com', '', 'finance.people.com.cn']);
  });
});
