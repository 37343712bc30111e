import fc from 'fast-check';
import { PassThrough, Readable } from 'node:stream';
import { INTENTS, type SpeechContext, type Understood } from '../../src/application/ports/understanding';
import { runUnderstanding } from '../../src/cli/understand';
import { openTipSearch, openUnderstanding } from '../../src/language';
import { PACKED_MODEL } from '../../src/language/data/model';
import { trainingFingerprint } from '../../src/language/fingerprint';

const understanding = openUnderstanding();
// A Tuesday, 10:00 in Paris.
const context: SpeechContext = {
  now: new Date('2026-11-24T09:00:00Z'),
  timeZone: 'Europe/Paris',
  role: 'learner',
};
const read = (text: string, more: Partial<SpeechContext> = {}): Understood =>
  understanding.understand(text, { ...context, ...more });

describe('the committed model', () => {
  it('was trained from the training data as it is now (else run `npm run train:understanding`)', () => {
    expect(PACKED_MODEL.trainedFrom).toBe(trainingFingerprint());
  });
});

describe('a busy person writes freely', () => {
  it.each([
    ['g rien compri', 'explication'],
    ['c koi mon nivo', 'mon-niveau'],
    ['POSE MOI UNE QUESTION', 'commencer'],
    ['Bonjour, pourriez-vous s’il vous plaît me donner un indice ? Merci d’avance.', 'indice'],
    ['can you skip this question please', 'passer'],
    ['jveu parlé a kelkun', 'parler-humain'],
    ['mets les rappels en pause', 'pause-rappels'],
    ['fais-moi passer le test de positionnement', 'positionnement'],
    ['je veux une attestation', 'certification'],
    ['👍', 'oui'],
  ])('« %s » is %s', (text, intent) => {
    expect(read(text)).toMatchObject({ intent, decision: 'act' });
  });

  it.each([
    'Quel est le menu de la cantine ?',
    'mon imprimante ne marche pas',
    'raconte-moi une blague',
    'asdfgh',
  ])('« %s » is none of its business', (text) => {
    expect(read(text)).toMatchObject({ intent: 'hors-sujet', decision: 'decline' });
  });

  it.each([
    ['j’ai cliqué sur un lien chelou', 'incident-securite'],
    ['on m’a volé mon ordinateur', 'incident-securite'],
    ['stop', 'arreter-rappels'],
    ['ne m’envoie plus rien', 'arreter-rappels'],
  ])('« %s » is never a quiz act, even while a question waits', (text, intent) => {
    expect(read(text, { pending: 'question' })).toMatchObject({ intent, decision: 'act' });
  });

  it('offers at most three readings, likeliest first, with confidences of 0 to 1', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { candidates, confidence, intent } = read(text);
        expect(INTENTS).toContain(intent);
        expect(candidates.length).toBeLessThanOrEqual(3);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        candidates.slice(1).forEach((candidate, index) => {
          expect(candidate.confidence).toBeLessThanOrEqual(candidates[index]!.confidence);
        });
      }),
    );
  });
});

describe('a wish drowned in courtesy', () => {
  it.each([
    [
      'Vous êtes bien aimable, et je m’en voudrais de vous froisser, mais ne m’envoyez plus rien, je vous prie.',
      'arreter-rappels',
    ],
    [
      'Le train a du retard, comme chaque jeudi, et mon voisin ronfle. J’ai cliqué sur un lien suspect. Que de tracas !',
      'incident-securite',
    ],
  ])('« %s » is still heard', (text, intent) => {
    expect(read(text)).toMatchObject({ intent, decision: 'act' });
  });

  it('and asked about when all the rest is none of its business', () => {
    const { decision, candidates } = read(
      'Je sors à peine d’une réunion de cabinet, fort longue au demeurant ; pose-moi une question, et je retourne à mes dossiers.',
    );
    expect(decision).toBe('ask');
    expect(candidates.slice(0, 2).map(({ intent }) => intent)).toContain('commencer');
  });

  it('and courtesy around none of its business stays none of its business', () => {
    const text =
      'Je ne voudrais pas abuser de votre patience, mais auriez-vous la bonté de faire réparer le chauffage de mon bureau ?';
    expect(read(text)).toMatchObject({ intent: 'hors-sujet', decision: 'decline' });
  });
});

