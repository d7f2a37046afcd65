import { fileURLToPath } from 'node:url';

/** The path of a file on this machine; null for the URI of anything else. */
export function localPath(uri: string): string | null {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : null;
  } catch {
    return null;
  }
}
