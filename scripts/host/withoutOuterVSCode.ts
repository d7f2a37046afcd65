/** The environment for a VS Code that may be started from the terminal of another: without what that one says about itself. */
export function withoutOuterVSCode(environment: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !/^(VSCODE_|ELECTRON_RUN_AS_NODE$)/.test(name)),
  );
}
