import type { Person } from '../src/application/ports/people';
import type { Role } from '../src/domain/learner/identity';
import type { ConversationDeps } from './flows';
import type { Incoming } from './shared/conversation';
import type { Talk } from './shared/talk';

const strongest = (roles: Role[]): Role =>
  (['operator', 'admin', 'manager'] as const).find((role) => roles.includes(role)) ?? 'learner';

/** Gathers what a turn needs: the person's role, language, settings of the organisation, and the learner as of now. */
export const makeOpenTalk =
  (deps: ConversationDeps) =>
  async (incoming: Incoming, { isInstall = false } = {}): Promise<Talk> => {
    const actor = {
      tenantId: incoming.tenantId,
      learnerId: incoming.learnerId,
      activityId: incoming.activityId,
    };
    const [person, organisation, prepared, state] = await Promise.all([
      deps.people.find(actor),
      deps.organisations.get(incoming.tenantId),
      deps.content.current(),
      // Elsewhere than in private, everybody would read what is sent to that address.
      isInstall || incoming.place !== 'personal'
        ? deps.useCases.readLearner(actor)
        : deps.useCases.noteAddress({ actor, address: incoming.address, timeZone: incoming.timeZone }),
    ]);
    // The organisation writes in French: the client's English is only followed when the person asked for it.
    const locale = state.locale ?? person?.locale ?? deps.defaults.locale;
    const roles = rolesOf(person);
    return {
      speaker: {
        ...incoming,
        role: strongest(roles),
        roles,
        firstName: incoming.firstName ?? person?.firstName,
      },
      actor,
      say: deps.wording(prepared.release, locale),
      locale,
      timeZone: state.timeZone ?? organisation.timeZone ?? deps.defaults.timeZone,
      state,
      organisation,
      prepared,
      now: deps.clock.now(),
    };
  };

const rolesOf = (person: Person | undefined): Role[] =>
  person && person.roles.length > 0 ? person.roles : ['learner'];
