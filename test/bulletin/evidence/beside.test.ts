import assert from 'node:assert/strict';
import { habitsBeside, isTrusted, readBeside } from '../../../server/src/bulletin/evidence/beside.ts';
import { fold } from '../../../server/src/bulletin/text/text.ts';

/** Headline and publisher of each line, as a document with all of them is read. */
function readAll(texts: readonly string[]): (readonly [headline: string, publisher: string] | null)[] {
  const found = texts.map((text) => readBeside(fold(text), 0, text.length));
  const habits = habitsBeside(found);
  return texts.map((text, k) => {
    const match = found[k]!.find((one) => isTrusted(one, habits));
    return match ? [text.slice(...match.headline), text.slice(...match.credit.publisher!)] : null;
  });
}

describe('publishers beside headlines', () => {
  const alone: readonly (readonly [text: string, headline: string, publisher: string])[] = [
    ['一座小镇的全球生意 | 路透社', '一座小镇的全球生意', '路透社'],
    ['聯合｜進口蛋全數銷毀', '進口蛋全數銷毀', '聯合'],
    ['REUTERS - Norway agrees on a quota for cod', 'Norway agrees on a quota for cod', 'REUTERS'],
    ['《明報》﹣ 渡口夜市今晚開張', '渡口夜市今晚開張', '明報'],
    ['**● 全民檢測押後** *明報 A1*', '全民檢測押後', '明報'],
    ['**[Pockets stay shut](https://a.example/1)** - Caixin Global', 'Pockets stay shut', 'Caixin Global'],
    ['[A birth rate falls](https://a.example/2) (CNA)', 'A birth rate falls', 'CNA'],
    ['**[The last stevedore](https://a.example/3)** (The Guardian, 24 minutes). He can tell.', 'The last stevedore', 'The Guardian'],
  ];
  for (const [text, headline, publisher] of alone) it(text, () => assert.deepEqual(readAll([text]), [[headline, publisher]]));

  it('takes what wires call their stories for no publisher', () => {
    const lines = ['NIGHT MARKET - Stalls open by the quay', 'FERRY STOP - The long island waits', 'LAST LAMP - A keeper goes home', 'BUOY LOST - Nobody saw it drift'];
    assert.deepEqual(readAll(lines), [null, null, null, null]);
  });

  it('needs a habit where the form could be anything', () => {
    const lines = ['3:01 PM  Nikkei Asia: Magnets get a second life', '2:30 PM  CNBC: Shares fall by a tenth', '2:12 PM  TASS: A probe is delayed'];
    assert.deepEqual(readAll(lines), [['Magnets get a second life', 'Nikkei Asia'], ['Shares fall by a tenth', 'CNBC'], ['A probe is delayed', 'TASS']]);
    assert.deepEqual(readAll(lines.slice(0, 1)), [null]);
    assert.deepEqual(readAll(['**信报**　「抗疫要科學」', '**明报**　「還欠一份帳」']), [['「抗疫要科學」', '信报'], ['「還欠一份帳」', '明报']]);
  });

  it('reads a bracket behind the headline, with a date or by habit', () => {
    const dated = ['Rover climbs out (Space Letter, Nov 2) It took a month.', 'Crew mends a pump (Hill Echo, Nov 3) With tape.'];
    assert.deepEqual(readAll(dated), [['Rover climbs out', 'Space Letter'], ['Crew mends a pump', 'Hill Echo']]);
    const plain = ['海边的灯塔修好了（听涛小筑）', '北边的渔港开门了（一只水杯）', '南边的盐田有了路（听涛小筑）', '山上的果园换了主（一只水杯）'];
    assert.deepEqual(readAll(plain).map((line) => line?.[1]), ['听涛小筑', '一只水杯', '听涛小筑', '一只水杯']);
    assert.deepEqual(readAll(['海边的灯塔修好了（何山）', '北边的渔港开门了（林小溪）', '南边的盐田有了路（王五）', '山上的果园换了主（赵六）']), [null, null, null, null]);
  });

  it('reads a name in front of a linked headline', () => {
    const lines = ['听涛小筑：[海边的灯塔修好了](https://a.cn/1)', '一只水杯：[北边的渔港开门了](https://a.cn/2)', '听涛小筑：[南边的盐田有了路](https://a.cn/3)', '一只水杯：[山上的果园换了主](https://a.cn/4)'];
    assert.deepEqual(readAll(lines)[0], ['海边的灯塔修好了', '听涛小筑']);
    assert.deepEqual(readAll(lines.slice(0, 1)), [null]);
  });

  it('takes any name in a form that most headlines share', () => {
    const lines = ['海边的灯塔修好了 | 一只水杯', '北边的渔港开门了 | 听涛小筑', '南边的盐田有了新路 | 一只水杯', '山上的果园换了主人 | 听涛小筑'];
    assert.deepEqual(readAll(lines).map((line) => line?.[1]), ['一只水杯', '听涛小筑', '一只水杯', '听涛小筑']);
    assert.deepEqual(readAll(lines.slice(0, 1)), [null]);
  });

  for (const text of ['海外｜某国将取消年中考试', '国家统计局：物价同比上涨', '新规落地：谁来买单', 'Release Spore v3.0 - HTTP without surprises', '[从零实现解释器](https://a.example) - 把函数拆给你看']) {
    it(`${text} names none`, () => assert.deepEqual(readAll([text]), [null]));
  }
});
