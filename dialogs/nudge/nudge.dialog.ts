import { z } from 'zod';
import type { Author } from '../../src/application/audience';
import type { ComposeCommand } from '../../src/application/compose-nudge';
import type { CorrectCommand } from '../../src/application/correct-nudge';
import type { OutgoingMessage } from '../../src/application/ports/messenger';
import type { NudgeReport } from '../../src/application/report-nudge';
import type { NudgeCommand } from '../../src/application/send-nudge';
import type { Attachment, Nudge } from '../../src/domain/nudging/nudge';
import { Refusal } from '../../src/domain/refusals';
import type { AdaptiveCard } from '../shared/cards';
import type { Effect } from '../shared/effects';
import { notice } from '../shared/notice.card';
import { inputsOf, type Payload, type PayloadOf } from '../shared/payloads';
import type { Talk } from '../shared/talk';
import { beforeSendingCard, composeCard, correctionCard, pickCard, type ComposeForm } from './compose.card';
import { authorOf, forManagers, momentFrom, problemText, refused, replace, unitsOf } from './manager-steps';
import { myNudgesCard } from './my-nudges.card';
import { statusCard } from './status.card';

export interface NudgeUseCases {
  unitsInScope(author: Author): Promise<string[]>;
  composeNudge(command: ComposeCommand): Promise<Nudge>;
  previewNudge(command: NudgeCommand, isTest?: boolean): Promise<OutgoingMessage>;
  sendNudge(command: NudgeCommand): Promise<Nudge>;
  cancelNudge(command: NudgeCommand): Promise<Nudge>;
  recallNudge(command: NudgeCommand): Promise<Nudge>;
  correctNudge(command: CorrectCommand): Promise<Nudge>;
  reportNudge(command: NudgeCommand): Promise<NudgeReport>;
  listNudges(tenantId: string, createdBy: string): Promise<Nudge[]>;
}

const formSchema = z.object({
  units: z.string().max(20_000).optional(),
  template: z.string().max(120).optional(),
  text: z.string().max(2_000).optional(),
  attach: z.string().max(120).optional(),
  date: z.string().max(10).optional(),
  time: z.string().max(8).optional(),
});

