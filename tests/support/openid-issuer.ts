import { exportJWK, generateKeyPair, SignJWT, type KeyLike } from 'jose';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface TokenParts {
  audience?: string;
  issuer?: string;
  /** Claims besides the registered ones. */
  claims?: Record<string, unknown>;
  /** Seconds from now; negative for a token that has expired. */
  lifetimeSeconds?: number;
  /** Signs with a key that the issuer does not publish, under the published key's id. */
  isForged?: boolean;
}

export interface OpenIdIssuer {
  url: string;
  metadataUrl: string;
  jwksUrl: string;
  token(parts: TokenParts): Promise<string>;
  close(): Promise<void>;
}

/** An OpenID issuer of our own, as Bot Framework's and Entra ID's look to us: metadata, keys, signed tokens. */
export const startOpenIdIssuer = async (): Promise<OpenIdIssuer> => {
  const [known, unknown] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
  const key = {
    ...(await exportJWK(known.publicKey)),
    kid: 'key-1',
    use: 'sig',
    alg: 'RS256',
    endorsements: ['msteams'],
  };
  let url = '';
  const server = createServer((request, response) => {
    const isKeys = request.url === '/keys';
    const body = isKeys ? { keys: [key] } : { issuer: url, jwks_uri: `${url}/keys` };
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const sign = (parts: TokenParts, privateKey: KeyLike): Promise<string> => {
    const now = Math.floor(Date.now() / 1_000);
    const lifetime = parts.lifetimeSeconds ?? 3_600;
    return new SignJWT(parts.claims ?? {})
      .setProtectedHeader({ alg: 'RS256', kid: 'key-1' })
      .setIssuer(parts.issuer ?? url)
      .setAudience(parts.audience ?? '')
      .setIssuedAt(now - 7_200)
      .setNotBefore(now - 7_200)
      .setExpirationTime(now + lifetime)
      .sign(privateKey);
  };
  return {
    url,
    metadataUrl: `${url}/metadata`,
    jwksUrl: `${url}/keys`,
    token: (parts) => sign(parts, parts.isForged ? unknown.privateKey : known.privateKey),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
