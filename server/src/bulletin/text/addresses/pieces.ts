/** How surely some units at a line's beginning are the rest of an address and nothing else. */
export type Shape = 'sure' | 'likely' | 'none';

/** Endings of the files that addresses name; those of programs (`Node.js`) are left out, since sentences name them. */
const FILE = '\\.(?:[sx]?html?|php|aspx?|jspx?|do|action|pdf|docx?|xlsx?|pptx?|jpe?g|png|gif|webp|mp[34]|zip)';
const FILES = new RegExp(`${FILE}(?=[?#]|$)`, 'gi');
const WHOLE = new RegExp(`${FILE}$`, 'i');

/** Whether an address ends in a file, so that nothing but a query or a fragment can follow. */
export function isWhole(url: string): boolean {
  return WHOLE.test(url);
}

/** Whether the ending of a file stands at or behind a place, at least in part. */
function endsInFile(url: string, from: number): boolean {
  for (const match of url.matchAll(FILES)) if (match.index + match[0].length > from) return true;
  return false;
}

/** Dates, times, numbers, years, versions and telephone numbers, which stand on lines of their own. */
const FIGURES = /^(?:v?\d{1,4}(?:[-/.:,]\d{1,4})*(?:%|[a-z]|-[a-z]+(?:\.\d+)?)?|[\d,]+(?:\.\d+)?%?|\d{3,4}-\d{7,8})$/i;

/** A host and its path: another address, typed without its opening. */
const HOST = /^(?:[a-z\d-]+\.)+[a-z]{2,}\//i;

/**
 * The shape of what would go on with an address. `needed` says that the address cannot end without it: then figures may be
 * its rest too.
 */
export function shapeOf(written: string, piece: string, needed: boolean): Shape {
  if (piece.includes('@') || (HOST.test(piece) && !needed)) return 'none';
  if (FIGURES.test(piece)) return figures(piece, needed);
  const slashes = piece.split('/').length - 1;
  const hasDigit = /\d/.test(piece);
  if (endsInFile(written + piece, written.length)) return 'sure';
  if (/%[\da-f]{2}/i.test(piece) || /^[?&]?[a-z_]\w{0,30}=\w/i.test(piece) || (slashes >= 2 && hasDigit)) return 'sure';
  if (piece.length >= 16 && hasDigit && /[a-z]/.test(piece) && /[A-Z]/.test(piece)) return 'sure';
  if (slashes >= 2 || (hasDigit && piece.length >= (/[-_/.]/.test(piece) ? 6 : 10))) return 'likely';
  return /^[a-z\d]+(?:-[a-z\d]+){2,}$/.test(piece) ? 'likely' : 'none';
}

/** Page numbers and years are short; a number in an address is long. */
function figures(piece: string, needed: boolean): Shape {
  const fits = /^\d+$/.test(piece) ? piece.length >= (needed ? 3 : 5) : needed;
  return fits ? 'likely' : 'none';
}
