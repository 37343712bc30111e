import {
  makeListPaths,
  makeNextPathStep,
  makeStartPath,
  type PathOutcome,
} from '../../src/application/follow-path';
import { makeContent } from '../../src/application/content';
import { chooseSubject } from '../../src/application/proactive-subject';
import type { LearningPath } from '../../src/domain/bank/path';
import type { Delivery } from '../../src/domain/nudging/delivery';
import type { Nudge } from '../../src/domain/nudging/nudge';
import { pathItemKey } from '../../src/domain/tutoring/path-progress';
import { aChat, type Chat } from '../support/a-chat';
import { aService, type TestService } from '../support/a-service';
import { seeded } from '../support/seeded';

const key = { tenantId: 'local', learnerId: 'amina' };

let service: TestService;
let amina: Chat;
beforeEach(async () => {
  service = await aService();
  amina = aChat(service);
  await amina.install();
});
afterEach(() => service.remove());

/** What is on the screen, with plain spaces. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const said = (): string => plain(amina.text());
const paths = async (): Promise<LearningPath[]> =>
  [...(await service.content.current()).release.content.paths].sort((a, b) => a.order - b.order);
const pathNamed = async (id: string): Promise<LearningPath> =>
  (await paths()).find((path) => path.id === id)!;
const doneOf = async (id: string): Promise<string[]> => (await service.turns.read(key)).paths[id]?.done ?? [];
const start = (path: string) => amina.pressData({ do: 'start-path', path });
/** Answers or reads what is in front, and goes on. */
const goOn = async (): Promise<void> => {
  const titles = (amina.card().actions ?? []).map(({ title }) => title);
  if (titles.includes('Continuer')) await amina.press('Continuer');
  else {
    service.clock.advance(20_000);
    await amina.press('Je ne sais pas');
    while (!(amina.card().actions ?? []).some(({ title }) => title === 'Question suivante'))
      await amina.press('Je ne sais pas');
    await amina.press('Question suivante');
  }
};

