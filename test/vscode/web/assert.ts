/** What suites use of `node:assert/strict`, for a place without Node: the same names, the same demands. */
type Told = string | undefined;

class AssertionError extends Error {
  override readonly name = 'AssertionError';
}

function fail(message: Told = 'failed'): never {
  throw new AssertionError(message);
}

function ok(value: unknown, message?: string): asserts value {
  if (!value) fail(message ?? `${shown(value)} is not true`);
}

function equal(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected)) fail(message ?? `${shown(actual)} is not ${shown(expected)}`);
}

function notEqual(actual: unknown, expected: unknown, message?: string): void {
  if (Object.is(actual, expected)) fail(message ?? `${shown(actual)} is that very value`);
}

function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  if (!same(actual, expected)) fail(message ?? `${shown(actual)} is not like ${shown(expected)}`);
}

function notDeepEqual(actual: unknown, expected: unknown, message?: string): void {
  if (same(actual, expected)) fail(message ?? `${shown(actual)} is like ${shown(expected)}`);
}

function doesNotMatch(text: string, pattern: RegExp, message?: string): void {
  if (pattern.test(text)) fail(message ?? `${shown(text)} matches ${String(pattern)}`);
}

function match(text: string, pattern: RegExp, message?: string): void {
  if (!pattern.test(text)) fail(message ?? `${shown(text)} does not match ${String(pattern)}`);
}

function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
  const [first, second] = [Object.entries(a), new Map(Object.entries(b))];
  return Array.isArray(a) === Array.isArray(b) && first.length === second.size && first.every(([key, value]) => second.has(key) && same(value, second.get(key)));
}

function shown(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}

export default Object.assign(ok, { ok, fail, equal, notEqual, deepEqual, notDeepEqual, match, doesNotMatch });
