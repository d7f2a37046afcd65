/** What the name of a file of a house style ends with. */
export const styleEnding = '.bulletin-style.json';

/** What the house style of a bulletin may be called: its name without what counts the issues. */
export function styleNameFor(bulletin: string): string {
  const name = bulletin
    .replace(/(?<=.)\.[^.]+$/u, '')
    .replace(/第?\d{1,8}[期号版年月日]?|第[一二三四五六七八九十百]{1,5}[期号版]/gu, '')
    .replace(/[（(]\s?[）)]|[\\/:*?"<>|%#]/gu, '')
    .replace(/^[\s_.-]+|[\s_.-]+$/gu, '');
  return `${name || 'bulletin'}${styleEnding}`;
}

/** A glob of the files that are called like this one, but for their numbers. */
export function globFor(bulletin: string): string {
  return bulletin.replace(/\d+/gu, '*');
}

/** Whether a name can be that of a style in the workspace folder; folders in it are divided by a slash. */
export function isStyleName(name: string): boolean {
  return name.endsWith(styleEnding) && name !== styleEnding && !/^[/~]|[\\:%?#*"<>|]/u.test(name) && name.split('/').every((part) => part !== '' && !/^\.{1,2}$/u.test(part));
}
