import type { Project } from './projectText.ts';
import { isProject } from './projectText.ts';

/** The project that knows, beside what it knew, that a host is a publisher's own. */
export function withAcceptedHost(project: Project, publisher: string, host: string): Project {
  const publishers = isProject(project['publishers']) ? project['publishers'] : {};
  const hosts = publishers[publisher];
  const known = Array.isArray(hosts) ? hosts : [];
  return known.includes(host) ? project : { ...project, publishers: { ...publishers, [publisher]: [...known, host] } };
}
