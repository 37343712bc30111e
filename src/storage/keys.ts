import type { LearnerKey } from '../domain/learner/identity';
import { Refusal } from '../domain/refusals';
import type { Filter } from './document-collection';

const separator = '|';
/** The character after the separator: the exclusive end of "everything below this prefix". */
export const afterSeparator = '}';
const maxLength = 100;
export const seqDigits = 10;
const forbidden = /[|\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff]/;

/**
 * `a|b|c`. Each part is 1 to 100 characters without `|`, control characters or surrogates, so that no key can be forged
 * and that the order of keys is the same in UTF-8 (MongoDB) and UTF-16 (embedded).
 */
export function documentId(...parts: string[]): string {
  for (const part of parts)
    if (typeof part !== 'string' || part.length === 0 || part.length > maxLength || forbidden.test(part))
      throw new Refusal(
        'invalid',
        'an identifier must have 1 to 100 characters, without "|" or control characters',
      );
  return parts.join(separator);
}

export const learnerDocumentId = (key: LearnerKey): string => documentId(key.tenantId, key.learnerId);

/** Zero-padded, so that the order of keys is the order of sequence numbers. */
export function entryDocumentId(key: LearnerKey, seq: number): string {
  if (!Number.isSafeInteger(seq) || seq < 0 || seq >= 10 ** seqDigits)
    throw new Refusal(
      'invalid',
      `a sequence number is an integer from 0 to 9,999,999,999, not ${String(seq)}`,
    );
  return documentId(key.tenantId, key.learnerId, String(seq).padStart(seqDigits, '0'));
}

/** Every `_id` that starts with these parts: a range on the primary key. */
export function idsBelow(...parts: string[]): Filter {
  const prefix = documentId(...parts);
  return { _id: { gt: prefix + separator, lt: prefix + afterSeparator } };
}
/** The same, or everything when no part is given. */
export const idsBelowOrAll = (part: string | undefined): Filter => (part === undefined ? {} : idsBelow(part));
