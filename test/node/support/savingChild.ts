/**
 * A process that is there to be killed: saves one file of annotations again and again, two texts by turns, and tells its parent when
 * it begins. Arguments: the file's URI, then the files that hold the two texts.
 */
import { readFileSync } from 'node:fs';
import { annotationFiles } from '../../../server/src/node/annotationFiles.ts';

const [uri = '', ...files] = process.argv.slice(2);
const texts = files.map((file) => readFileSync(file, 'utf8'));
// Without a parent nobody would kill it.
process.on('disconnect', () => process.exit());
process.send?.('saving');
void saveForever();

async function saveForever(): Promise<void> {
  for (;;) for (const text of texts) await annotationFiles.write(uri, text);
}
