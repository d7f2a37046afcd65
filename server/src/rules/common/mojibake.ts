/** What only a wrong decoding makes. */
const SUSPECT = [
  '\\ufffd+',
  '(?:锟斤拷)+|(?:锟叫)+|(?:烫烫烫)+|(?:屯屯屯)+',
  // UTF-8 read as GBK: punctuation of Chinese.
  '锛[屽岀屾屼岄堝堟氬氭夊夋夈]|銆[\\u0080-\\uffff]|鈥(?:[？?\\ufffd]|[揹揺搇搈搑搒搕搗撯撱撲撳撴撶撹撻擄攄攅攍攎攔攕攖攙斺斻斾斿旀旂旇旈旓榙榚榣榤榬榮榯榲樷樸樹樺樻樼樿橀橈檇檈檒檓檙檚檛檝欌欍欎欏欐欑欒欓欙渄渆渓渕渞渟渢渧溾溿滀滃滄滅滆滈滐漝漞漧漨漴漵漷漹濃濄濅濆濇濈濊濋濓︹︺︼︽︾︿﹀﹁﹂])',
  // UTF-8 read as Latin-1 or Windows-1252.
  'â€[\\u0080-\\u009f™œ\\u009d“”˜¦¢]|Ã[\\u0080-\\u00bf]|Â[\\u00a0-\\u00bf]|ï¼[\\u0080-\\u00bfŒšˆ‰]|ã€[\\u0080-\\u00bf‚]|(?:[äåæçèé][\\u00a0-\\u00bf\\u0080-\\u009f¸º»¼½¾€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ][\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]){2,}',
].join('|');
const ANY = new RegExp(SUSPECT, 'u');
const ALL = new RegExp(SUSPECT, 'gu');

/** Where a line shows that it was decoded wrongly: the first sign, and the units from it to the end of the last; null where it does not. */
export function mojibakeIn(text: string): { readonly sign: string; readonly start: number; readonly end: number } | null {
  if (!ANY.test(text)) return null;
  const matches = [...text.matchAll(ALL)];
  const [first, last] = [matches[0], matches.at(-1)];
  return first && last ? { sign: first[0], start: first.index, end: last.index + last[0].length } : null;
}
