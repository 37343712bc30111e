/** The store cannot be used as configured: one sentence for operators that says what to do. Never a password. */
export class StorageProblem extends Error {
  override readonly name: string = 'StorageProblem';
}

/** Another process of ours holds the embedded store: the command line then goes through that process. */
export class StoreHeld extends StorageProblem {
  override readonly name = 'StoreHeld';
}

/** The store did not answer in time or refused the operation: the turn may be repeated safely. */
export class StorageUnavailable extends Error {
  override readonly name = 'StorageUnavailable';
}

/** A stored document that this version cannot read. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument';
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
