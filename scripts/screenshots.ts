/**
 * `npm run screenshots`: makes the pictures of the README in docs/images/ (`-- readme`), and in out/looks/ those that a person looks at
 * before a release (`-- looks`); both without an argument.
 */
import { takeLooks } from './screenshots/looks.ts';
import { takeReadmePictures } from './screenshots/readmePictures.ts';

const parts: Readonly<Record<string, () => Promise<void>>> = { readme: takeReadmePictures, looks: takeLooks };
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length > 0) throw new Error(`There is no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.`);
for (const [name, take] of Object.entries(parts)) if (wanted.length === 0 || wanted.includes(name)) await take();
