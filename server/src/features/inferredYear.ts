/**
 * The year of a date printed without one (`--12-30`): of the address that dates the story, else of the issue, where a month
 * that lies well after the issue's is the year before's. Null where neither says.
 */
export function inferredYear(date: string, urls: readonly string[], issueDay: string | null): number | null {
  const month = Number(/^--(\d\d)-/u.exec(date)?.[1]);
  if (!month) return null;
  for (const url of urls) {
    const dated = /(?<!\d)(?<year>20\d\d)[-/_]?(?<month>0[1-9]|1[0-2])(?=[-/_\d])/u.exec(url)?.groups;
    if (dated && Number(dated['month']) === month) return Number(dated['year']);
  }
  const issue = /^(\d{4})-(\d\d)/u.exec(issueDay ?? '');
  if (!issue) return null;
  return Number(issue[1]) - (month > Number(issue[2]) + 1 ? 1 : 0);
}