describe('a learner chooses a path', () => {
  it('among the ten, in order, each with its promise and its minutes', async () => {
    await amina.say('je voudrais suivre un parcours');
    const [text, all] = [said(), await paths()];
    expect(all).toHaveLength(10);
    const places = all.map(({ promise }) => text.indexOf(plain(promise)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const { name, minutes } of all) expect(text).toContain(`${name} (${minutes} minutes)`);
  });

  it('and starts with its first item, told where it stands', async () => {
    await amina.say('parcours');
    await amina.press('Suivre ce parcours', { path: 'cybersecurite' });
    const { steps } = await pathNamed('cybersecurite');
    expect(said()).toContain(`étape 1 : ${steps[0]!.title} · 1 sur 24`);
    expect(await doneOf('cybersecurite')).toEqual([pathItemKey(steps[0]!.items[0]!)]);
  });
});

describe('a learner follows a path', () => {
  it('step by step: an answer marks its item done, right or not, and the next button goes on', async () => {
    const { steps } = await pathNamed('socle');
    const items = steps.flatMap((step) => step.items);
    await start('socle');
    await goOn();
    expect(said()).toContain('2 sur 24');
    expect(said()).toContain('la suite de votre parcours');
    expect(await doneOf('socle')).toHaveLength(1);
    await goOn();
    expect(await doneOf('socle')).toEqual(items.slice(0, 2).map(pathItemKey));
    expect(said()).toContain('3 sur 24');
  });

  it('and keeps its place and the way out when a card is shown again or something is missing', async () => {
    await start('socle');
    await goOn();
    for (const again of [() => amina.say('répète la question'), () => amina.press('Valider')]) {
      await again();
      expect(said()).toContain('2 sur 24');
      expect(amina.card().actions!.map(({ title }) => title)).toContain('Quitter le parcours');
    }
  });

  it('and goes on from a tip once it was rated', async () => {
    await start('socle');
    await amina.press('Utile');
    expect(said()).toContain('1 sur 24');
    expect(said()).toContain('Merci, c’est noté : utile.');
    await amina.press('Continuer');
    expect(said()).toContain('2 sur 24');
  });

  it('asks where they are', async () => {
    await start('socle');
    await goOn();
    await goOn();
    await amina.say('où j’en suis dans mon parcours');
    expect(said()).toContain('En cours : Socle numérique, 2 sur 24.');
    expect(said()).toContain('Socle numérique (2 sur 24)');
  });

  it('passes over a question: it is not asked again', async () => {
    const { steps } = await pathNamed('socle');
    await start('socle');
    await goOn();
    await amina.press('Passer');
    expect(amina.card().actions!.map(({ title }) => title)).toEqual([
      'Question suivante',
      'Quitter le parcours',
    ]);
    await amina.press('Question suivante');
    expect(said()).toContain('3 sur 24');
    expect(await doneOf('socle')).toContain(pathItemKey(steps[0]!.items[1]!));
  });

  it('leaves it, and finds it again where it was', async () => {
    await start('socle');
    await goOn();
    await goOn();
    await amina.press('Quitter le parcours');
    expect(said()).toContain('en pause');
    await amina.pressData({ do: 'next-step' });
    expect(said()).toContain('Vous ne suivez aucun parcours');
    await start('socle');
    expect(said()).toContain('3 sur 24');
  });

  it('changes for another: the first one waits', async () => {
    await start('socle');
    await goOn();
    await goOn();
    await start('e-mails');
    expect(said()).toContain('Parcours « E-mails » · étape 1');
    await amina.say('parcours');
    expect(said()).toContain('En cours : E-mails');
    expect(said()).toContain('Socle numérique (2 sur 24)');
    await start('socle');
    expect(said()).toContain('3 sur 24');
  });

  it('reaches the end: what was gained, what next, and the path is over', async () => {
    const path = await pathNamed('terrain-et-mobile');
    const total = path.steps.flatMap(({ items }) => items).length;
    await start(path.id);
    for (let item = 0; item < total; item += 1) await goOn();
    expect(said()).toContain(`vous avez terminé le parcours « ${path.name} »`);
    expect(said()).toContain(plain(path.ending));
    const { currentPathId, paths: followed } = await service.turns.read(key);
    expect({ currentPathId, isFinished: followed[path.id]?.isFinished }).toEqual({
      currentPathId: undefined,
      isFinished: true,
    });
    await amina.say('parcours');
    expect(said()).toContain(`${path.name} (terminé)`);
  }, 60_000);

  it('that is no longer there: shown the others, nothing is written', async () => {
    await start('retire-depuis');
    expect(said()).toContain('Quel parcours voulez-vous suivre ?');
    expect((await service.turns.read(key)).paths).toEqual({});
  });
});

describe('a path in production', () => {
  const inProduction = () => {
    const { turns, storage } = service;
    const content = makeContent({ ...storage, serving: { isProduction: true } });
    let ids = 0;
    return { turns, content, random: seeded(1), newId: () => `p-${(ids += 1)}` };
  };
  const isLegal = async (outcome: PathOutcome): Promise<boolean> => {
    if (outcome.kind === 'tip') return outcome.tip.legal ?? false;
    return outcome.kind === 'question' && (outcome.asked.question.legal ?? false);
  };

  it('passes over legal items that the customer has not approved, and still ends', async () => {
    const deps = inProduction();
    const command = { actor: key, locale: 'fr' as const };
    const path = await pathNamed('teletravail');
    let outcome = await makeStartPath(deps)({ ...command, pathId: path.id });
    let shown = 0;
    for (; outcome.kind === 'tip' || outcome.kind === 'question'; shown += 1) {
      expect(await isLegal(outcome)).toBe(false);
      if (outcome.kind === 'question')
        await amina.pressData({ do: 'skip', p: outcome.asked.presentation.id });
      outcome = await makeNextPathStep(deps)(command);
    }
    // Two of its items are legal: see the bank.
    expect({ kind: outcome.kind, shown }).toEqual({ kind: 'finished', shown: 24 - 2 });
  });

  it('never has an empty step', async () => {
    const { model, tips } = await inProduction().content.current();
    for (const path of await paths())
      for (const { id, items } of path.steps) {
        const served = items.filter((item) =>
          'tip' in item ? tips.has(item.tip) : model.items.has(item.question),
        );
        expect({ path: path.id, id, isEmpty: served.length < 2 }).toEqual({
          path: path.id,
          id,
          isEmpty: false,
        });
      }
    expect((await makeListPaths(inProduction())(key)).every(({ position }) => position.total >= 10)).toBe(
      true,
    );
  });
});

describe('the reminder of a path', () => {
  it('counts the steps that are done', async () => {
    const path = await pathNamed('cybersecurite');
    await start(path.id);
    for (let item = 0; item < path.steps[0]!.items.length; item += 1) await goOn();
    const chosen = await chooseSubject(
      { turns: service.turns, random: seeded(1), newId: () => 'id' },
      { ...key, nudgeId: 'n', what: 'path-reminder' } as Delivery,
      { id: 'n', campaign: { pathId: path.id } } as Nudge,
      {
        state: await service.turns.read(key),
        prepared: await service.content.current(),
        locale: 'fr',
        timeZone: 'Europe/Paris',
        organisation: await service.storage.organisations.get('local'),
        now: service.clock.now(),
      },
    );
    expect(chosen).toMatchObject({ kind: 'chosen', subject: { what: 'path-reminder', stepsDone: 1 } });
  });
});
