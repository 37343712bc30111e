import type { Locale } from '../domain/bank/release';
import type { LearnerState } from '../domain/learner/state';
import { knownTimeZone } from '../domain/nudging/local-time';
import type { Content } from './content';
import type { Clock } from './ports/clock';
import type { Organisations } from './ports/organisations';
import type { Person } from './ports/people';
import type { Reader } from './ports/proactive-cards';

export type ReaderOf = (state: LearnerState, person: Person | undefined) => Promise<Reader>;

/** In whose language, time zone and release a message is written. */
export const makeReaderOf =
  (deps: {
    organisations: Organisations;
    content: Content;
    clock: Clock;
    defaults: { locale: Locale };
  }): ReaderOf =>
  async (state, person) => {
    const [organisation, prepared] = await Promise.all([
      deps.organisations.get(state.tenantId),
      deps.content.current(),
    ]);
    return {
      state,
      locale: state.locale ?? person?.locale ?? deps.defaults.locale,
      timeZone: knownTimeZone(state.timeZone, organisation.timeZone),
      organisation,
      prepared,
      now: deps.clock.now(),
    };
  };
