/** Parameters of items learnt from answers, by "questionId@version". */
export interface Calibration {
  /** "authored" before the first one. */
  version: string;
  madeAt?: Date;
  items: Record<
    string,
    { a: number; b: number; sdB?: number; sdLnA?: number; medianMs?: number; exposure?: number }
  >;
}

export interface Calibrations {
  /** The latest; cached, refreshed now and then. */
  current(): Promise<Calibration>;
  save(calibration: Calibration): Promise<void>;
}
