import labelWeights from '../bulletin/labels/weights.json' with { type: 'json' };
import slotWeights from '../bulletin/slots/weights.json' with { type: 'json' };
import { fnv1a64 } from '../exports/fnv1a64.ts';

/** A word for what reads bulletins here: another one where the version or the learnt weights are others. */
export function readerIdentity(version: string): string {
  return `${version} ${fnv1a64(JSON.stringify([labelWeights, slotWeights]))}`;
}
