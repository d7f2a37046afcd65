/** A token under which the work's progress is told, as LSP has it. */
export interface WorkDoneProgressParams {
  readonly workDoneToken?: string | number;
}
