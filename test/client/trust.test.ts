import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const { capabilities, contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  capabilities: Readonly<Record<'untrustedWorkspaces' | 'virtualWorkspaces', { readonly supported: unknown; readonly description: string; readonly restrictedConfigurations?: readonly string[] }>>;
  contributes: { configuration: { properties: Readonly<Record<string, { readonly scope: string }>> } };
};

describe('what a workspace may say', () => {
  const { properties } = contributes.configuration;
  const restricted = capabilities.untrustedWorkspaces.restrictedConfigurations ?? [];

  it('about the network is nothing before it is trusted, and never what may be asked in the private one', () => {
    const network = Object.keys(properties).filter((name) => name.startsWith('bulletin.links.'));
    assert.ok(network.length > 3);
    assert.deepEqual(network.filter((name) => properties[name]?.scope !== 'application' && !restricted.includes(name)), []);
    assert.equal(properties['bulletin.links.allowPrivate']?.scope, 'application');
    assert.deepEqual(restricted.filter((name) => !(name in properties)), []);
  });

  it('is limited where it is not trusted, or on no disk, for reasons that are told in both languages', () => {
    for (const name of ['untrustedWorkspaces', 'virtualWorkspaces'] as const) {
      const { supported, description } = capabilities[name];
      assert.equal(supported, 'limited');
      for (const file of ['package.nls.json', 'package.nls.zh-cn.json']) {
        const words = (JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>>)[description.slice(1, -1)] ?? '';
        assert.ok(words.length > 20, `${file}: ${name}`);
      }
    }
  });
});
