/**
 * Headers as the HTTP library gives them, name and value in turn, by their names in lower case; of what came several times, the
 * first. Bytes beyond ASCII are escaped as addresses have them (`%E6`), so that a redirect goes where its bytes say.
 */
export function readHeaders(raw: readonly Buffer[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (let i = 0; i + 1 < raw.length; i += 2) {
    const name = (raw[i] as Buffer).toString('latin1').toLowerCase();
    if (Object.hasOwn(headers, name)) continue;
    headers[name] = (raw[i + 1] as Buffer).toString('latin1').replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`).trim();
  }
  return headers;
}
