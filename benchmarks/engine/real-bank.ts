/**
 * The questions of `content/` themselves, of every kind and with partial credit, put to people who know a question or answer it
 * blindly: what partial credit does to levels, intervals and certificates, which banks of right and wrong cannot show.
 */
import { engineItemOf } from '../../src/application/content';
import { correct, overallOutcome } from '../../src/domain/assessment/correct';
import type { LearnerResponse } from '../../src/domain/assessment/answer';
import { probabilityRight } from '../../src/domain/assessment/irt';
import { launchCuts } from '../../src/domain/assessment/levels';
import type { Question, ScenarioStep } from '../../src/domain/bank/question';
import type { ReleaseContent } from '../../src/domain/bank/release';
import {
  cutOf,
  eligible,
  launchCertification,
  topicEvidence,
  verdict,
} from '../../src/domain/tutoring/certification-rule';
import {
  apply,
  next,
  prepareModel,
  report,
  startState,
  type Ask,
  type EngineAnswer,
  type EngineModel,
  type EngineState,
} from '../../src/domain/tutoring/engine';
import { meanOf, rmseOf, type Measured } from './metrics';
import { DAY, MONDAY } from './protocol';
import { rngOf, shuffled, type Rng } from './random';

export interface RealBankFigures {
  people: number;
  questions: number;
  bias: Measured;
  rmse: Measured;
  /** Share of the true abilities in θ ± 1.96 se. */
  coverage: Measured;
  /** The same among people below −.7, where guessing counts most. */
  biasOfWeak: Measured;
  certified: number;
  /** Share of those certified who are below the level certified. */
  wronglyCertified: number;
}

type Answerable = Exclude<Question, { kind: 'scenario' }> | ScenarioStep;

/** What somebody gives who looks at nothing. */
function blindResponse(question: Answerable, rng: Rng): LearnerResponse {
  switch (question.kind) {
    case 'single':
      return ticked(question.choices, rng, true);
    case 'multiple':
      return ticked(question.choices, rng, false);
    case 'spot':
      return ticked(
        question.spots,
        rng,
        question.spots.filter(({ correct: isRight }) => isRight).length === 1,
      );
    case 'order':
      return {
        kind: 'order',
        ids: shuffled(
          question.steps.map(({ id }) => id),
          rng,
        ),
      };
    case 'match': {
      const ids = question.pairs.map(({ id }) => id);
      const given = shuffled(ids, rng);
      return { kind: 'pairs', pairs: Object.fromEntries(ids.map((id, at) => [id, given[at] as string])) };
    }
    case 'short':
      return { kind: 'text', text: 'aucune idée' };
  }
}

function ticked(choices: readonly { id: string }[], rng: Rng, isOne: boolean): LearnerResponse {
  if (isOne) return { kind: 'choices', ids: [(choices[rng.below(choices.length)] as { id: string }).id] };
  const ids = choices.filter(() => rng.next() < 0.5).map(({ id }) => id);
  return ids.length > 0 ? { kind: 'choices', ids } : ticked(choices, rng, isOne);
}

function blindAnswer(question: Question, rng: Rng): Pick<EngineAnswer, 'score' | 'outcome'> {
  if (question.kind !== 'scenario') return correct(question, blindResponse(question, rng));
  return overallOutcome(question.steps.map((step) => correct(step, blindResponse(step, rng))));
}

interface Bank {
  readonly questions: ReadonlyMap<string, Question>;
  readonly model: EngineModel;
}

function bankOf(content: ReleaseContent): Bank {
  const topics = content.topics.filter(({ status }) => status !== 'pilot').map(({ id }) => id);
  const questions = content.questions.filter(({ topic }) => topics.includes(topic));
  const items = questions.map((question) => engineItemOf(question, { items: {} }));
  const model = prepareModel({ version: 'authored', topics, items });
  return { questions: new Map(questions.map((question) => [question.id, question])), model };
}

