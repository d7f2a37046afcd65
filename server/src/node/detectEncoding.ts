import { isUtf8 } from 'node:buffer';
import { analyse } from 'chardet';

const SAMPLE = 32 * 1024;

/**
 * The encoding that the bytes are most likely in, by its WHATWG name, or `binary` for what is no text.
 *
 * A byte order mark decides; then valid UTF-8; then UTF-16, which shows by its zero bytes; then UTF-8 with a little
 * damage; then statistics. Where those say little, GB18030 is the likeliest for a bulletin.
 */
export function detectEncoding(bytes: Uint8Array): string {
  const marked = byteOrderMark(bytes);
  if (marked !== null) return marked;
  const controls = controlShare(bytes.subarray(0, SAMPLE));
  if (controls < 0.2 && isUtf8(bytes)) return 'utf-8';
  const utf16 = withoutMark16(bytes.subarray(0, SAMPLE));
  if (utf16 !== null) return utf16;
  const sample = sampleBeyondAscii(bytes);
  if (controls < 0.2 && isNearlyUtf8(sample)) return 'utf-8';
  return controls > 0.02 ? 'binary' : byStatistics(sample);
}

function sampleBeyondAscii(bytes: Uint8Array): Uint8Array {
  const start = bytes.findIndex((byte) => byte >= 0x80);
  return bytes.subarray(start, start + SAMPLE);
}

function byteOrderMark([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** Control characters that no text has; tab, line ends, form feed, backspace and escape do occur in texts. */
function controlShare(bytes: Uint8Array): number {
  const found = bytes.reduce((sum, byte) => (byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b ? sum + 1 : sum), 0);
  return found / Math.max(bytes.length, 1);
}

/** Zero bytes alone do not tell the byte order (一 is 4E 00): the order in which the units are scripts that people write does. */
function withoutMark16(bytes: Uint8Array): string | null {
  if (!bytes.includes(0) || bytes.length < 2) return null;
  const little = writtenShare(bytes, 1);
  const big = writtenShare(bytes, 0);
  if (Math.max(little, big) < 0.9) return null;
  return little >= big ? 'utf-16le' : 'utf-16be';
}

function writtenShare(bytes: Uint8Array, high: 0 | 1): number {
  let written = 0;
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    if (isWritten((bytes[at + high] ?? 0) * 256 + (bytes[at + 1 - high] ?? 0))) written++;
  }
  return written / (bytes.length >> 1);
}

function isWritten(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x20 || (unit >= 0x09 && unit <= 0x0d);
  if (unit < 0x2000) return unit >= 0xa0 && unit < 0x530; // Latin, Greek, Cyrillic
  if (unit < 0x3000) return unit >= 0x2010 && unit < 0x2700; // punctuation, symbols, enclosed numbers
  return unit < 0xa000 || (unit >= 0xac00 && unit < 0xe000) || unit >= 0xfe30; // CJK, Hangul, surrogates, full-width forms
}

/** UTF-8 in which at most one character of twenty beyond ASCII is damaged. */
function isNearlyUtf8(sample: Uint8Array): boolean {
  const beyondAscii = new TextDecoder().decode(sample).match(/[^\0-\x7f]/gu) ?? [];
  const damaged = beyondAscii.filter((character) => character === '\ufffd').length;
  return damaged * 20 <= beyondAscii.length;
}

function byStatistics(sample: Uint8Array): string {
  const known = analyse(sample).filter(({ name, confidence }) => confidence >= 40 && decodes(sample, name));
  if (known[0] !== undefined) return canonicalName(known[0].name) ?? 'gb18030';
  return decodes(sample, 'gb18030') ? 'gb18030' : 'windows-1252';
}

/** Whether the bytes have a meaning in the encoding; a character cut by the end of the sample is none of its faults. */
function decodes(sample: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: sample.length === SAMPLE });
    return true;
  } catch {
    return false;
  }
}

/** The WHATWG name for a label (`GBK`, `utf8`, `UTF-16LE`, `utf16le`, `latin1`), or null where there is no such encoding. */
export function canonicalName(label: string): string | null {
  try {
    return new TextDecoder(label.replace(/^utf-?16-?([bl]e)$/i, 'utf-16$1')).encoding;
  } catch {
    return null;
  }
}
