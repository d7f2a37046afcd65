import { fullwidthAddresses } from './fullwidthAddresses.ts';
import { malformedAddresses } from './malformedAddresses.ts';

/** Whether a line holds an address that is written wrong: what then seems to be missing is not. */
export function holdsBrokenAddress(line: string): boolean {
  return malformedAddresses(line).length > 0 || fullwidthAddresses(line).length > 0;
}