/** One person before the bank: what was answered, and what the engine believes. */
class Examinee {
  readonly answers: EngineAnswer[] = [];
  state: EngineState;
  now = MONDAY + 0.4 * DAY;

  constructor(
    private readonly bank: Bank,
    private readonly topic: string,
    private readonly theta: number,
    private readonly rng: Rng,
  ) {
    this.state = startState(bank.model, bank.model.topics);
  }

  ask(purpose: Ask['purpose'], cut?: number): EngineAnswer | undefined {
    const { model, questions } = this.bank;
    const choice = next(model, this.state, {
      now: this.now,
      rng: () => this.rng.next(),
      purpose,
      topic: this.topic,
      cut,
    });
    const item = choice && model.items.get(choice.itemId);
    if (!item) return undefined;
    const isKnown = this.rng.next() < probabilityRight({ ...item, c: 0 }, this.theta);
    const { score, outcome } = isKnown
      ? { score: 1, outcome: 'right' as const }
      : blindAnswer(questions.get(item.id) as Question, this.rng);
    const answer: EngineAnswer = { item, score, outcome, ms: 45_000, isFeedbackRead: true, now: this.now };
    this.state = apply(model, this.state, answer).state;
    this.answers.push(answer);
    this.now += 60_000;
    return answer;
  }

  /** The level granted by the two steps, within 20 questions; undefined when none is. */
  certify(): number | undefined {
    const earned = (): ReturnType<typeof eligible> =>
      eligible(topicEvidence(this.answers, this.topic), { now: this.now });
    while (this.answers.length < 20 && earned().kind !== 'eligible') if (!this.ask('assess')) break;
    const before = [...this.answers];
    this.now += (launchCertification.waitDays + 1) * DAY;
    const eligibility = earned();
    if (eligibility.kind !== 'eligible') return undefined;
    const { level } = eligibility;
    const session: EngineAnswer[] = [];
    for (let i = 0; i < launchCertification.validationQuestions; i++) {
      const answer = this.ask('certify', cutOf(level));
      if (answer) session.push(answer);
    }
    return verdict(level, this.topic, before, session).kind === 'granted' ? level : undefined;
  }
}

/** `people` in each topic, `questions` in one sitting; others are led to certification. */
export function measureRealBank(
  content: ReleaseContent,
  plan: { people: number; questions: number; seed: number },
): RealBankFigures {
  const bank = bankOf(content);
  const measured: { theta: number; error: number; isCovered: boolean }[] = [];
  let [certified, wrong] = [0, 0];
  for (const topic of bank.model.topics)
    for (let index = 0; index < plan.people; index++) {
      const rng = rngOf(`real-bank/${plan.seed}/${topic}/${index}`);
      const theta = rng.normal();
      const measuredOne = new Examinee(bank, topic, theta, rng);
      for (let i = 0; i < plan.questions; i++) measuredOne.ask('assess');
      const told = report(bank.model, measuredOne.state, measuredOne.now, { view: 'ability' })[topic];
      if (!told) throw new Error(`nothing is told of ${topic}`);
      const error = told.theta - theta;
      measured.push({ theta, error, isCovered: Math.abs(error) <= 1.96 * told.se });
      const level = new Examinee(bank, topic, theta, rng).certify();
      if (level === undefined) continue;
      certified++;
      if (theta < (launchCuts[level - 2] as number)) wrong++;
    }
  const errors = measured.map(({ error }) => error);
  const weak = measured.filter(({ theta }) => theta < -0.7).map(({ error }) => error);
  return {
    people: measured.length,
    questions: plan.questions,
    bias: meanOf(errors),
    rmse: rmseOf(errors),
    coverage: meanOf(measured.map(({ isCovered }) => (isCovered ? 1 : 0))),
    biasOfWeak: meanOf(weak),
    certified,
    wronglyCertified: wrong / Math.max(1, certified),
  };
}
