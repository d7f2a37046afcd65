import { fold } from '../bulletin/text/text.ts';

const CHINESE = /^[(（【[]?\s?(?:据\s?)?[\u4e00-\u9fff]{2,9}(?:社|网|報|报|台)\s?([\u4e00-\u9fff]{2,8}?)\s?\d{1,2}\s?月\s?\d{1,2}\s?日\s?(?:电|電|讯|訊)/u;
const ENGLISH = /^([A-Z][A-Z.' -]{1,30}[A-Z](?:, [A-Z][A-Za-z. ]{1,15})?) \((?:[A-Z][A-Za-z. ]{1,20})\)\s?(?:--|—|–)/u;

/** Where a story comes from by its dateline (新华社北京8月1日电, `ATLANTA (UPI) --`); null where it has none. */
export function locatedOf(body: string): string | null {
  const opening = fold(body.slice(0, 80));
  return CHINESE.exec(opening)?.[1] ?? ENGLISH.exec(opening)?.[1] ?? null;
}