describe('the conversation decides', () => {
  it('what "pourquoi ?" asks', () => {
    expect(read('pourquoi ?', { pending: 'feedback' })).toMatchObject({
      intent: 'explication',
      decision: 'act',
    });
    expect(read('pourquoi ?', { pending: 'question' }).decision).toBe('ask');
  });

  it('what "encore" and "suivante" bring', () => {
    expect(read('encore', { pending: 'feedback' })).toMatchObject({ intent: 'commencer', decision: 'act' });
    expect(read('encore', { pending: 'question' }).decision).toBe('ask');
    expect(read('suivante', { pending: 'question' })).toMatchObject({ intent: 'passer', decision: 'act' });
    expect(read('suivante', { pending: 'feedback' })).toMatchObject({ intent: 'commencer', decision: 'act' });
  });

  it('that a "coup de pouce" is a hint for a learner and a nudge for a manager', () => {
    expect(read('coup de pouce', { pending: 'question' })).toMatchObject({
      intent: 'indice',
      decision: 'act',
    });
    expect(read('coup de pouce', { role: 'manager' })).toMatchObject({
      intent: 'composer-relance',
      decision: 'act',
    });
    expect(read('coup de pouce', { role: 'manager', pending: 'question' }).decision).toBe('ask');
  });

  it('that nothing of a manager is offered to a learner, or to someone unknown', () => {
    for (const role of ['learner', undefined] as const) {
      for (const text of ['relance mon équipe', 'montre-moi les résultats de mon équipe']) {
        const offered = read(text, { role }).candidates.map(({ intent }) => intent);
        expect(offered).not.toContain('composer-relance');
        expect(offered).not.toContain('vue-equipe');
      }
    }
    expect(read('montre-moi les résultats de mon équipe', { role: 'manager' })).toMatchObject({
      intent: 'vue-equipe',
      decision: 'act',
    });
  });

  it('that the words of a choice answer the question', () => {
    const choices = ['Éteindre l’écran', 'Verrouiller sa session', 'Fermer le navigateur'];
    expect(read('verrouiller ma session', { pending: 'question', choices })).toMatchObject({
      intent: 'reponse-choix',
      entities: { choice: { kind: 'positions', indexes: [1] } },
    });
  });

  it('that while words are awaited, a loose wording is not taken for a request', () => {
    const awaited = { pending: 'question', answerKind: 'text' } as const;
    expect(read('Donne-moi un indice', awaited)).toMatchObject({ intent: 'indice', decision: 'act' });
    expect(read('le filtre', awaited).decision).not.toBe('act');
  });
});

describe('what the words name', () => {
  it.each([
    ['question sur les mdp', ['cybersecurite']],
    ['une astuce sur le phishing', ['cybersecurite']],
    ['passons à l’agenda outlook', ['agenda']],
    ['une question sur la mesagerie', ['email']],
    ['parlons du télétravial', ['teletravail']],
  ])('topics: « %s »', (text, ids) => {
    expect(read(text).entities.topics?.map(({ id }) => id)).toEqual(ids);
  });

  it('topics that are refused', () => {
    expect(read('Pas la cybersécurité, plutôt le télétravail').entities.topics).toMatchObject([
      { id: 'cybersecurite', isExcluded: true },
      { id: 'teletravail', isExcluded: false },
    ]);
  });

  it.each([
    ['la b', { kind: 'positions', indexes: [1] }],
    ['c’est b', { kind: 'positions', indexes: [1] }],
    ['2eme', { kind: 'positions', indexes: [1] }],
    ['la dernière', { kind: 'from-end', indexes: [0] }],
    ['b et d', { kind: 'positions', indexes: [1, 3] }],
    ['les deux premières', { kind: 'positions', indexes: [0, 1] }],
    ['toutes les réponses', { kind: 'all' }],
    ['aucune des propositions', { kind: 'none' }],
    ['1b 2a 3c', { kind: 'pairs', pairs: { 0: 1, 1: 0, 2: 2 } }],
    ["j'hésite entre a et b mais je dirais b", { kind: 'positions', indexes: [1] }],
    ['vrai', { kind: 'boolean', value: true }],
  ])('choices: « %s »', (text, choice) => {
    expect(read(text, { pending: 'question' }).entities.choice).toMatchObject(choice);
  });

  it.each([
    ["Mets en pause jusqu'au 15", { kind: 'date', until: '2026-12-15' }],
    ["pause jusqu'à lundi", { kind: 'date', until: '2026-11-30' }],
    ['reviens la semaine prochaine', { kind: 'date', until: '2026-11-30' }],
    ['je suis en congés la semaine prochaine, pas de rappel', { kind: 'date', until: '2026-12-07' }],
    ['fais une pause de 10 jours', { kind: 'duration', days: 10, until: '2026-12-04' }],
    ['pause de quinze jours', { kind: 'duration', days: 15, until: '2026-12-09' }],
    ["suspends les rappels jusqu'au 3 janvier", { kind: 'date', until: '2027-01-03' }],
    ['rappelle-moi demain matin', { kind: 'date', until: '2026-11-25', hour: 8 }],
    ['relance-moi cet après-midi', { kind: 'later-today', minuteOfDay: 840 }],
    ['rappelle-moi plus tard', { kind: 'later-today' }],
    ['suspends les rappels jusqu’après les vacances de la Toussaint', { kind: 'unresolved' }],
  ])('dates: « %s »', (text, until) => {
    const found = read(text).entities.until;
    expect(found).toMatchObject(until);
    expect(found?.said).not.toBe('');
  });

  it('counts days on the wall clock of the person, not on the server’s', () => {
    const lateEvening = { now: new Date('2026-11-24T23:30:00Z') };
    expect(
      read('pause de 2 jours', { ...lateEvening, timeZone: 'Europe/Paris' }).entities.until,
    ).toMatchObject({ until: '2026-11-27' });
    expect(
      read('pause de 2 jours', { ...lateEvening, timeZone: 'America/Cayenne' }).entities.until,
    ).toMatchObject({ until: '2026-11-26' });
  });

  it.each([
    ['plutôt le jeudi vers 9h', { days: [4], fromMinute: 540 }],
    ['une question par semaine', { perWeek: 1 }],
    ['une question par jour', { perWeek: 5 }],
    ['je préfère les rappels le matin', { fromMinute: 480, toMinute: 720 }],
    ['pas de rappel le mercredi', { excludedDays: [3] }],
    ['moins souvent les rappels', { change: 'less' }],
  ])('rhythm: « %s »', (text, rhythm) => {
    expect(read(text).entities.rhythm).toMatchObject(rhythm);
  });

  it('the language and the difficulty wished for', () => {
    expect(read('speak english please').entities.language).toMatchObject({ language: 'en' });
    expect(read('c’est trop dur').entities.difficulty).toMatchObject({ direction: 'easier' });
    expect(read('les questions sont trop faciles').entities.difficulty).toMatchObject({
      direction: 'harder',
    });
  });
});

