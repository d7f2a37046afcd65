const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ensp: ' ', emsp: ' ', ndash: '–', mdash: '—', middot: '·', bull: '•',
  laquo: '«', raquo: '»', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', hellip: '…', copy: '©', reg: '®', trade: '™',
};

const LONGEST = 300;

/** The title of a page: the first of its source, spaces collapsed, entities resolved, at most 300 characters; empty where it has none. */
export function pageTitle(html: string): string {
  const open = /<title\b[^>]{0,200}>/i.exec(html);
  if (!open) return '';
  const start = open.index + open[0].length;
  const rest = html.slice(start, start + 4 * LONGEST);
  const end = rest.search(/<\/title\b/i);
  return withoutEntities(end < 0 ? rest : rest.slice(0, end)).replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}

function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,6}));?/g, (mark, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? mark;
    const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : mark;
  });
}

/** The parts of a title between its dividers, outermost spaces and punctuation taken off, in lower case: a page's own words and the site's name. */
export function titleParts(title: string): string[] {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .split(/\s[-–—:]\s|[|_—–·•»«>~]|\s-|-\s|::|--+/)
    .map((part) => part.replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '').replace(/\s+/g, ' '))
    .filter((part) => part !== '');
}
