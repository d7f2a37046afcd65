import assert from 'node:assert/strict';
import { isChallenge } from '../../server/src/links/challenge.ts';
import type { Answer } from '../../server/src/links/exchange.ts';

const answer = (status: number, title: string, headers: Readonly<Record<string, string>> = {}): Answer => ({ kind: 'answer', status, headers, body: title === '' ? '' : `<html><head><title>${title}</title></head><body></body></html>` });
const body = (html: string): Answer => ({ kind: 'answer', status: 200, headers: {}, body: html });

describe('isChallenge', () => {
  const walls: Answer[] = [
    answer(403, '', { 'cf-mitigated': 'challenge' }),
    answer(202, '', { 'x-amzn-waf-action': 'challenge' }),
    answer(405, '', { 'x-amzn-waf-action': 'captcha' }),
    answer(403, '', { 'x-datadome': 'protected' }),
    answer(403, '', { 'x-px-block': '1' }),
    ...[412, 418, 521, 567, 999].map((status) => answer(status, '')),
    ...['Just a moment...', 'Attention Required! | Cloudflare', 'DDoS-Guard', 'Checking your browser before accessing news.test', 'Access Denied', 'Are you a robot?', 'Please verify you are a human', 'Robot Check', 'Security Check', 'Pardon Our Interruption', 'Sorry, you have been blocked', 'Human Verification'].map((title) => answer(403, title)),
    ...['百度安全验证', '安全验证', '人机验证', '滑动验证页面', '访问验证', '您的访问被阻断', '访问被拒绝', '网站防火墙', '验证码', '請完成驗證', '访问过于频繁', '浏览器安全检查中...'].map((title) => answer(200, title)),
    body('<html><head><script>document.cookie="a=1";location.reload()</script></head><body></body></html>'),
    body('<script>document.cookie = "a"; window.location = "/x";</script><noscript>Please enable JavaScript</noscript>'),
  ];
  walls.forEach((wall, i) => it(`a wall, ${i + 1}: ${wall.status} ${wall.body.slice(19, 60)}`, () => assert.ok(isChallenge(wall))));

  const pages: Answer[] = [
    answer(200, ''),
    answer(404, 'Not Found'),
    answer(403, ''),
    answer(403, '403 Forbidden'),
    answer(503, 'Service Temporarily Unavailable'),
    ...['A moment of silence', 'Access denied: how banks keep the poor out', 'The captcha economy', '网络安全检查', '网络安全检查 - 江畔市', '全市开展安全检查', '身份验证新规施行', '访问学者', '验证码短信诈骗增多', '防火墙', '云防火墙市场报告', 'Security checks at the border'].map((title) => answer(200, title)),
    body('<script>document.cookie="a=1";location.hash="x"</script><p>A story that is long.</p>'),
    body('<script>var a = 1</script>'),
    body('document.cookie = location = '),
  ];
  pages.forEach((page, i) => it(`a page, ${i + 1}: ${page.status} ${page.body.slice(19, 60)}`, () => assert.ok(!isChallenge(page))));

  it('takes time that grows with the text alone', () => assert.ok(!isChallenge(body(`document.cookie=1 location= ${'<script>'.repeat(60_000)} text`))));
});
