import type { MemoryConstants } from '../../domain/memory/forgetting';

/** What is believed of people in general, learnt from their answers; in the place of the launch settings. */
export interface LearntOfPeople {
  version: string;
  learntAt: Date;
  /** Answers in the journals when it was learnt. */
  answers: number;
  /** Correlation of abilities between topics. */
  correlation: number;
  memoryConstants: MemoryConstants;
}

/** What is learnt from answers, every night. */
export interface Calibration {
  /** "authored" before the first one. */
  version: string;
  madeAt?: Date;
  /** By "questionId@version". */
  items: Record<
    string,
    { a: number; b: number; c?: number; sdB?: number; sdLnA?: number; medianMs?: number; exposure?: number }
  >;
  /** Absent before there are answers enough. */
  people?: LearntOfPeople;
}

export interface Calibrations {
  /** The latest; cached, refreshed now and then. */
  current(): Promise<Calibration>;
  save(calibration: Calibration): Promise<void>;
}
