import type { ShowTeam } from '../../src/application/show-team';
import { isUnder, parentOf } from '../../src/domain/people/units';
import type { Effect } from '../shared/effects';
import { notice } from '../shared/notice.card';
import type { Talk } from '../shared/talk';
import { teamCard } from './team.card';

export interface TeamUseCases {
  showTeam: ShowTeam;
}

/** « Mon équipe » : a manager's units as groups, and the levels of those who chose to show them. */
export const teamDialog = ({ showTeam }: TeamUseCases) => ({
  /**
   * @param unit the one to look into; the top of the scope when absent or no longer in it.
   * @param isAboutPerson the words asked about somebody, or who did what: it is said that nothing of the kind is shown.
   */
  show: async (
    talk: Talk,
    { unit, isAboutPerson = false }: { unit?: string; isAboutPerson?: boolean } = {},
  ): Promise<Effect[]> => {
    const { say, speaker, organisation } = talk;
    if (!speaker.roles.includes('manager'))
      return [
        {
          kind: 'show',
          ...notice(talk, {
            text: say('team.not-manager', { contact: organisation.contact.name }),
            actions: ['progress', 'help'],
          }),
        },
      ];
    const author = { tenantId: speaker.tenantId, learnerId: speaker.learnerId };
    const view = await showTeam({ author });
    const top = view.units[0];
    if (!top)
      return [
        {
          kind: 'show',
          ...notice(talk, {
            text: say('team.no-unit', { contact: organisation.contact.name }),
            actions: ['next', 'help'],
          }),
        },
      ];
    const chosen = view.units.find((each) => each.unit === unit) ?? top;
    const below = view.units.filter((each) => parentOf(each.unit) === chosen.unit);
    const shared = view.shared.filter((each) => isUnder(each.unit, chosen.unit));
    return [
      {
        kind: 'show',
        summary: say('team.title'),
        card: teamCard(talk, {
          week: view.week,
          chosen,
          below,
          all: view.units.map((each) => each.unit),
          shared,
          isSharedLeftOut: view.isSharedLeftOut,
          isAboutPerson,
        }),
      },
    ];
  },
});
