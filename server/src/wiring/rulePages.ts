/** Under which the page of each rule stands (`{rulePages}/{rule}.md`); null while the project has no address. */
export const rulePages: string | null = null;
