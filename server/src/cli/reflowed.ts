import { type Locale, message } from '../messages/messages.ts';
import { reflow } from '../reflow/reflow.ts';
import type { Change } from './changeFiles.ts';
import { bulletinOf } from './reading.ts';

/** Cleans up a text; says so where it would be read otherwise then. */
export function reflowed(locale: Locale): Change['of'] {
  return async (path, { text, bulletin, page }, _projects, styleOf) => {
    const style = await styleOf(path);
    const clean = reflow(text, bulletin, { style, read: (other) => bulletinOf(path, other, { style, page }) });
    return clean ?? { problem: message(locale, 'reflow.refused') };
  };
}
