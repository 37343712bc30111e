import fc from 'fast-check';
import { scrub } from '../../../src/domain/privacy/scrub';

describe('a question nobody could answer is noted without the person in it', () => {
  it.each([
    ['écrivez à jean.dupont@montpellier3m.fr vite', 'écrivez à [e-mail] vite'],
    ['appelle-moi au 06 12 34 56 78', 'appelle-moi au [nombre]'],
    ['mon numéro : +33 4 67 00 00 00', 'mon numéro : [nombre]'],
    ['matricule 458712', 'matricule [nombre]'],
    ['voir https://exemple.fr/dossier?nom=martin', 'voir [lien]'],
    ['IBAN FR76 3000 1007 9412 3456 7890 185', 'IBAN [nombre]'],
    ['Madame Durand ne reçoit pas mes mails', '[nom] ne reçoit pas mes mails'],
    [
      'comment partager avec M. Le Goff ?',
      'comment partager avec [nom] Goff ?'.replace('[nom] Goff', '[nom]'),
    ],
    ['Je m’appelle Ana Pereira et je ne sais pas trier', 'Je m’appelle [nom] et je ne sais pas trier'],
    ['demander à sophie son agenda', 'demander à [nom] son agenda'],
    ['partager mon agenda avec Karim Benali', 'partager mon agenda avec [nom]'],
    ['@Paul comment faire', '[nom] comment faire'],
  ])('« %s » → « %s »', (text, scrubbed) => {
    expect(scrub(text)).toBe(scrubbed);
  });

  it.each([
    'Comment mettre une réponse automatique dans Outlook ?',
    'comment appeler le 17Cyber',
    'Quelle différence entre Cc et Cci ?',
    'Partager un fichier Excel avec Teams sur OneDrive',
    'COMMENT FAIRE UN BON MOT DE PASSE',
  ])('leaves « %s » alone', (text) => {
    expect(scrub(text)).toBe(text);
  });

  it('never lets an e-mail or five digits through, and is bounded', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.emailAddress(),
        fc.stringMatching(/^\d{5,14}$/),
        fc.string(),
        (before, email, number, after) => {
          const scrubbed = scrub(`${before} ${email} ${number} ${after}`);
          expect(scrubbed).not.toContain(email.split('@')[1]);
          expect(scrubbed).not.toMatch(/\d{5}/);
        },
      ),
    );
    expect(scrub('Aa1 '.repeat(100_000)).length).toBeLessThan(5_000);
  });
});
