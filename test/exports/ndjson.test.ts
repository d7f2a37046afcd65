import assert from 'node:assert/strict';
import { toAnnotatedDocument } from '../../server/src/exports/annotatedJson.ts';
import { toNdjsonLine } from '../../server/src/exports/ndjson.ts';
import { article, bulletin } from './models.ts';

describe('toNdjsonLine', () => {
  it('is one line, whatever the text says', () => {
    const document = toAnnotatedDocument(bulletin({ articles: [article({ body: '一\n二\r三\r\n四\ud800' })] }), { file: 'a\nb.txt', encoding: 'utf-8' });
    const line = toNdjsonLine(document);
    assert.match(line, /^[^\r\n]+\n$/);
    assert.deepEqual(JSON.parse(line), document);
  });
});
