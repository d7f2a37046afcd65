import assert from 'node:assert/strict';
import { escapeMarkdown, linkMarkdown, shortened } from '../../server/src/features/markdown.ts';

describe('Markdown of what a document says', () => {
  it('shows every mark as itself', () => {
    for (const mark of '\\`*_{}[]()#+-.!|<>&~:@$^=') assert.equal(escapeMarkdown(`a${mark}b`), `a\\${mark}b`);
    assert.equal(escapeMarkdown('[点我](command:evil)'), '\\[点我\\]\\(command\\:evil\\)');
    assert.equal(escapeMarkdown('<img src=x>&lt;'), '\\<img src\\=x\\>\\&lt;');
  });

  it('stays on one line, short, and without what turns text around', () => {
    assert.equal(escapeMarkdown('a\n\n# b\u2028c\u202ed\0'), 'a \\# b c d');
    assert.equal(shortened('字'.repeat(400)).length, 301);
    assert.equal(shortened(`${'字'.repeat(299)}😀😀`), `${'字'.repeat(299)}…`);
  });

  it('links to http and https alone, and to the whole address', () => {
    assert.equal(linkMarkdown('https://a.example/b_c'), '[https\\://a\\.example/b\\_c](<https://a.example/b_c>)');
    assert.equal(linkMarkdown('https://a.example/>)[x](y'), '[https\\://a\\.example/\\>\\)\\[x\\]\\(y](<https://a.example/%3E)[x](y>)');
    assert.equal(linkMarkdown('command:evil'), 'command\\:evil');
  });
});
