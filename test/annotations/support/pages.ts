import assert from 'node:assert/strict';
import { CountedText } from '../../../server/src/annotations/countedText.ts';
import type { AnnotationPage, Target } from '../../../server/src/annotations/page.ts';
import { parsePage } from '../../../server/src/annotations/parsePage.ts';
import { quoteAt } from '../../../server/src/annotations/quoteAt.ts';
import { tell } from '../../../server/src/messages/messages.ts';

export const source = '周报.txt';

/** A weekly of six stories, which the tests tag. */
export const weekly = [
  '网络安全周报', '',
  '一家医院的预约系统被勒索软件锁住', '患者只能到窗口排队，恢复用了三天。', '（来源：9月8日，江城晚报）', '',
  '浏览器修补一处正在被利用的漏洞', '该漏洞编号 CVE-2023-4863，正在被人利用，升级到新版本以后即可消除，旧版本不再得到支持。', '（来源：9月9日，北岸日报）', '',
  '水厂演练断网供水', '值守人员用纸质台账坚持了六小时，水质和水压都没有出现异常，下一次演练定在年底以前举行。', '（来源：9月9日，江城晚报）', '',
  '高校开设攻防实训营', '两百名学生报名，十天后结业，考核的方式是在限定的时间里守住一套真实的业务系统。', '（来源：9月10日，北岸日报）', '',
  '电商平台整治仿冒客服', '首批下架一千二百个账号，平台说，今后凡是要求离开平台付款的对话都会收到提醒。', '（来源：9月11日，江城晚报）', '',
  '老旧摄像头集中换装', '街道给独居老人优先安装，旧设备由厂家统一回收，存储卡当面销毁，安装不收取任何费用。', '（来源：9月12日，北岸日报）', '',
].join('\n');

/** The target of the first, or of the last, occurrence of some words. */
export function targetOf(words: string, text = weekly, which: 'first' | 'last' = 'first'): Target {
  const counted = new CountedText(text);
  const start = which === 'first' ? counted.plain.indexOf(words) : counted.plain.lastIndexOf(words);
  assert.ok(start >= 0, words);
  return { source, ...quoteAt(counted, { start, end: start + words.length }) };
}

/** The page in a text that must be one. */
export function read(text: string): AnnotationPage {
  const { page, problems } = parsePage(text);
  assert.deepEqual(problems, undefined);
  return page ?? assert.fail();
}

/** What is wrong with a text, with its place. */
export function problemsIn(text: string): string[] {
  return (parsePage(text).problems ?? []).map(({ range: { start, end }, message }) => `${start.line}:${start.character}-${end.line}:${end.character} ${tell('en', message)}`);
}
