import { verificationPage } from '../../src/api/learner/verification-page';
import type { AttestationOrder } from '../../src/application/ports/attestations';
import { attestationTexts } from '../../src/attestations/texts';
import type { Say } from '../../src/domain/bank/wording';
import { frenchDates } from '../../src/domain/dates';
import { aCertificate } from '../support/certified';

describe('a date that is said', () => {
  const first = new Date('2026-11-30T23:30:00Z');

  it('is « 1er » on the first of the month, in the zone of whoever reads', () => {
    expect(frenchDates.date(first, 'fr', 'Europe/Paris')).toBe('1er décembre 2026');
    expect(frenchDates.day(first, 'fr', 'Europe/Paris')).toBe('mardi 1er décembre');
    expect(frenchDates.date(first, 'fr', 'America/Martinique')).toBe('30 novembre 2026');
    expect(frenchDates.date(first, 'en', 'Europe/Paris')).toBe('1 December 2026');
  });

  it('leaves other days alone', () => {
    expect(frenchDates.date(new Date('2026-12-11T12:00:00Z'), 'fr', 'UTC')).toBe('11 décembre 2026');
    expect(frenchDates.date(new Date('2026-12-21T12:00:00Z'), 'fr', 'UTC')).toBe('21 décembre 2026');
  });
});

describe('an attestation granted on the first of a month', () => {
  const say = ((key: string, values?: object) => `${key} ${JSON.stringify(values)}`) as Say;
  const certificate = aCertificate(new Date('2026-11-30T23:30:00Z'));

  it('says « 1er » on the document (it said « 1 décembre »)', () => {
    const order = {
      certificate,
      holderName: 'Amina',
      organisationName: 'Mairie',
      release: { content: { topics: [] } },
      locale: 'fr',
    } as unknown as AttestationOrder;
    const texts = attestationTexts(order, say, 'Europe/Paris');
    expect(texts.issued).toContain('1er décembre 2026');
    expect(attestationTexts(order, say, 'America/Martinique').issued).toContain('30 novembre 2026');
  });

  it('says « 1er » on the page that verifies it', () => {
    const words = { say, topicName: () => 'Messagerie', now: new Date(), timeZone: 'Europe/Paris' };
    expect(verificationPage(words, 'c-1', { certificate, issuer: 'Mairie' }).html).toContain(
      '1er décembre 2026',
    );
  });
});
