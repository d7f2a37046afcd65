const ENDING = '.annotations.json';

/** The name of the file that holds the annotations of a bulletin, beside it: `周报.txt` has `周报.txt.annotations.json`. */
export function sidecarName(bulletin: string): string {
  return `${bulletin}${ENDING}`;
}

/** The name of the bulletin whose annotations a file holds; null for a file of another name. */
export function bulletinName(sidecar: string): string | null {
  return sidecar.endsWith(ENDING) && sidecar.length > ENDING.length ? sidecar.slice(0, -ENDING.length) : null;
}

/** A file's name as an IRI relative to its folder: what an IRI cannot have is percent-encoded, all else is as it was. */
export function sourceOf(name: string): string {
  const encoded = name.replace(/[\s\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}"<>\\^`{|}%#?[\]/]/gu, (mark) => encodeURIComponent(/\p{Cs}/u.test(mark) ? '\ufffd' : mark));
  // Without it a name such as `a:b.txt` would have a scheme.
  return /^[^/]*:/u.test(encoded) ? `./${encoded}` : encoded;
}

/** The name behind such an IRI. */
export function nameOf(source: string): string {
  const path = source.replace(/^\.\//u, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
