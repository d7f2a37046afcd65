import assert from 'node:assert/strict';
import { linkTarget } from '../../server/src/features/linkTarget.ts';

describe('linkTarget', () => {
  const cases: [address: string, target: string | null][] = [
    ['https://news.example.com/a?b=1#c', 'https://news.example.com/a?b=1#c'],
    ['HTTP://EXAMPLE.COM', 'HTTP://EXAMPLE.COM'],
    ['https://example.com/a/\n  long/path', 'https://example.com/a/long/path'],
    ['www.example.com', 'https://www.example.com'],
    ['example.com/story', 'https://example.com/story'],
    ['新闻.中国/1', 'https://新闻.中国/1'],
    ['https://example.com/a\\_b', 'https://example.com/a_b'],
    ['https://example.com/?a=1&amp;b=2', 'https://example.com/?a=1&b=2'],
    ['https://', null],
    ['command:workbench.action.quit', null],
    ['javascript:alert(1)', null],
    ['file:///etc/passwd', null],
    ['vscode://extension', null],
    ['3.14', null],
    ['', null],
  ];
  for (const [address, target] of cases) {
    it(`${JSON.stringify(address)} → ${target}`, () => assert.equal(linkTarget(address), target));
  }
});
