import { fullwidthAddresses } from './fullwidthAddresses.ts';
import { malformedAddresses } from './malformedAddresses.ts';

/** Whether a line holds an address that is written wrong: what then seems to be missing is not. */
export function holdsBrokenAddress(line: string): boolean {
  return malformedAddresses(line).length > 0 || fullwidthAddresses(line).length > 0;
}

/** Whether a line is a reference of the text, `[1]: address` or `.. _name: address`, whose address is written wrong. */
export function isBrokenReference(line: string): boolean {
  return /^\s*(?:\[[^\]]{1,60}\]:|\.\.\s_)/u.test(line) && holdsBrokenAddress(line);
}
