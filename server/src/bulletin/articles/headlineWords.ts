/** What is left of a headline's words when marks of type, entities and loose ends are taken away. Links and tags are gone already; see `readWords`. */
export function cleanWords(text: string): string {
  return decoded(text)
    .replace(/(^|\s)\[([^[\]]*)$/, '$1$2')
    .replace(/`([^`<](?:[^`<]*[^`<\s])?)\s*<[^>`]+>`_{1,2}/g, '$1')
    .replace(/(\*\*\*|\*\*|__|`{1,2})(.+?)\1_{0,2}/g, '$2')
    .replace(/\\([[\]*_#|])/g, '$1')
    .replace(/^[*_`]{2,3}|[*_]{2,3}$/g, '')
    .replace(/\s{2,}/g, ' ')
    .replace(/^【([^【】]{4,})】?$/, '$1')
    .replace(/^[-=~*+]{1,6}>\s(.{4,}?)\s<[-=~*+]{1,6}$/, '$1')
    .replace(/^={2,6}\s+/, '')
    .replace(/^«\s?([^«»]{4,}?)\s?»$/, '$1')
    .replace(/^"([^"]{4,})"$/, '$1')
    .replace(/^[\ufe0f\u200d\s:：]+|\s?(?<![→»▸])[→»▸]+$/g, '')
    .replace(/(?<!\[\d{1,3}\]\s?)(?:\s?\[\d{1,3}\])+$/, '')
    .replace(/\s\([\w-]+(?:\.[\w-]+)+\/[^\s()]*\)$/, '')
    .replace(/(?<![\s:：,，；;\-–—|<(（])[\s:：,，；;\-–—|<(（]+$/, '')
    .trim();
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', mdash: '—', ndash: '–', hellip: '…', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', middot: '·', bull: '•' };

/** Entities as the characters that they stand for; unknown ones stay, and pictures go that stand in front. */
function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text
    .replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi, (entity, hex: string | undefined, decimal: string | undefined, name = '') => {
      const code = hex === undefined ? Number(decimal ?? -1) : parseInt(hex, 16);
      return code > 0x1f && code < 0x110000 ? String.fromCodePoint(code) : (NAMED[String(name).toLowerCase()] ?? entity);
    })
    .replace(/^(?:\s*\p{Extended_Pictographic}[\ufe0f\u200d]?)+\s*/u, '');
}
