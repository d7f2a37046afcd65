import { isLinkCause, type LinkStatus, outcomeOf } from '../../links/linkStatus.ts';

/** Statuses by the keys of their addresses, as JSON: one address per line. */
export function writeStatuses(statuses: ReadonlyMap<string, LinkStatus>): string {
  const lines = [...statuses].map(([key, { outcome: _, ...kept }]) => `${JSON.stringify(key)}:${JSON.stringify(kept)}`);
  return `{"version":1,"links":{\n${lines.join(',\n')}\n}}\n`;
}

/** Reads what `writeStatuses` wrote. What is no status is left out; throws where the whole is not of that form. */
export function readStatuses(text: string): Map<string, LinkStatus> {
  const file: unknown = JSON.parse(text);
  if (!isRecord(file) || file['version'] !== 1 || !isRecord(file['links'])) throw new Error('not of the expected form');
  const statuses = new Map<string, LinkStatus>();
  for (const [key, value] of Object.entries(file['links'])) {
    const status = readStatus(value);
    if (status) statuses.set(key, status);
  }
  return statuses;
}

function readStatus(value: unknown): LinkStatus | null {
  if (!isRecord(value)) return null;
  const { cause, status, detail, movedTo, checkedAt } = value;
  if (typeof cause !== 'string' || !isLinkCause(cause)) return null;
  if (typeof checkedAt !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(checkedAt)) return null;
  if (!isRecord(detail) || !Object.values(detail).every((text) => typeof text === 'string')) return null;
  if ((status !== null && typeof status !== 'number') || (movedTo !== null && typeof movedTo !== 'string')) return null;
  return { outcome: outcomeOf(cause), cause, status, detail: detail as Record<string, string>, movedTo, checkedAt };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
