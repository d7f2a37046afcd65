/** What stands before the names in a byline. */
const ROLE = /^(?:(?:本报|本刊|本网|本台|特约|实习|见习|首席|高级|驻[\u4e00-\u9fff]{1,6})*(?:记者|通讯员|撰稿人?|作者|编译|编辑|评论员|责编|责任编辑|文字?|图文?)|by|written by|reported by)[\s:：/／|]*/iu;

/** What stands behind them: what somebody has done. */
const DONE = /(?<!\s)\s+(?:文|图|摄影?|报道|供图)(?:\s?[/／、]\s?(?:文|图|摄影?)){0,4}$/u;

/** The names in the bylines of an article, each once, without the words that say what they are. */
export function authorsOf(bylines: readonly string[]): string[] {
  const names = bylines.flatMap((byline) =>
    byline
      .replace(/[（(][^（()）]{0,40}[)）]/gu, ' ')
      .trim()
      .replace(DONE, '')
      .replace(ROLE, '')
      .split(/(?<!\s)\s*[、,，;；/／&]\s*|(?<!\s)\s+and\s+|(?<!\s)\s+(?=[\u4e00-\u9fff])/iu)
      .map((name) => name.replace(ROLE, '').trim()),
  );
  return [...new Set(names.filter((name) => name !== ''))];
}
