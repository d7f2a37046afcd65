import { v5 } from 'uuid';

/** Ours alone, drawn once: names made in it collide with nobody's. */
const NAMESPACE = '1bb751e3-198a-4e53-8156-875fbc41b53d';

/** `urn:uuid:` and a UUID (version 5) made of the parts: the same for the same parts, on every machine. */
export function nameUuid(...parts: readonly string[]): string {
  return `urn:uuid:${v5(JSON.stringify(parts), NAMESPACE)}`;
}
