import { jsonText } from '../exports/exportable.ts';
import type { Overview } from './overview.ts';

/** An overview as one JSON document; lines count from 0, characters in UTF-16 code units, articles from 0 through all bulletins. `name` is what it is about. */
export function reportJson({ bulletins, figures, unsourced }: Overview, name: string): string {
  const documents = bulletins.map(({ name: file, articles }) => ({ file, articles }));
  return jsonText({ version: 1, name, bulletins: documents, figures, unsourced });
}
