import envPaths from 'env-paths';

/** The folder for what may be lost: the user's, on every system. */
export function cacheFolder(): string {
  return envPaths('bulletin-desk', { suffix: '' }).cache;
}
