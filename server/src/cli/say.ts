import type { Output } from './io.ts';

/** One message to the person at the terminal, on a line of its own; control characters (from file names) are shown as `?`. */
export function say(stderr: Output, text: string): void {
  stderr.write(line(text));
}

/** The line as `say` would write it. */
export function line(text: string): string {
  return `bulletin-desk: ${text.replace(/[\0-\x1f\x7f-\x9f]/g, '?')}\n`;
}
