import assert from 'node:assert/strict';
import { documentSymbols } from '../../server/src/features/documentSymbols.ts';
import { symbolInformation } from '../../server/src/features/symbolInformation.ts';
import { article, bulletin, range, section } from './bulletins.ts';

describe('symbolInformation', () => {
  it('lists the outline with the names of its containers', () => {
    const model = bulletin({
      sections: [section({ name: '要闻', range: range('0:0', '4:0') })],
      articles: [article({ headline: '甲', headlineRange: range('1:0', '1:1'), range: range('1:0', '4:0'), section: 0 })],
    });
    const flat = symbolInformation(documentSymbols(model, { locale: 'en', lineLength: () => 0 }), 'file:///a.txt');
    assert.deepEqual(flat, [
      { name: '要闻', kind: 3, location: { uri: 'file:///a.txt', range: range('0:0', '4:0') } },
      { name: '甲', kind: 1, location: { uri: 'file:///a.txt', range: range('1:0', '4:0') }, containerName: '要闻' },
    ]);
  });
});
