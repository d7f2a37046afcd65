import assert from 'node:assert/strict';
import { innerNpmEnvironment } from '../../../scripts/host/innerNpmEnvironment.ts';

describe('the environment of an npm under another npm', () => {
  it('says nothing of the outer package', () => {
    const outer = { npm_package_name: 'outer', npm_lifecycle_event: 'test', npm_config_prefix: '/outer', npm_config_ignore_scripts: 'false' };
    assert.deepEqual(innerNpmEnvironment(outer), {});
  });

  it('keeps how the registry is reached, and everything else', () => {
    const environment = { PATH: '/bin', npm_config_registry: 'https://registry.example/', NPM_CONFIG_CAFILE: '/ca.pem', npm_execpath: '/npm' };
    assert.deepEqual(innerNpmEnvironment(environment), environment);
  });
});
