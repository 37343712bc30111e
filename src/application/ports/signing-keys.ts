/** A JSON Web Key (RFC 7517). */
export interface WebKey {
  kty: string;
  [member: string]: unknown;
}

/** A key that signs attestations. */
export interface SigningKey {
  /** Key id, named in each signature. */
  id: string;
  algorithm: 'RS256';
  privateJwk: WebKey;
  publicJwk: WebKey;
  createdAt: Date;
  /** A retired key signs nothing more; what it signed stays verifiable. */
  retiredAt?: Date;
}

export interface SigningKeys {
  add(key: SigningKey): Promise<void>;
  /** All keys, newest first, retired ones included. */
  list(): Promise<SigningKey[]>;
  retire(id: string, at: Date): Promise<void>;
}
