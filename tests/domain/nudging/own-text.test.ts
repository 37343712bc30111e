import fc from 'fast-check';
import { linksIn, ownTextProblems } from '../../../src/domain/nudging/own-text';

const hosts = ['exemple.fr', 'pix.fr'];
const kinds = (text: string) => ownTextProblems(text, hosts).map(({ kind }) => kind);

describe('a manager’s own words', () => {
  it.each([
    'Bravo à tous, on continue !',
    'À 9 h 30 : 3 < 5, n’est-ce pas ? * et _ sont des signes comme les autres.',
    'Voir https://pix.fr/parcours?x=1.',
    'Voir https://intranet.exemple.fr/numerique et pix.fr',
    'Écrivez à formation@mairie.fr ; fin de journée.Merci',
    'Réponse (facultative) [ou pas] : merci.',
  ])('accepts plain text: %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it.each([
    ['', 'empty'],
    ['   \n ', 'empty'],
    ['a'.repeat(501), 'too-long'],
    ['<b>gras</b>', 'markup'],
    ['<img src=x onerror=alert(1)>', 'markup'],
    ['&lt;b&gt;', 'markup'],
    ['[cliquez](https://pix.fr)', 'markup'],
    ['![image](https://pix.fr/a.png)', 'markup'],
    ['[a]: https://pix.fr', 'markup'],
    ['http://pix.fr', 'link-not-https'],
    ['javascript:alert(1)', 'link-not-https'],
    ['ftp://pix.fr/x', 'link-not-https'],
    ['https://mechant.example/x', 'link-not-allowed'],
    ['https://pix.fr.mechant.example/', 'link-not-allowed'],
    ['https://pix.fr@mechant.example/', 'link-not-allowed'],
    ['https://notpix.fr', 'link-not-allowed'],
    ['www.mechant.com', 'link-not-allowed'],
    ['mechant.com/pix.fr', 'link-not-allowed'],
    ['abc\u202edcba', 'hidden-characters'],
    ['a\u200bb', 'hidden-characters'],
  ])('refuses %j: %s', (text, kind) => {
    expect(kinds(text)).toContain(kind);
  });

  it('counts characters as people do', () => {
    expect(kinds('👍'.repeat(500))).toEqual([]);
    expect(kinds('👍'.repeat(501))).toEqual(['too-long']);
  });

  it('finds whole links without the punctuation around', () => {
    expect(linksIn('(voir https://pix.fr/a, puis https://pix.fr/a et https://exemple.fr).')).toEqual([
      'https://pix.fr/a',
      'https://exemple.fr',
    ]);
  });

  it('never lets through a link to another host, whatever is around it', () => {
    const around = fc.stringMatching(/^[a-zé ,.;:!?()«»\n-]{0,20}$/);
    fc.assert(
      fc.property(around, around, (before, after) => {
        expect(kinds(`${before} https://mechant.example/x ${after}`)).toContain('link-not-allowed');
      }),
    );
  });
});
