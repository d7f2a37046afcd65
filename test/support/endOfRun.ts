import type { RootHookObject } from 'mocha';

/** How long the process may take to end once all tests have run, in milliseconds. */
const patience = 15_000;

/**
 * Mocha waits until nothing is open any more, for ever if need be. Here it ends all the same, with the verdict of the tests, and
 * names what was left open. The timer alone keeps no process alive: one that ends by itself never sees it.
 */
export const mochaHooks: RootHookObject = {
  afterAll() {
    setTimeout(() => {
      console.error(`The tests are over, and still open after ${patience / 1000} s: ${process.getActiveResourcesInfo().join(', ')}.`);
      process.exit();
    }, patience).unref();
  },
};
