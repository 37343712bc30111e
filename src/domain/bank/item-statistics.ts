import { hashOf } from '../hash';
import { isTap } from '../assessment/effort';
import type { AnswerOutcome } from '../assessment/answer';
import { isMet } from '../tutoring/state';
import type { JournalEntry, LearnerEvent, Presentation } from '../learner/events';
import { keyText } from '../learner/identity';
import { versionKey } from './version';

/** Fewer distinct people than this, and nothing is told of an item or a tip. */
export const fewestPeople = 5;

/** One first answer in earnest. */
export interface CountedAnswer {
  /** Number of the person: never their id. */
  person: number;
  /** Evenly drawn, from the person alone: answers of the lowest ranks are kept. */
  rank: number;
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
  /** What a blind answer earns, as authored. */
  chance: number;
  answers: CountedAnswer[];
  /** People active lately who answered it. */
  metByActive: number;
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
  /** People who answered something lately. */
  active: number;
  /** Answers of everybody, repeats among them, kept or not. */
  answers: number;
}

export interface TallyOptions {
  /** Answers kept of an item, whole people first (bottom-k sampling: E. Cohen & H. Kaplan 2007); all of them when left out. */
  answersPerItem?: number;
  /** From when on somebody is active; everybody when left out. */
  activeSince?: Date;
}

/** Reads the entries of every learner, grouped by learner and in order, once. */
export const makeTally = ({ answersPerItem = Infinity, activeSince = new Date(0) }: TallyOptions = {}): {
  add(entry: JournalEntry): void;
  result(): Tallies;
} => {
  const tallies: Tallies = {
    items: new Map(),
    tips: new Map(),
    reports: new Map(),
    people: 0,
    active: 0,
    answers: 0,
  };
  let current = '';
  let open = new Map<string, Presentation>();
  let aided = new Set<string>();
  let answered = new Set<string>();
  /** Questions met in a time that a checkpoint took the place of. */
  let metBefore = new Set<string>();
  let rank = 0;
  let lastAnswerAt = new Date(0);

  const itemOf = (presentation: Presentation): ItemTally => {
    const { questionId, questionVersion: version, topic, level } = presentation;
    const key = versionKey(questionId, version);
    const known = tallies.items.get(key) ?? {
      questionId,
      version,
      topic,
      level,
      chance: presentation.chance ?? presentation.parameters.c,
      answers: [],
      metByActive: 0,
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
    const key = versionKey(questionId, version);
    tallies.answers += 1;
    lastAnswerAt = at;
    // A tap says nothing of the question; a second answer says what was remembered.
    if (answered.has(key) || metBefore.has(questionId)) return;
    if (event.isCareless || isTap(event.ms, { medianMs, stemChars })) return;
    answered.add(key);
    const item = itemOf(presentation);
    item.answers.push({
      person: tallies.people,
      rank,
      score: event.score,
      outcome: event.outcome,
      at: at.getTime(),
      ms: event.ms,
      picked: event.response.kind === 'choices' ? event.response.ids : [],
      isAided: aided.has(event.presentationId),
    });
    // Now and then, so that each answer costs little.
    if (item.answers.length > 1.25 * answersPerItem) keepLowestRanks(item, answersPerItem);
  };

  const endPerson = (): void => {
    if (answered.size === 0 || lastAnswerAt < activeSince) return;
    tallies.active += 1;
    for (const key of answered) tallies.items.get(key)!.metByActive += 1;
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
        for (const [id, trace] of Object.entries(event.state.engine.memories))
          if (isMet(trace)) metBefore.add(id);
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
    add: (entry) => {
      const { at, events } = entry;
      const key = keyText(entry);
      if (key !== current) {
        endPerson();
        current = key;
        tallies.people += 1;
        rank = hashOf(key);
        open = new Map();
        aided = new Set();
        answered = new Set();
        metBefore = new Set();
      }
      for (const event of events) take(event, at);
    },
    result: () => {
      endPerson();
      answered = new Set();
      for (const item of tallies.items.values()) keepLowestRanks(item, answersPerItem);
      return tallies;
    },
  };
};

const keepLowestRanks = (item: ItemTally, count: number): void => {
  if (item.answers.length <= count) return;
  item.answers = item.answers.sort((one, other) => one.rank - other.rank).slice(0, count);
};
