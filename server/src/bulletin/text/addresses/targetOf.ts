/** What an address names, as it would be typed: without the backslashes of Markdown, `&amp;` as `&`. Nothing else is decoded. */
export function targetOf(url: string): string {
  return url.replace(/\\([!-/:-@[-`{-~])/g, '$1').replace(/&(?:amp|#38|#x26);/gi, '&');
}
