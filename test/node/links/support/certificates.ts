import { generate } from 'selfsigned';

interface Issued {
  readonly key: string;
  readonly cert: string;
}

/** An authority of the test's own, in PEM. */
export async function makeAuthority(): Promise<Issued> {
  const made = await generate([{ name: 'commonName', value: 'Test Authority' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  return { key: made.private, cert: made.cert };
}

/** A key and a certificate for a host, in PEM: signed by an authority, or by itself; `days` from now it expires, or did. */
export async function issue(host: string, authority: Issued | null, days = 30): Promise<Issued> {
  const day = 86_400_000;
  const made = await generate([{ name: 'commonName', value: host }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() - 60 * day),
    notAfterDate: new Date(Date.now() + days * day),
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: host }] }],
    ...(authority ? { ca: authority } : {}),
  });
  return { key: made.private, cert: made.cert };
}
