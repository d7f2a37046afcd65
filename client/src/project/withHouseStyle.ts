import type { Project } from './projectText.ts';
import { isProject } from './projectText.ts';

/** The project whose files of that glob follow a house style; `*` for all files that no other glob names. */
export function withHouseStyle(project: Project, glob: string, path: string): Project {
  const before = project['houseStyle'];
  const named: Project = isProject(before) ? before : typeof before === 'string' && before !== '' ? { '*': before } : {};
  const { '*': rest, ...others } = named;
  if (glob === '*') return { ...project, houseStyle: Object.keys(others).length === 0 ? path : { ...others, '*': path } };
  return { ...project, houseStyle: { [glob]: path, ...without(others, glob), ...(rest !== undefined && { '*': rest }) } };
}

function without(named: Project, glob: string): Project {
  return Object.fromEntries(Object.entries(named).filter(([other]) => other !== glob));
}
