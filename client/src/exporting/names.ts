/** The last part of a path with `/`. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** What the export of one file is called, beside it: `digest.txt` gives `digest.bulletin.json`. */
export function exportName(name: string, extension = '.json'): string {
  return `${name.replace(/(?<=.)\.[^.]+$/u, '')}.bulletin${extension}`;
}

/** What it is called among many, where `digest.txt` may stand beside `digest.md`: as the command line calls it. */
export function exportNameAmongMany(path: string, extension = '.json'): string {
  return `${path}${extension}`;
}
