import { findAddresses } from '../../bulletin/text/addresses.ts';
import { CALL } from '../../bulletin/evidence/sources.ts';
import type { Article } from '../../bulletin/model.ts';

/** The story itself: its body without its source and without lines that only give an address. */
export function proseOf({ body, source }: Article): string {
  const text = source === null ? body : body.replace(source.text, '');
  return text.split('\n').map(withoutAddresses).filter((line) => line !== '').join('\n');
}

/** A line without its addresses; empty where only the words that call them are left. */
function withoutAddresses(line: string): string {
  const found = findAddresses(line);
  const rest = found.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), line).trim();
  const isCall = found.length > 0 && rest.length <= 24 || CALL.exec(rest)?.index === 0;
  return isCall && !/[。！？]/u.test(rest) && (/[:：][^\w:：]*$/u.test(rest) || CALL.test(rest) || !/[\p{L}\d]/u.test(rest)) ? '' : rest;
}
