/** A publisher's name as names are compared: `IT 之家`, `ＩＴ之家` and `《IT之家》` are one. */
export function normaliseName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/[\s·•・《》〈〉“”"'‘’«»]+/gu, '').replace(/^[（(【[](.*)[）)】\]]$/u, '$1').replace(/(?<![。.:：])[。.:：]+$/u, '');
}

/** Where a publisher speaks, which does not change who it is: 新华社客户端, BSIA 官网. */
const CHANNEL = /(?:官方)?(?:网站|網站|官网|官網|客户端|客戶端|app|微信公众号|微信公眾號|公众号|公眾號|公众平台|微信号|微信|微博|官微|视频号|电子版|数字报|电子报|讯)$/u;

/** The name without the channel that the publisher used, or as it is. */
export function withoutChannel(name: string): string {
  const plain = normaliseName(name);
  const owner = plain.replace(CHANNEL, '');
  return owner.length >= 2 ? owner : plain;
}

/** The names that one source line gives together: 人民网－环球时报, 新华社、光明日报. */
export function namesIn(publisher: string): string[] {
  return publisher.split(/[-－—–_|｜／/、，,;；&＆\s]+/u).filter((name) => name.trim() !== '');
}