/** The manager's side: write, look, try, send, follow, correct, take back. */
export const nudgeDialog = (useCases: NudgeUseCases) => {
  const open = async (talk: Talk): Promise<Effect[]> => {
    if (!talk.organisation.features.nudges) return refused(talk, 'nudge.switched-off');
    const units = await useCases.unitsInScope(authorOf(talk));
    if (units.length === 0) return refused(talk, 'nudge.no-unit');
    return [{ kind: 'show', card: composeCard(talk, units), summary: talk.say('nudge.compose.title') }];
  };

  const preview = async (talk: Talk, payload: PayloadOf<'preview-nudge'>): Promise<Effect[]> => {
    const inputs = inputsOf(payload);
    const form: ComposeForm = formSchema.catch({}).parse(inputs['form'] ?? inputs);
    const item = typeof inputs['item'] === 'string' && inputs['item'] !== '' ? inputs['item'] : undefined;
    const again = async (error: string): Promise<Effect[]> => [
      replace(
        talk.say('nudge.compose.title'),
        composeCard(talk, await useCases.unitsInScope(authorOf(talk)), form, error),
      ),
    ];
    const [kind, about = ''] = (form.attach ?? 'none').split(':');
    if ((kind === 'question' || kind === 'tip') && !item) {
      const error = inputs['form'] ? talk.say('nudge.compose.choose-item') : undefined;
      return [replace(talk.say('nudge.compose.pick-title'), pickCard(talk, kind, about, form, error))];
    }
    const command = commandOf(talk, form, attachmentOf(kind, about, item));
    if (typeof command === 'string') return again(command);
    try {
      const nudge = await useCases.composeNudge(command);
      return await shown(talk, nudge);
    } catch (error) {
      return again(problemText(talk, error));
    }
  };

  const shown = async (talk: Talk, nudge: Nudge): Promise<Effect[]> => {
    const message = await useCases.previewNudge({ author: authorOf(talk), nudgeId: nudge.id });
    return [
      replace(talk.say('nudge.preview.title'), beforeSendingCard(talk, nudge)),
      { kind: 'show', card: message.card as AdaptiveCard, summary: message.summary },
    ];
  };

  const status = async (talk: Talk, nudgeId: string): Promise<Effect[]> => {
    const report = await useCases.reportNudge({ author: authorOf(talk), nudgeId });
    return [replace(talk.say('nudge.status.summary'), statusCard(talk, report))];
  };

  /** Does it, then shows where the nudge is; a refusal is said in a sentence. */
  const then = async (talk: Talk, nudgeId: string, act: () => Promise<unknown>): Promise<Effect[]> => {
    try {
      await act();
      return await status(talk, nudgeId);
    } catch (error) {
      const text = problemText(talk, error);
      const isThere = error instanceof Refusal && error.code === 'conflict';
      if (isThere) return [{ kind: 'say', text }, ...(await status(talk, nudgeId))];
      return [{ kind: 'replace', ...notice(talk, { text, actions: ['compose-nudge', 'help'] }) }];
    }
  };

  /** What they sent, to look at again. */
  const mine = async (talk: Talk): Promise<Effect[]> => {
    const { tenantId, learnerId } = authorOf(talk);
    const nudges = (await useCases.listNudges(tenantId, learnerId)).filter(({ state }) => state !== 'draft');
    const summary = talk.say('nudge.mine.title');
    if (nudges.length > 0) return [{ kind: 'show', card: myNudgesCard(talk, nudges), summary }];
    const text = talk.say('nudge.mine.none');
    return [{ kind: 'show', ...notice(talk, { text, actions: ['compose-nudge', 'campaign'] }) }];
  };

  return forManagers({
    open,
    mine,
    beforeSending: shown,
    preview,
    send: (talk: Talk, nudgeId: string) =>
      then(talk, nudgeId, () => useCases.sendNudge({ author: authorOf(talk), nudgeId })),
    status: (talk: Talk, nudgeId: string) => then(talk, nudgeId, () => Promise.resolve()),
    recall: (talk: Talk, nudgeId: string) =>
      then(talk, nudgeId, () => useCases.recallNudge({ author: authorOf(talk), nudgeId })),
    cancel: async (talk: Talk, nudgeId: string): Promise<Effect[]> => {
      let wasDraft = false;
      const effects = await then(talk, nudgeId, async () => {
        const { nudge } = await useCases.reportNudge({ author: authorOf(talk), nudgeId });
        wasDraft = nudge.state === 'draft';
        await useCases.cancelNudge({ author: authorOf(talk), nudgeId });
      });
      const text = talk.say('nudge.preview.abandoned');
      return wasDraft
        ? [{ kind: 'replace', ...notice(talk, { text, actions: ['compose-nudge', 'help'] }) }]
        : effects;
    },
    test: async (talk: Talk, nudgeId: string): Promise<Effect[]> => {
      try {
        const { card } = await useCases.previewNudge({ author: authorOf(talk), nudgeId }, true);
        return [
          { kind: 'show', card: card as AdaptiveCard, summary: talk.say('nudge.preview.test-summary') },
        ];
      } catch (error) {
        return [
          { kind: 'show', ...notice(talk, { text: problemText(talk, error), actions: ['compose-nudge'] }) },
        ];
      }
    },
    openCorrection: async (talk: Talk, nudgeId: string): Promise<Effect[]> => {
      try {
        const { nudge } = await useCases.reportNudge({ author: authorOf(talk), nudgeId });
        return [
          { kind: 'show', card: correctionCard(talk, nudge), summary: talk.say('nudge.correction.title') },
        ];
      } catch (error) {
        return [
          { kind: 'show', ...notice(talk, { text: problemText(talk, error), actions: ['compose-nudge'] }) },
        ];
      }
    },
    correct: async (talk: Talk, payload: PayloadOf<'save-correction'>): Promise<Effect[]> => {
      const author = authorOf(talk);
      const text = textOf(payload);
      try {
        const { nudge } = await useCases.reportNudge({ author, nudgeId: payload.nudge });
        try {
          // Their own words are what the form showed: a sentence chosen beside them stays.
          const template = nudge.text ? nudge.template : undefined;
          const corrected = await useCases.correctNudge({ author, nudgeId: nudge.id, text, template });
          return corrected.state === 'draft' ? await shown(talk, corrected) : await status(talk, nudge.id);
        } catch (error) {
          const card = correctionCard(talk, { ...nudge, text }, problemText(talk, error));
          return [replace(talk.say('nudge.correction.title'), card)];
        }
      } catch (error) {
        return [
          {
            kind: 'replace',
            ...notice(talk, { text: problemText(talk, error), actions: ['compose-nudge'] }),
          },
        ];
      }
    },
  });
};

const textOf = (payload: Payload): string => {
  const { text } = inputsOf(payload);
  return typeof text === 'string' ? text : '';
};

const attachmentOf = (
  kind: string | undefined,
  about: string,
  item: string | undefined,
): Attachment | undefined => {
  if (kind === 'question' && item) return { question: item };
  if (kind === 'tip' && item) return { tip: item };
  return kind === 'path' ? { path: about } : undefined;
};

/** What the form asks for, or the sentence that says what is missing. */
const commandOf = (
  talk: Talk,
  form: ComposeForm,
  attach: Attachment | undefined,
): ComposeCommand | string => {
  const units = unitsOf(form.units);
  if (units.length === 0) return talk.say('nudge.compose.choose-units');
  const text = form.text?.trim() || undefined;
  const template = form.template && form.template !== 'own' ? form.template : undefined;
  if (!text && !template && !attach) return talk.say('nudge.compose.say-something');
  const at = form.date ? momentFrom(talk, form.date, form.time) : undefined;
  if (at === 'impossible') return talk.say('nudge.problem.dates');
  return { author: authorOf(talk), units, text, template, attach, at, isDraft: true };
};
