import assert from 'node:assert/strict';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { repack } from '../../../scripts/packaging/repack.ts';
import { readZip, writeZip } from '../../../scripts/packaging/zipFile.ts';

const files = [
  { name: 'extension/日报.txt', bytes: Buffer.from('港口岸电启用。'.repeat(400)) },
  { name: 'extension/a.bin', bytes: Buffer.from(Array.from({ length: 997 }, (_, at) => (at * 7919) % 251)) },
  { name: '[Content_Types].xml', bytes: Buffer.from('<Types/>') },
  { name: 'extension/empty', bytes: Buffer.alloc(0) },
];
const archive = writeZip(files.map((file) => ({ ...file, packed: deflateRawSync(file.bytes) })));

describe('repack', () => {
  it('keeps every file to the byte', async () => {
    const found = readZip(await repack(archive));
    assert.deepEqual(found.map(({ name }) => name), files.map(({ name }) => name).sort());
    for (const { name, bytes } of files) assert.ok(bytes.equals(found.find((file) => file.name === name)?.bytes ?? Buffer.from('nothing')), name);
  });

  it('gives the same bytes whatever order and date the files came with', async () => {
    const late = Buffer.from(writeZip([...files].reverse().map((file) => ({ ...file, packed: deflateRawSync(file.bytes, { level: 1 }) }))));
    for (let at = late.indexOf('PK\x03\x04', 0, 'latin1'); at >= 0; at = late.indexOf('PK\x03\x04', at + 4, 'latin1')) late.writeUInt16LE(0x5b79, at + 12);
    assert.ok((await repack(archive)).equals(await repack(late)));
  });

  it('packs more tightly than zlib', async () => {
    assert.ok((await repack(archive)).length < archive.length);
  });

  it('writes DEFLATE that others read', async () => {
    const packed = await repack(archive);
    const name = Buffer.from('extension/日报.txt');
    const start = packed.indexOf(name) + name.length;
    assert.equal(inflateRawSync(packed.subarray(start, start + packed.readUInt32LE(packed.indexOf(name) - 12))).toString(), files[0]?.bytes.toString());
  });

  it('says what is no archive', async () => {
    await assert.rejects(repack(Buffer.from('no archive at all')), /no ZIP archive/);
  });
});
