import type { Question, Tip } from './question';

/** Where content is served: in production, legal items need the customer's approval. */
export interface ServingRules {
  isProduction: boolean;
}

/** Drafts are never served; legal items only when approved, except on a local trial. */
export const mayServe = (item: Question | Tip, { isProduction }: ServingRules): boolean => {
  const status = item.review?.status ?? 'proofread';
  if (status === 'draft') return false;
  return !(isProduction && item.legal === true && status !== 'approved');
};
