import type { PathView } from '../../src/application/follow-path';
import { button, card, heading, paragraph, small, type AdaptiveCard } from '../shared/cards';
import { wayOn } from '../shared/notice.card';
import type { Talk } from '../shared/talk';

export const pathsCard = (talk: Talk, paths: PathView[]): AdaptiveCard => {
  const { say } = talk;
  const current = paths.find((each) => each.isCurrent);
  const state = (view: PathView): string => {
    if (view.isFinished) return say('path.state.finished');
    return view.position.done > 0
      ? say('path.state.started', { done: view.position.done, total: view.position.total })
      : say('path.state.new', { minutes: view.path.minutes });
  };
  return card({
    lang: talk.locale,
    body: [
      heading(say('path.title')),
      // Names, promises and steps are content.
      talk.locale === 'fr' ? undefined : small(say('path.only-in-french')),
      current
        ? paragraph(
            say('path.current', {
              name: current.path.name,
              done: current.position.done,
              total: current.position.total,
            }),
            { weight: 'Bolder' },
          )
        : undefined,
      ...paths.map(({ path }) => small(`**${path.name}** : ${path.promise}`)),
      {
        type: 'Input.ChoiceSet',
        id: 'path',
        label: say('path.label'),
        style: 'expanded',
        isRequired: true,
        errorMessage: say('question.error.choose'),
        wrap: true,
        ...(paths[0] && { value: (current ?? paths[0]).path.id }),
        choices: paths.map((view) => ({ title: `${view.path.name} (${state(view)})`, value: view.path.id })),
      },
    ],
    actions: [
      button(say('path.button.start'), { do: 'start-path' }, { needsInputs: true, isPrimary: true }),
      current ? button(say('path.button.end'), { do: 'end-path' }) : undefined,
      wayOn(talk, 'next'),
    ],
    fallbackText: [say('path.title'), ...paths.map((view) => `• ${view.path.name} (${state(view)})`)].join(
      '\n',
    ),
  });
};
