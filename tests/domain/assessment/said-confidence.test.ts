import { confidenceSaid, isOnlyDoubt } from '../../../src/domain/assessment/said-confidence';

describe('how sure one says one is', () => {
  it.each([
    ['A, sûr', 'sure', 'A'],
    ['A sans hésiter', 'sure', 'A'],
    ['la b, certaine', 'sure', 'la b'],
    ['B sûr et certain', 'sure', 'B'],
    ['C, j’en suis sûre', 'sure', 'C'],
    ['A, sur', 'sure', 'A'],
    ['je suis sûr que c’est la B', 'sure', 'c’est la B'],
    ['sans hésiter, la C', 'sure', 'la C'],
    ['A, sure', 'sure', 'A'],
    ['je suis sur que c’est la B', 'sure', 'c’est la B'],
    ['2 et 3, sans aucun doute', 'sure', '2 et 3'],
    ['B mais pas sûr', 'unsure', 'B'],
    ['B pas sûr', 'unsure', 'B'],
    ['A (pas sûre)', 'unsure', 'A'],
    ['je dirais C mais j’hésite', 'unsure', 'je dirais C'],
    ["je dirais C mais j'hésite un peu", 'unsure', 'je dirais C'],
    ['pas sûr mais je dirais la B', 'unsure', 'je dirais la B'],
    ['je ne suis pas trop sûr, A', 'unsure', 'A'],
    ['C, au pif', 'unsure', 'C'],
    ['c’est A c’est sûr', 'sure', 'c’est A'],
    ['D peut-être', 'unsure', 'D'],
    ['B, but I’m not sure', 'unsure', 'B'],
    ['j’hésite entre A et B mais je dirais B', 'unsure', 'je dirais B'],
    ['la boîte partagée, mais je ne suis pas sûr', 'unsure', 'la boîte partagée'],
    ['la boîte partagée sans hésiter', 'sure', 'la boîte partagée'],
  ])('is taken apart from the answer: « %s »', (text, confidence, rest) => {
    expect(confidenceSaid(text)).toEqual({ confidence, rest });
  });

  it.each(['pas sûr', 'je suis pas sûr', 'euh… pas sûre', 'j’hésite', 'pas trop sûr de moi', 'I’m not sure'])(
    'leaves no answer when it is all that is said: « %s »',
    (text) => expect(confidenceSaid(text)).toEqual({ confidence: 'unsure', rest: '' }),
  );

  it.each([
    'un lien pas sûr',
    'un mot de passe sûr',
    'cliquer sur',
    'je suis sur Outlook',
    'un expéditeur certain',
    'sans doute la B',
    'certains fichiers',
    'la messagerie peut être lue',
    'pas sûr que ce soit A',
    'je ne suis pas sûr de vouloir arrêter',
    'A',
    'je ne sais pas',
  ])('never cuts real words off an answer: « %s »', (text) => expect(confidenceSaid(text)).toBeUndefined());

  it('asks to choose when one hesitates between two', () => {
    expect(confidenceSaid('j’hésite entre A et B')).toEqual({ confidence: 'unsure', rest: '' });
  });

  it('reads a text made to be slow at once', () => {
    for (const word of ['mmm ', 'très ', 'sûr ', 'pas sûr, ', 'euh… ', 'j’hésite un peu '])
      expect(() => confidenceSaid(`${word.repeat(40).slice(0, 190)} zut`)).not.toThrow();
  });

  it('tells doubt from ignorance', () => {
    expect(['pas vraiment sûr de comprendre', 'j’ai des doutes'].map(isOnlyDoubt)).toEqual([true, true]);
    expect(
      ['je sais pas, pas sûr', 'aucune idée, j’hésite', 'I’m not sure, I don’t know'].map(isOnlyDoubt),
    ).toEqual([false, false, false]);
  });
});
