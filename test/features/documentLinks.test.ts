import assert from 'node:assert/strict';
import { type DocumentLinkContext, documentLinks } from '../../server/src/features/documentLinks.ts';
import { plantedLinks } from '../rules/support/plantedLinks.ts';
import { article, bulletin, link, page, range, span } from './bulletins.ts';

const context: DocumentLinkContext = { locale: 'en', links: { statusOf: () => undefined }, now: '2024-06-30T11:30:00.000Z' };

describe('documentLinks', () => {
  it('opens addresses, and the address behind the words that call it, in the order of the text', () => {
    const model = bulletin({
      articles: [article({ range: range('0:0', '3:0'), links: [link('https://a.example/1', range('9:0', '9:19'), range('2:8', '2:12'))] })],
    });
    assert.deepEqual(documentLinks(model, { ...context, locale: 'zh-CN' }), [
      { range: range('2:8', '2:12'), target: 'https://a.example/1', tooltip: '打开原文：https://a.example/1' },
      { range: range('9:0', '9:19'), target: 'https://a.example/1' },
    ]);
  });

  it('opens addresses that nobody calls, and none twice', () => {
    const claimed = range('9:0', '9:19');
    const model = bulletin({
      articles: [article({ range: range('0:0', '3:0'), links: [link('https://a.example/1', claimed)] })],
      pages: [page({ addresses: [span('https://a.example/1', claimed), span('www.b.example/2', range('10:0', '10:15'))] })],
    });
    assert.deepEqual(documentLinks(model, context).map(({ target }) => target), ['https://a.example/1', 'https://www.b.example/2']);
  });

  it('says what a check has found, and when', () => {
    const url = 'https://a.example/checked-broken';
    const model = bulletin({ articles: [article({ range: range('0:0', '3:0'), links: [link(url, range('9:0', '9:30'), range('2:8', '2:12'))] })] });
    const [call, address] = documentLinks(model, { ...context, links: plantedLinks }).map(({ tooltip }) => tooltip);
    assert.match(call ?? '', /^Open the original story: .*\n.*\(checked 3 h ago\)$/u);
    assert.match(address ?? '', /^[^\n]*\(checked 3 h ago\)$/u);
  });

  it('leaves out what no browser should open', () => {
    const model = bulletin({ pages: [page({ addresses: [span('command:workbench.action.quit', range('0:0', '0:9'))] })] });
    assert.deepEqual(documentLinks(model, context), []);
  });
});
