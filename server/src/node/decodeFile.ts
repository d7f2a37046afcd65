import type { Decoded } from '../cli/io.ts';
import { detectEncoding } from './detectEncoding.ts';

/**
 * A file's bytes as text, in the encoding named (a name that `canonicalName` gives) or, without one, in the likeliest.
 * What has no meaning in the encoding becomes U+FFFD; lone surrogates of UTF-16 are kept. Throws only where the text
 * is longer than a string can be.
 */
export function decodeFile(bytes: Uint8Array, encoding = detectEncoding(bytes)): Decoded {
  return { text: encoding === 'binary' ? '' : decode(bytes, encoding).replace(/^\ufeff/, ''), encoding };
}

function decode(bytes: Uint8Array, encoding: string): string {
  if (encoding === 'utf-16le') return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf16le');
  if (encoding === 'utf-16be') return Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16().toString('utf16le');
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  // In one call Node takes windows-1252 for Latin-1 and loses its quotation marks and dashes; as a stream it does not.
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}
