import type { ReleaseContent } from '../../domain/bank/release';
import type { QuestionKind } from '../../domain/bank/question';

export const questionKinds = [
  'single',
  'multiple',
  'order',
  'match',
  'short',
  'scenario',
  'spot',
] as const satisfies QuestionKind[];

/** One line of the table of topics. */
export interface TopicSummary {
  topic: string;
  status: string;
  questions: number;
  tips: number;
  /** Questions at levels 1 to 8. */
  levels: number[];
  kinds: Record<QuestionKind, number>;
  drafts: number;
  approved: number;
  /** Legal items that wait for an approval: not served in production. */
  legalWaiting: number;
}

/** What the bank holds, topic by topic. */
export const summarise = ({ topics, questions, tips }: ReleaseContent): TopicSummary[] =>
  [...topics]
    .sort((a, b) => a.order - b.order)
    .map(({ id, status }) => {
      const asked = questions.filter((question) => question.topic === id);
      const told = tips.filter((tip) => tip.topic === id);
      const items = [...asked, ...told];
      const reviewed = (wanted: string) => items.filter((item) => item.review?.status === wanted).length;
      return {
        topic: id,
        status,
        questions: asked.length,
        tips: told.length,
        levels: Array.from(
          { length: 8 },
          (_, index) => asked.filter(({ level }) => level === index + 1).length,
        ),
        kinds: Object.fromEntries(
          questionKinds.map((kind) => [kind, asked.filter((question) => question.kind === kind).length]),
        ) as Record<QuestionKind, number>,
        drafts: reviewed('draft'),
        approved: reviewed('approved'),
        legalWaiting: items.filter((item) => item.legal && item.review?.status !== 'approved').length,
      };
    });
