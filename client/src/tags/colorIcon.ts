import { ThemeIcon, Uri } from 'vscode';

/** A small filled circle in a colour (`#rrggbb`) with a rim that shows on light and on dark; a plain tag where there is none. */
export function colorIcon(color: string | null | undefined): Uri | ThemeIcon {
  if (!isColor(color)) return new ThemeIcon('tag');
  const circle = `<circle cx="8" cy="8" r="5" fill="${color}" stroke="#808080"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16">${circle}</svg>`;
  return Uri.parse(`data:image/svg+xml;base64,${btoa(svg)}`, true);
}

/** Whether it is a colour as the project file writes them; anything else must get into no picture and no style. */
export function isColor(color: string | null | undefined): color is string {
  return /^#[\da-f]{6}$/iu.test(color ?? '');
}
