import { decodeJwt } from 'jose';
import { aCertificate, certify } from '../support/certified';
import { aService, type TestService } from '../support/a-service';

const key = { tenantId: 'local', learnerId: 'amina' };
const day = 86_400_000;

let service: TestService;
beforeEach(async () => {
  service = await aService();
});
afterEach(() => service.remove());

const credentialOf = (certificateId = 'c-1'): Promise<string> =>
  service.useCases.issueAttestation.credential({
    key,
    certificateId,
    holderName: 'Amina Berrada',
    locale: 'fr',
  });

describe('a signed attestation', () => {
  it('is issued when it is asked for, and keeps the day of the certificate (it was signed before its key existed)', async () => {
    const grantedAt = service.clock.now();
    await certify(service, key, aCertificate(grantedAt));
    service.clock.advance(40 * day);
    const credential = await credentialOf();
    const now = service.clock.now();
    const seconds = now.getTime() / 1000;
    const claims = decodeJwt(credential);
    expect(claims).toMatchObject({
      iat: seconds,
      nbf: seconds,
      validFrom: now.toISOString(),
      awardedDate: grantedAt.toISOString(),
    });
    const [signingKey] = await service.storage.signingKeys.list();
    expect(claims.iat! * 1000).toBeGreaterThanOrEqual(signingKey!.createdAt.getTime());
    expect(await service.attestations.verify(credential)).toMatchObject({ kind: 'valid', grantedAt });
  });

  it('is still true, and told as expired, when it was asked for after its end', async () => {
    const certificate = aCertificate(service.clock.now());
    await certify(service, key, certificate);
    service.clock.advance(400 * day);
    const credential = await credentialOf();
    expect(decodeJwt(credential)).toMatchObject({ validFrom: certificate.expiresAt.toISOString() });
    expect(await service.attestations.verify(credential)).toMatchObject({ kind: 'expired' });
  });

  it('says of the achievement what its address says, whoever earned it', async () => {
    await certify(service, key, aCertificate(service.clock.now()));
    const { credentialSubject } = decodeJwt(await credentialOf()) as {
      credentialSubject: { achievement: object };
    };
    const { release } = await service.content.current();
    const described = service.attestations.achievement('email-5', release, 'fr');
    expect(described).toMatchObject({ type: ['Achievement'], ...credentialSubject.achievement });
  });

  it('knows no achievement of another topic, level or form', async () => {
    const { release } = await service.content.current();
    for (const id of ['email-9', 'email', 'unheard-5', 'email-5/x'])
      expect(service.attestations.achievement(id, release, 'fr')).toBeUndefined();
  });
});
