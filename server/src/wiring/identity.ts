import { fnv1a64 } from '../exports/fnv1a64.ts';

const numbers = new WeakMap<object, number>();
let last = 0;

/** A short word for these values in this order: the same for the very same ones, without holding on to them. */
export function identityOf(values: readonly object[]): string {
  return fnv1a64(values.map(numberOf).join());
}

function numberOf(value: object): number {
  const number = numbers.get(value) ?? ++last;
  numbers.set(value, number);
  return number;
}
