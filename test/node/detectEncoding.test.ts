import assert from 'node:assert/strict';
import { randomFillSync } from 'node:crypto';
import { canonicalName, detectEncoding } from '../../server/src/node/detectEncoding.ts';
import { encoded } from './encodings.ts';

const simplified = '本报讯 记者从市交通局获悉，从下月起，城区三条公交线路将延长运营时间。\n（来源：8月6日，江城晚报）\n';
const traditional = '市政府今日宣布，將於下月起延長三條公車路線的營運時間，市民表示歡迎。\n（來源：8月6日，聯合晚報）\n';
const english = 'Three bus lines will run longer from next month, the city said.\n(Source: River City Post, 6 August)\n';
const french = 'Le café est fermé à cause de la grève — “c’est dommage”, a déclaré le préfet à l’été dernier.\n';

function utf16(text: string, order: 'le' | 'be'): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

describe('detectEncoding', () => {
  const cases: Readonly<Record<string, [Uint8Array, string]>> = {
    'nothing': [Buffer.from(''), 'utf-8'],
    'ASCII': [Buffer.from(english), 'utf-8'],
    'UTF-8': [Buffer.from(simplified), 'utf-8'],
    'UTF-8 with a mark': [Buffer.from(`\ufeff${simplified}`), 'utf-8'],
    'UTF-8 with a NUL': [Buffer.from(`来源\0：新华\0社`), 'utf-8'],
    'UTF-8 with one damaged character': [Buffer.concat([Buffer.from(simplified), Buffer.from([0xe6, 0x9d])]), 'utf-8'],
    'UTF-16LE with a mark': [utf16(`\ufeff${simplified}`, 'le'), 'utf-16le'],
    'UTF-16BE with a mark': [utf16(`\ufeff${simplified}`, 'be'), 'utf-16be'],
    'Chinese UTF-16LE': [utf16(simplified, 'le'), 'utf-16le'],
    'Chinese UTF-16BE': [utf16(simplified, 'be'), 'utf-16be'],
    'Chinese UTF-16LE full of 一': [utf16('一一一，一心一意。\n', 'le'), 'utf-16le'],
    'English UTF-16LE': [utf16(english, 'le'), 'utf-16le'],
    'English UTF-16BE': [utf16(english, 'be'), 'utf-16be'],
    'UTF-16LE with a lone surrogate': [utf16(`${simplified}\ud800`, 'le'), 'utf-16le'],
    'GB18030': [encoded(simplified, 'gb18030'), 'gb18030'],
    'a short text in GB18030': [encoded('来源：新华社', 'gb18030'), 'gb18030'],
    'traditional characters in GB18030': [encoded(traditional, 'gb18030'), 'gb18030'],
    'GB18030 after much ASCII': [Buffer.concat([Buffer.alloc(100_000, 'x'), encoded(simplified, 'gb18030')]), 'gb18030'],
    'Big5': [encoded(traditional, 'big5'), 'big5'],
    'Shift_JIS': [encoded('東京都は六日、来月から三路線のバスの運行時間を延長すると発表した。利用者からは歓迎の声。', 'shift_jis'), 'shift_jis'],
    'EUC-KR': [encoded('서울시는 다음 달부터 세 개 버스 노선의 운행 시간을 연장한다고 밝혔다.', 'euc-kr'), 'euc-kr'],
    'windows-1252': [encoded(french, 'windows-1252'), 'windows-1252'],
    'windows-1251': [encoded('Город продлит работу трёх автобусных маршрутов со следующего месяца, сообщили в мэрии.', 'windows-1251'), 'windows-1251'],
    'NUL bytes alone': [Buffer.alloc(1000), 'binary'],
    'one NUL byte': [Buffer.alloc(1), 'binary'],
    'random bytes': [randomFillSync(Buffer.alloc(4096)).fill(1, 0, 200), 'binary'],
  };
  for (const [name, [bytes, encoding]] of Object.entries(cases)) {
    it(`takes ${name} for ${encoding}`, () => assert.equal(detectEncoding(bytes), encoding));
  }

  it('is not misled where a sample cuts a character in two', () => {
    for (const shift of [0, 1]) {
      const bytes = Buffer.concat([Buffer.from('x'.repeat(shift)), encoded(simplified.repeat(2000), 'gb18030')]);
      assert.equal(detectEncoding(bytes), 'gb18030');
    }
  });
});

describe('canonicalName', () => {
  for (const [label, name] of [
    ['UTF-8', 'utf-8'],
    ['utf8', 'utf-8'],
    ['GBK', 'gbk'],
    ['gb2312', 'gbk'],
    ['GB18030', 'gb18030'],
    ['utf-16le', 'utf-16le'],
    ['utf16be', 'utf-16be'],
    ['UTF16-LE', 'utf-16le'],
    ['utf-16', 'utf-16le'],
    ['latin1', 'windows-1252'],
    ['klingon', null],
    ['', null],
  ] as const) {
    it(`is ${name} for "${label}"`, () => assert.equal(canonicalName(label), name));
  }
});