describe('hostile or empty texts', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['emoji only', '😀😀🎉'],
    ['zero-width only', '\u200b\u200d\ufeff'],
    ['control characters', '\u0000\u0007\u001b'],
  ])('%s: declined', (_, text) => {
    expect(read(text)).toMatchObject({ intent: 'hors-sujet', decision: 'decline' });
  });

  it('zero-width characters inside words change nothing', () => {
    expect(read('po\u200bse-moi une ques\u200dtion').intent).toBe('commencer');
  });

  it.each(['a', 'é', '1b ', "l'", 'jusqu’au ', '😀', 'pas ', '?', '\u0301', 'lundi à 9h, '])(
    'a hundred thousand characters of « %s » are answered in bounded time',
    (piece) => {
      expect(INTENTS).toContain(read(piece.repeat(100_000 / piece.length), { pending: 'question' }).intent);
    },
  );
});

describe('tips found by one’s own words', () => {
  const search = openTipSearch([
    {
      id: 'absence',
      topic: 'email',
      skill: 'prévenir de son absence par une réponse automatique',
      text: 'Dans Outlook, ouvrez Réponses automatiques.',
    },
    {
      id: 'phrase',
      topic: 'cybersecurite',
      skill: 'inventer une phrase de passe',
      text: 'Prenez sept mots au hasard.',
      keywords: ['mot de passe'],
    },
    {
      id: 'fenetres',
      topic: 'environnement-numerique',
      skill: 'placer deux fenêtres côte à côte',
      text: 'Windows + flèche gauche.',
    },
  ]);

  it.each([
    ['comment on met une réponse automatique ?', 'absence'],
    ['un message pour mes congés', 'absence'],
    ['un bon mdp', 'phrase'],
    ['deux fenetre cote a cote', 'fenetres'],
  ])('« %s »', (query, id) => {
    const outcome = search.search(query);
    expect(outcome.kind === 'found' && outcome.tips[0]?.id).toBe(id);
  });

  it.each(['planter des tomates', '', 'comment faire', '😀'])(
    'says honestly that it has none for « %s »',
    (query) => {
      expect(search.search(query)).toEqual({ kind: 'none' });
    },
  );
});

describe('cdp understand', () => {
  const run = async (lines: string[]): Promise<unknown[]> => {
    const output = new PassThrough();
    await runUnderstanding(Readable.from(lines.map((line) => `${line}\n`)), output);
    output.end();
    const written = await output.toArray();
    return Buffer.concat(written as Buffer[])
      .toString()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
  };

  it('answers each line in order, and goes on after a bad one', async () => {
    const answers = await run([
      JSON.stringify({ text: 'la b', pending: 'question' }),
      'not json',
      JSON.stringify({ pending: 'question' }),
      JSON.stringify({ text: 'mes résultats', role: 'learner' }),
    ]);
    expect(answers).toMatchObject([
      { intent: 'reponse-choix', decision: 'act' },
      { error: expect.any(String) },
      { error: expect.any(String) },
      { intent: 'mon-niveau' },
    ]);
  });
});
