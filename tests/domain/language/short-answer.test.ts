import fc from 'fast-check';
import {
  isSameText,
  matchShortAnswer,
  type ShortAnswerKey,
} from '../../../src/domain/assessment/short-answer';

const key = (
  accepted: string[],
  errors: string[][] = [],
  tolerance: 'exact' | 'typos' = 'typos',
): ShortAnswerKey => ({
  accepted,
  expectedErrors: errors.map((texts) => ({ texts })),
  tolerance,
});

describe('a learner types an answer', () => {
  describe('what is forgiven', () => {
    it.each([
      ['hameçonnage', 'Hameconnage'],
      ['hameçonnage', "l'hameçonnage"],
      ['hameçonnage', 'hamçonnage'],
      ['hameçonnage', 'ameçonnage', false],
      ['hameçonnage', "c'est l'hameçonnage"],
      ['hameçonnage', "je pense que c'est du hameconage"],
      ['liste déroulante', 'Les listes déroulantes'],
      ['liste déroulante', 'liste deroulente'],
      ['coffre-fort', 'coffre fort'],
      ['coffre-fort', 'COFFREFORT'],
      ['filtre', 'un filtre !'],
      ['filtre', 'flitre'],
      ['réponse automatique', 'reponse automatiqe'],
      ['17Cyber', '17 cyber'],
      ['17Cyber', 'le 17CYBER'],
      ['3', 'trois'],
      ['CSV', '.csv'],
      ['Cci', 'cci'],
    ])('« %s » accepts « %s »', (right, typed, isAccepted: boolean = true) => {
      expect(matchShortAnswer(key([right]), typed).kind).toBe(isAccepted ? 'accepted' : 'other');
    });
  });

  describe('what is not', () => {
    it.each([
      ['17Cyber', '18Cyber'],
      ['Cci', 'Cc'],
      ['Cc', 'Cci'],
      ['CSV', 'CSS'],
      ['filtre', 'fichier'],
      ['connecté', 'déconnecté'],
      ['déconnecté', 'connecté'],
      ['activer', 'désactiver'],
      ['visible', 'invisible'],
      ['import', 'export'],
      ['partager', 'pas partager'],
      ['15 jours', '18 jours'],
      ['deux', 'trois'],
      ['filtre', ''],
      ['filtre', '   '],
      ['filtre', '🙂'],
      ['la', ''],
    ])('« %s » refuses « %s »', (right, typed) => {
      expect(matchShortAnswer(key([right]), typed)).toEqual({ kind: 'other' });
    });

    it('any typo when the author asks for exactness', () => {
      expect(matchShortAnswer(key(['dossier-2026.com'], [], 'exact'), 'dosier-2026.com').kind).toBe('other');
      expect(matchShortAnswer(key(['dossier-2026.com'], [], 'exact'), 'Dossier 2026.com').kind).toBe(
        'accepted',
      );
    });
  });

  describe('typical errors get their own feedback', () => {
    const cci = key(['Cci', 'copie cachée'], [['Cc', 'copie'], ['transférer']]);

    it('when written exactly, or with a typo', () => {
      expect(matchShortAnswer(cci, 'cc')).toEqual({ kind: 'expected-error', index: 0 });
      expect(matchShortAnswer(cci, 'transferrer')).toEqual({ kind: 'expected-error', index: 1 });
    });

    it('even when the answer is as near', () => {
      const near = key(['trier'], [['trieur']]);
      expect(matchShortAnswer(near, 'triier').kind).toBe('accepted');
      expect(matchShortAnswer(near, 'trieur')).toEqual({ kind: 'expected-error', index: 0 });
    });

    it('names which accepted answer was meant', () => {
      expect(matchShortAnswer(cci, 'copie cachee')).toEqual({ kind: 'accepted', index: 1 });
    });
  });

  describe('laws', () => {
    const word = fc.stringMatching(/^[a-z]{5,12}$/);

    it('an accepted answer is accepted as written, whatever the case and the spaces around it', () => {
      fc.assert(
        fc.property(word, (right) => {
          expect(matchShortAnswer(key([right]), `  ${right.toUpperCase()} `).kind).toBe('accepted');
        }),
      );
    });

    it('an answer without a letter or a digit is never accepted', () => {
      fc.assert(
        fc.property(word, fc.stringMatching(/^[ .,!?…'’-]{0,30}$/), (right, typed) => {
          expect(matchShortAnswer(key([right]), typed)).toEqual({ kind: 'other' });
        }),
      );
    });

    it('changing a digit is never forgiven', () => {
      fc.assert(
        fc.property(
          word,
          fc.integer({ min: 0, max: 99 }),
          fc.integer({ min: 1, max: 99 }),
          (name, number, shift) => {
            expect(matchShortAnswer(key([`${number} ${name}`]), `${number + shift} ${name}`).kind).toBe(
              'other',
            );
          },
        ),
      );
    });

    it('sameness goes both ways', () => {
      fc.assert(
        fc.property(fc.string(), fc.string(), (a, b) => expect(isSameText(a, b)).toBe(isSameText(b, a))),
      );
    });

    it('any text gets an answer, and a huge one is refused without being read whole', () => {
      fc.assert(
        fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
          expect(['accepted', 'expected-error', 'other']).toContain(
            matchShortAnswer(key(['filtre']), typed).kind,
          );
        }),
      );
      for (const piece of ['a', ' ', "c'est ", '🙂', 'je pense que ', '\u200b', 'é']) {
        expect(matchShortAnswer(key(['filtre']), piece.repeat(100_000)).kind).toBe('other');
      }
    });
  });
});
