import type { LearnerKey } from '../domain/learner/identity';
import { checkDates, defaultLifeMs, type Attachment, type Nudge, type Sender } from '../domain/nudging/nudge';
import { ownTextProblems, type OwnTextProblem } from '../domain/nudging/own-text';
import { Refusal } from '../domain/refusals';
import { checkUnits, type Author } from './audience';
import type { Content, PreparedRelease } from './content';
import { planNudge, type PlanDeps } from './plan-nudge';
import type { AuditNote } from './ports/audit-note';
import type { NewId } from './ports/clock';
import type { Organisations } from './ports/organisations';

export interface ComposeCommand {
  author: Author;
  units: string[];
  text?: string;
  template?: string;
  attach?: Attachment;
  /** Not before; as soon as allowed when absent. */
  at?: Date;
  expiresAt?: Date;
  campaign?: Nudge['campaign'];
  /** Waits for `sendNudge`. */
  isDraft?: boolean;
}
export interface ComposeDeps extends PlanDeps {
  organisations: Organisations;
  content: Content;
  newId: NewId;
  audit: AuditNote;
  /** Wakes the sender. */
  kick: () => void;
}

const templatePrefix = 'nudge.template.';

/** Sentences that a manager may choose: whatever the wording holds under `nudge.template`. */
export const templatesOf = ({ release }: PreparedRelease): { id: string; text: string }[] =>
  Object.entries(release.content.wording.fr)
    .filter(([key]) => key.startsWith(templatePrefix))
    .map(([key, text]) => ({ id: key.slice(templatePrefix.length), text }));

/** Writes a nudge down: a draft, or one that goes as soon as it may. Refuses what may not be sent as it is. */
export const makeComposeNudge =
  (deps: ComposeDeps) =>
  async (command: ComposeCommand): Promise<Nudge> => {
    const { author, units } = command;
    await checkUnits(deps.people, author, units);
    await checkWords(deps, author.tenantId, command);
    const now = deps.clock.now();
    const at = command.at && command.at > now ? command.at : now;
    const expiresAt = command.expiresAt ?? new Date(at.getTime() + defaultLifeMs);
    checkDates(at, expiresAt, now);
    const nudge: Nudge = {
      id: deps.newId(),
      tenantId: author.tenantId,
      state: command.isDraft ? 'draft' : 'scheduled',
      createdAt: now,
      createdBy: author.learnerId,
      sender: await senderOf(deps, author),
      units: [...new Set(units)],
      text: command.text?.trim() || undefined,
      template: command.template,
      attach: command.attach,
      at,
      expiresAt,
      revision: 1,
      campaign: command.campaign,
    };
    await deps.nudges.add(nudge);
    await deps.audit(author, { action: 'nudge-composed', nudgeId: nudge.id, units: nudge.units });
    if (nudge.state === 'draft') return nudge;
    const people = await planNudge(deps, nudge);
    deps.kick();
    return { ...nudge, people };
  };

/** Text, template and attachment: refuses with `invalid` and what to mend. */
export const checkWords = async (
  { content, organisations }: Pick<ComposeDeps, 'content' | 'organisations'>,
  tenantId: string,
  words: { text?: string; template?: string; attach?: Attachment },
): Promise<void> => {
  const [prepared, organisation] = await Promise.all([content.current(), organisations.get(tenantId)]);
  if (!organisation.features.nudges)
    throw new Refusal('not-allowed-now', 'nudges are switched off in the settings of this organisation');
  const { text, template, attach } = words;
  if (text === undefined && template === undefined && attach === undefined)
    throw new Refusal('invalid', 'a nudge needs a text, a template or something attached');
  const problems = text === undefined ? [] : ownTextProblems(text, organisation.links.allowedHosts);
  if (problems.length > 0)
    throw new Refusal('invalid', `text: ${problems.map(problemText).join('; ')}`, { problems });
  if (template !== undefined && !templatesOf(prepared).some(({ id }) => id === template))
    throw new Refusal('invalid', `no such template: ${template}`);
  if (attach && !isServed(prepared, attach))
    throw new Refusal('invalid', `not in the current release: ${Object.values(attach).join()}`);
};

const isServed = ({ model, tips, release }: PreparedRelease, attach: Attachment): boolean => {
  if ('question' in attach) return model.items.has(attach.question);
  if ('tip' in attach) return tips.has(attach.tip);
  return release.content.paths.some(({ id }) => id === attach.path);
};

const problemText = (problem: OwnTextProblem): string => {
  switch (problem.kind) {
    case 'empty':
      return 'it is empty';
    case 'too-long':
      return `${problem.chars} characters, ${problem.max} at most`;
    case 'markup':
      return 'plain text only, no HTML and no Markdown links';
    case 'hidden-characters':
      return 'it holds invisible characters';
    case 'link-not-https':
      return `only https links are allowed (${problem.link})`;
    case 'link-not-allowed':
      return `links to ${problem.host} are not allowed by the organisation`;
  }
};

const senderOf = async (
  { people, organisations }: Pick<ComposeDeps, 'people' | 'organisations'>,
  author: LearnerKey,
): Promise<Sender> => {
  const person = await people.find(author);
  if (person?.firstName || person?.unit) return { firstName: person.firstName, unit: person.unit };
  return { unit: (await organisations.get(author.tenantId)).name };
};
