/** A project file as JSON has it. */
export type Project = Readonly<Record<string, unknown>>;

/** The project in the text of its file, that of an empty file included; null where it is no JSON object. */
export function readProject(text: string): Project | null {
  try {
    const value: unknown = text.trim() === '' ? {} : JSON.parse(text);
    return isProject(value) ? value : null;
  } catch {
    return null;
  }
}

/** The text of the project's file, indented and with the line ends of the text that it replaces. */
export function writeProject(project: Project, replaced: string): string {
  const indent = /^[ \t]+(?=")/mu.exec(replaced)?.[0] ?? '  ';
  const text = `${JSON.stringify(project, null, indent)}\n`;
  return replaced.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
}

/** Whether a value is a JSON object, as a project file is and as parts of it are. */
export function isProject(value: unknown): value is Project {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
