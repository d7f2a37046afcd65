import type { Answer } from './exchange.ts';
import { pageTitle, titleParts } from './pageTitle.ts';

/** Titles, word for word, of pages that want to know whether a person is reading. */
const TITLES = [
  /^(?:just a moment|attention required|checking your browser(?: before accessing .{1,80})?|ddos guard|one moment please|please wait|security (?:check|verification)|vercel security checkpoint|robot check|(?:please )?verify(?:ing)? (?:that )?you are (?:a )?human|are you (?:a )?(?:robot|human)|human verification|bot verification|captcha|client challenge)$/,
  /^(?:access denied|access to this page has been denied|pardon our interruption|request (?:rejected|blocked)|(?:sorry )?you have been blocked|web application firewall)$/,
  /^(?:\p{Script=Han}{0,4}安全(?:验证|驗證)(?:中心)?|(?:人机|滑动|滑块|身份|行为)(?:验证|驗證|识别)(?:页面)?|验证码|请完成(?:安全)?验证|請完成(?:安全)?驗證|浏览器安全检查中?|正在(?:验证|检查)您?的?浏览器)$/u,
  /^(?:(?:您的)?(?:访问|请求)已?被(?:拒绝|阻断|拦截)|访问(?:受限|异常|频繁|过于频繁|验证)|(?:网站|網站|web应用)防火墙|拦截提示)$/,
];

/** Statuses that only walls give. */
const WALLS: ReadonlySet<number> = new Set([412, 418, 456, 493, 521, 567, 588, 999]);

/**
 * Whether an answer is not the page but a wall before it, which a person may pass and a program may not: told by headers of those
 * who build such walls, by a title, or by a page that is nothing but a script that sets a cookie.
 */
export function isChallenge({ status, headers, body }: Answer): boolean {
  if (headers['cf-mitigated'] === 'challenge' || /^(?:challenge|captcha)$/i.test(headers['x-amzn-waf-action'] ?? '')) return true;
  if (WALLS.has(status)) return true;
  if ((status === 403 || status === 429) && (headers['x-datadome'] ?? headers['x-px-block']) !== undefined) return true;
  if (body === '') return false;
  const [first = ''] = titleParts(pageTitle(body));
  const words = first.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return TITLES.some((title) => title.test(words)) || (status < 400 && isOnlyScript(body));
}

function isOnlyScript(body: string): boolean {
  if (!/document\.cookie\s*=/.test(body) || !/location(?:\.\w{1,20})?\s{0,20}[=(]/.test(body)) return false;
  return visibleText(body) === '';
}

/** What is left without tags and scripts: one pass. */
function visibleText(html: string): string {
  let text = '';
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at);
    if (open < 0) return text + html.slice(at).trim();
    text += html.slice(at, open).trim();
    const script = /^<(script|style|noscript|title)\b/i.exec(html.slice(open, open + 10))?.[1];
    const close = script === undefined ? open : html.indexOf(`</${script}`, open);
    const end = close < 0 ? -1 : html.indexOf('>', close);
    if (end < 0) return text;
    at = end + 1;
  }
  return text;
}
