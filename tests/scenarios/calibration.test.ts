import { aChat } from '../support/a-chat';
import { aService, type TestService } from '../support/a-service';

describe('questions get better from answers', () => {
  let service: TestService;
  beforeEach(async () => {
    service = await aService({ seed: 8 });
  });
  afterEach(() => service.remove());

  /** Twelve people answer their first question; everybody who meets it fails, whatever its level. */
  const everybodyFails = async () => {
    for (let person = 0; person < 12; person += 1) {
      const chat = aChat(service, `person-${person}`);
      await chat.install();
      service.clock.advance(40_000);
      await chat.press('Je ne sais pas');
    }
  };

  it('learns that what everybody misses is harder than its author thought, in a new version, the same each time', async () => {
    await everybodyFails();
    const first = await service.useCases.calibrateItems();
    const calibration = await service.storage.calibrations.current();
    expect(first.answers).toBe(12);
    expect(calibration.version).toBe(first.version);
    const { questions } = await service.content.current();
    for (const [key, item] of Object.entries(calibration.items)) {
      const authored = (questions.get(key.split('@')[0]!)!.level - 4.5) / 2;
      expect(item.b).toBeGreaterThan(authored);
      expect(item.sdB).toBeLessThan(0.6);
    }
    await service.useCases.calibrateItems();
    expect((await service.storage.calibrations.current()).items).toEqual(calibration.items);
  });

  it('is unseen by the learner, except that the next question is put with the learnt parameters', async () => {
    await everybodyFails();
    await service.useCases.calibrateItems();
    const calibration = await service.storage.calibrations.current();
    const [key] = Object.keys(calibration.items);
    const { model } = await service.content.current();
    expect(model.items.get(key!.split('@')[0]!)).toMatchObject({ b: calibration.items[key!]!.b });
  });
});
