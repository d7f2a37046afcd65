// Mocha as it is made for browsers: it puts itself beside the other globals.
import 'mocha/mocha.js';

export default (globalThis as unknown as { readonly Mocha: unknown }).Mocha;
