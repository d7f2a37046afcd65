/** How npm reaches its registry: what an inner npm may inherit from an outer one. */
const kept = /^npm_config_(registry|userconfig|globalconfig|cache|ca|cafile|strict_ssl|proxy|https_proxy|noproxy)$/i;
const ofOuterNpm = /^npm_(config|package|lifecycle)_/i;

/** The environment for an npm that runs under another npm: without what the outer one says about its own package. */
export function innerNpmEnvironment(environment: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !ofOuterNpm.test(name) || kept.test(name)),
  );
}
