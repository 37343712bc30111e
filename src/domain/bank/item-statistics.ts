import { isTap } from '../assessment/effort';
import type { AnswerOutcome } from '../assessment/answer';
import type { ItemParameters } from '../tutoring/engine';
import type { JournalEntry, LearnerEvent, Presentation } from '../learner/events';

/** Fewer distinct people than this, and nothing is told of an item or a tip. */
export const fewestPeople = 5;

/** One first answer in earnest. */
export interface CountedAnswer {
  /** Number of the person: never their id. */
  person: number;
  score: number;
  outcome: AnswerOutcome;
  at: number;
  ms: number;
  /** Choices ticked; empty for other kinds. */
  picked: string[];
  isAided: boolean;
}

/** Everything that journals tell of one version of a question. */
export interface ItemTally {
  questionId: string;
  version: string;
  topic: string;
  level: number;
  parameters: ItemParameters;
  answers: CountedAnswer[];
  /** Times it was asked, and times it was skipped. */
  asked: number;
  skipped: number;
}

export interface TipTally {
  people: Set<number>;
  shown: number;
  useful: number;
  notUseful: number;
  known: number;
}

export interface Tallies {
  /** By "questionId@version". */
  items: Map<string, ItemTally>;
  tips: Map<string, TipTally>;
  /** Notes of learners by question, and how many people reported it. */
  reports: Map<string, { people: Set<number>; notes: string[] }>;
  people: number;
}

/** Reads the entries of every learner, grouped by learner and in order, once. */
export const makeTally = (): { add(entry: JournalEntry): void; result(): Tallies } => {
  const tallies: Tallies = { items: new Map(), tips: new Map(), reports: new Map(), people: 0 };
  let current = '';
  let open = new Map<string, Presentation>();
  let aided = new Set<string>();
  let answered = new Set<string>();

  const itemOf = (presentation: Presentation): ItemTally => {
    const { questionId, questionVersion: version, topic, level, parameters } = presentation;
    const key = `${questionId}@${version}`;
    const known = tallies.items.get(key) ?? {
      questionId,
      version,
      topic,
      level,
      parameters,
      answers: [],
      asked: 0,
      skipped: 0,
    };
    tallies.items.set(key, known);
    return known;
  };

  const answer = (event: Extract<LearnerEvent, { kind: 'answered' }>, at: Date): void => {
    const presentation = open.get(event.presentationId);
    if (!presentation) return;
    const { questionId, questionVersion: version, medianMs, readingChars: stemChars } = presentation;
    const key = `${questionId}@${version}`;
    // A tap says nothing of the question; a second answer says what was remembered.
    if (answered.has(key) || isTap(event.ms, { medianMs, stemChars })) return;
    answered.add(key);
    itemOf(presentation).answers.push({
      person: tallies.people,
      score: event.score,
      outcome: event.outcome,
      at: at.getTime(),
      ms: event.ms,
      picked: event.response.kind === 'choices' ? event.response.ids : [],
      isAided: aided.has(event.presentationId),
    });
  };

  const tipOf = (id: string): TipTally => {
    const known = tallies.tips.get(id) ?? {
      people: new Set<number>(),
      shown: 0,
      useful: 0,
      notUseful: 0,
      known: 0,
    };
    tallies.tips.set(id, known);
    return known;
  };

  const take = (event: LearnerEvent, at: Date): void => {
    switch (event.kind) {
      case 'asked':
        open.set(event.presentation.id, event.presentation);
        itemOf(event.presentation).asked += 1;
        return;
      case 'checkpoint':
        for (const presentation of event.state.open) open.set(presentation.id, presentation);
        return;
      case 'hint-given':
        aided.add(event.presentationId);
        return;
      case 'answered':
        return answer(event, at);
      case 'skipped': {
        const presentation = open.get(event.presentationId);
        if (presentation) itemOf(presentation).skipped += 1;
        return;
      }
      case 'problem-reported': {
        const report = tallies.reports.get(event.questionId) ?? { people: new Set<number>(), notes: [] };
        report.people.add(tallies.people);
        if (event.note) report.notes.push(event.note);
        tallies.reports.set(event.questionId, report);
        return;
      }
      case 'tip-shown': {
        const tip = tipOf(event.tipId);
        tip.shown += 1;
        tip.people.add(tallies.people);
        return;
      }
      case 'tip-rated': {
        const tip = tipOf(event.tipId);
        tip.people.add(tallies.people);
        tip[({ useful: 'useful', 'not-useful': 'notUseful', known: 'known' } as const)[event.rating]] += 1;
        return;
      }
      default:
        // Everything else says nothing of the content.
        return;
    }
  };

  return {
    add: ({ tenantId, learnerId, at, events }) => {
      const key = `${tenantId} ${learnerId}`;
      if (key !== current) {
        current = key;
        tallies.people += 1;
        open = new Map();
        aided = new Set();
        answered = new Set();
      }
      for (const event of events) take(event, at);
    },
    result: () => tallies,
  };
};
