/** No pattern stands for more than these. */
const MOST = 100;

/**
 * Whether a path, with `/`, fits a glob: `*` is anything but a slash, `?` one character but a slash, `**` any folders, `{a,b}` either; one
 * without a slash is of the file's name. Time grows with pattern times path, whatever a project file asks for.
 */
export function fitsGlob(glob: string, path: string): boolean {
  return alternatives(glob.replace(/^\.\//u, '')).some((one) => fits(one, path));
}

/** The patterns that one with `{a,b}` stands for; a brace that is not closed is a character. */
function alternatives(glob: string): string[] {
  let found = [glob];
  for (;;) {
    const next = found.flatMap((one) => {
      const braces = /\{([^{}]{0,200})\}/u.exec(one);
      return braces ? braces[1]!.split(',').map((word) => one.slice(0, braces.index) + word + one.slice(braces.index + braces[0].length)) : [one];
    }).slice(0, MOST);
    if (next.length === found.length && next.every((one, k) => one === found[k])) return found;
    found = next;
  }
}

function fits(glob: string, path: string): boolean {
  const wanted = glob.split('/');
  const parts = path.split('/');
  if (wanted.length === 1) return fitsPart(wanted[0]!, parts[parts.length - 1]!);
  let reached = new Set([0]);
  for (const want of wanted) {
    const next = new Set<number>();
    for (const at of reached) {
      if (want === '**') for (let k = at; k <= parts.length; k++) next.add(k);
      else if (at < parts.length && fitsPart(want, parts[at]!)) next.add(at + 1);
    }
    reached = next;
  }
  return reached.has(parts.length);
}

/** Goes back to the last star only, which is enough where a star is anything. */
function fitsPart(glob: string, name: string): boolean {
  let [g, star, from] = [0, -1, 0];
  for (let n = 0; n < name.length;) {
    if (glob.charAt(g) === '*') [star, from] = [g++, n];
    else if (glob.charAt(g) === name.charAt(n) || glob.charAt(g) === '?') [g, n] = [g + 1, n + 1];
    else if (star >= 0) [g, n] = [star + 1, ++from];
    else return false;
  }
  return /^\**$/u.test(glob.slice(g));
}
