import assert from 'node:assert/strict';
import { CountedText } from '../../server/src/annotations/countedText.ts';
import { locate } from '../../server/src/annotations/locate.ts';
import type { Quote } from '../../server/src/annotations/page.ts';
import { targetOf, weekly } from './support/pages.ts';

/** The words where a quote is found, with what touches them, or null. */
function found(text: string, quote: Quote): string | null {
  const counted = new CountedText(text);
  const span = locate(counted, quote);
  return span && `${counted.plain.slice(0, span.start).slice(-2)}[${counted.plain.slice(span.start, span.end)}]${counted.plain.slice(span.end).slice(0, 2)}`;
}

const headline = '水厂演练断网供水';
const quote = targetOf(headline);

describe('locate', () => {
  it('finds words where they were', () => assert.equal(found(weekly, quote), `\n\n[${headline}]\n值`));
  it('finds words that edits above have moved', () => assert.equal(found(`按：本期六条。\n${weekly}`, quote), `\n\n[${headline}]\n值`));
  it('finds words whatever the line ends are', () => assert.equal(found(weekly.replaceAll('\n', '\r\n'), quote), `\n\n[${headline}]\n值`));

  it('finds words after what stood before them is rewritten', () => {
    assert.equal(found(weekly.replace('（来源：9月9日，北岸日报）\n\n水厂', '（来源：综合媒体报道，编辑部整理于本周日下午）\n\n另有消息：\n水厂'), quote), `：\n[${headline}]\n值`);
  });

  it('finds an article that was moved', () => {
    const article = weekly.slice(weekly.indexOf(headline), weekly.indexOf('高校'));
    assert.equal(found(weekly.replace(article, '') + article, quote), `）\n[${headline}]\n值`);
  });

  it('finds words that were edited between what stood beside them', () => {
    const long = targetOf('患者只能到窗口排队，恢复用了三天。\n（来源：9月8日');
    assert.equal(found(weekly.replace('恢复用了三天', '恢复用了五天'), long), '住\n[患者只能到窗口排队，恢复用了五天。\n（来源：9月8日]，江');
  });

  it('finds short words that were edited only where both sides are as they were', () => {
    const short = targetOf('高校开设攻防实训营');
    assert.equal(found(weekly.replace('高校开设攻防', '高校开办攻防'), short), '\n\n[高校开办攻防实训营]\n两');
    assert.equal(found(weekly.replace('高校开设攻防', '高校开办攻防').replace('两百名', '三百名'), short), null);
  });

  it('never takes other words: those are an orphan', () => {
    assert.equal(found(weekly.replace(headline, ''), quote), null);
    assert.equal(found(weekly.replace(headline, '气象台改用新雷达'), quote), null);
    assert.equal(found('', quote), null);
  });

  it('never takes a copy that has moved into the place of what was deleted', () => {
    const source = targetOf('（来源：9月8日，江城晚报）');
    const lines = weekly.split('\n');
    assert.equal(found([...lines.slice(0, 4), ...lines.slice(10)].join('\n').replace('9月9日，江', '9月8日，江'), source), null);
  });

  it('never takes a headline in the list of contents for the one over a deleted article', () => {
    const listed = `目录\n1. ${headline}\n2. 高校开设攻防实训营\n\n${weekly}`;
    const tagged = targetOf(headline, listed, 'last');
    assert.equal(found(listed, tagged), `\n\n[${headline}]\n值`);
    const start = listed.lastIndexOf(headline);
    assert.equal(found(listed.slice(0, start) + listed.slice(listed.indexOf('高校开设', start)), tagged), null);
  });

  it('never cuts a character', () => {
    const cafe = targetOf('cafe', '本店名叫 cafe，开在河边，已经二十年了，每天上午十点开门。');
    assert.equal(found('本店名叫 cafe\u0301，开在河边，已经二十年了，每天上午十点开门。', cafe), null);
    const half = targetOf('\ud83d', '半个\ud83d字留在文中，没有人知道它是怎么来的，也没有人敢删。');
    assert.equal(found('半个😀字留在文中，没有人知道它是怎么来的，也没有人敢删。', half), null);
    assert.equal(found('前言。\n半个\ud83d字留在文中，没有人知道它是怎么来的，也没有人敢删。', half), '半个[\ud83d]字留');
  });

  it('does not stumble over a text of one character', () => {
    const quoted = { exact: '甲'.repeat(20), prefix: '乙'.repeat(32), suffix: '甲'.repeat(31), start: 5, end: 25 };
    assert.equal(found('甲'.repeat(20_000), quoted), null);
  });

  it('does not choose between two that are as good', () => {
    const twice = `${weekly}\n${weekly}`;
    const counted = new CountedText(twice);
    assert.equal(locate(counted, { ...quote, start: 0, end: 8 }), null);
  });

  it('finds words in a text of a million characters at once', () => {
    const text = `${'江城的消息说，这条路还要修。'.repeat(72_000)}\n${weekly}`;
    assert.equal(found(text, quote), `\n\n[${headline}]\n值`);
    assert.equal(found(text.replace(headline, '水厂断网'), quote), null);
  });
});
