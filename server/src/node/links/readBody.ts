import { isUtf8 } from 'node:buffer';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw, constants } from 'node:zlib';
import { detectEncoding } from '../detectEncoding.ts';
import type { Reply } from './ask.ts';

/** The beginning of a page as text: unpacked, up to so many bytes, and read in the encoding that it declares, or in the likeliest. Never rejects. */
export async function readBody({ headers, body }: Reply, inflatedBytes: number): Promise<string> {
  if (body.length === 0) return '';
  const bytes = await unpack(body, headers['content-encoding'] ?? '', inflatedBytes);
  return decode(bytes, headers['content-type'] ?? '');
}

const { BROTLI_OPERATION_FLUSH, Z_SYNC_FLUSH } = constants;

function unpacker(encoding: string, body: Uint8Array) {
  // What was cut off is unpacked as far as it goes.
  const zlib = { finishFlush: Z_SYNC_FLUSH };
  if (/^(?:x-)?gzip$/.test(encoding)) return createGunzip(zlib);
  if (encoding === 'br') return createBrotliDecompress({ finishFlush: BROTLI_OPERATION_FLUSH });
  if (encoding !== 'deflate') return null;
  // Half of the servers send it without the header that it should have.
  return ((body[0] ?? 0) & 0x0f) === 8 ? createInflate(zlib) : createInflateRaw(zlib);
}

function unpack(body: Uint8Array, encodings: string, limit: number): Promise<Uint8Array> {
  const stream = unpacker(encodings.trim().toLowerCase(), body);
  if (stream === null) return Promise.resolve(body);
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const done = () => {
      stream.destroy();
      resolve(Buffer.concat(chunks).subarray(0, limit));
    };
    stream.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes >= limit) done();
    });
    // Damage after the beginning does not matter.
    stream.once('end', done).once('error', done);
    stream.end(body);
  });
}

const DECLARED = /charset\s{0,5}=\s{0,5}["']?([\w:.-]{2,30})/i;
const META = /<meta\b[^>]{0,300}?charset\s{0,5}=\s{0,5}["']?([\w:.-]{2,30})/i;

function decode(bytes: Uint8Array, contentType: string): string {
  const beginning = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const declared = (DECLARED.exec(contentType) ?? META.exec(beginning))?.[1];
  const marked = bytes[0] === 0xef || bytes[0] === 0xfe || bytes[0] === 0xff;
  // Many pages say that they are UTF-8 and are not.
  const decoder = marked || (declared !== undefined && /^utf-?8$/i.test(declared) && !isUtf8(bytes)) ? null : decoderOf(declared);
  if (decoder) return decoder.decode(bytes);
  const likeliest = detectEncoding(bytes);
  return likeliest === 'binary' ? '' : (decoderOf(likeliest) ?? new TextDecoder()).decode(bytes);
}

function decoderOf(label: string | undefined): InstanceType<typeof TextDecoder> | null {
  try {
    return label === undefined ? null : new TextDecoder(label);
  } catch {
    return null;
  }
}
