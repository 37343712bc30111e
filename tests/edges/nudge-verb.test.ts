import { runCommand, type Ran } from '../support/a-command';
import { aService, type TestService } from '../support/a-service';

let service: TestService;

beforeAll(async () => {
  service = await aService();
  const person = { tenantId: 'local', roles: ['learner' as const], scope: [], absences: [] };
  for (const learnerId of ['amina', 'lucas'])
    await service.storage.people.save({ ...person, learnerId, unit: 'Voirie' });
}, 60_000);
afterAll(() => service.remove());

const cdp = (...argv: string[]): Promise<Ran> =>
  runCommand(argv, { service: () => Promise.resolve(service) });

describe('cdp nudge', () => {
  it('sends, follows and cancels', async () => {
    const sent = await cdp(
      'nudge',
      'send',
      '--units',
      'Voirie',
      '--text',
      'Bravo !',
      '--at',
      '2030-01-01T09:00:00Z',
      '--expires',
      '2030-02-01T09:00:00Z',
      '--json',
    );
    expect(sent.code).toBe(1);
    expect(sent.err).toContain('366 days');
    const planned = await cdp(
      'nudge',
      'send',
      '--units',
      'Voirie',
      '--text',
      'Bravo !',
      '--at',
      '2027-01-05T09:00:00Z',
      '--json',
    );
    expect(planned.code).toBe(0);
    const { id, people } = JSON.parse(planned.out) as { id: string; people: number };
    expect(people).toBe(2);
    const status = await cdp('nudge', 'status', id);
    expect(status.out).toContain('planned 2');
    const cancelled = await cdp('nudge', 'cancel', id, '--json');
    expect(JSON.parse(cancelled.out)).toMatchObject({
      state: 'cancelled',
      counts: { planned: 0, cancelled: 2 },
    });
  });

  it('speaks in the name of the organisation when nobody is named', async () => {
    const { out } = await cdp(
      'nudge',
      'send',
      '--units',
      'Voirie',
      '--template',
      'minute',
      '--draft',
      '--json',
    );
    const { id } = JSON.parse(out) as { id: string };
    const nudge = await service.storage.nudges.find('local', id);
    expect(nudge!.sender).toEqual({ unit: (await service.storage.organisations.get('local')).name });
  });

  it.each([
    [['nudge', 'send', '--units', 'Nulle part', '--text', 'x'], 1, 'no such unit'],
    [['nudge', 'send', '--units', 'Voirie', '--text', '<b>x</b>'], 1, 'plain text'],
    [['nudge', 'send', '--units', 'Voirie', '--question', 'a', '--tip', 'b'], 1, 'une seule chose'],
    [['nudge', 'send', '--units', 'Voirie', '--text', 'x', '--at', 'demain'], 1, 'date attendue'],
    [['nudge', 'send', '--text', 'x'], 2, '--units'],
    [['nudge', 'status', 'nothing'], 1, 'no nudge'],
  ])('explains %j with exit code %i', async (argv, code, words) => {
    const answer = await cdp(...argv);
    expect(answer.code).toBe(code);
    expect(answer.err).toContain(words);
  });
});
