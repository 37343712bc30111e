import type { LearningPath } from '../../domain/bank/path';
import type { Rule } from './rule';

/** Paths lead somewhere, and end. */
export const pathRules: Rule[] = [
  {
    id: 'path-reference',
    severity: 'error',
    why: 'Une étape qui manque arrête le parcours.',
    how: 'Corrigez l’identifiant, ou retirez l’élément.',
    *check({ content, questions, tips }) {
      const known = new Set([...questions, ...tips].map(({ id }) => id));
      const paths = new Set(content.paths.map(({ id }) => id));
      for (const path of content.paths) {
        for (const [step, { items }] of path.steps.entries())
          for (const [index, item] of items.entries()) {
            const id = 'question' in item ? item.question : item.tip;
            if (!known.has(id))
              yield {
                id: `path:${path.id}`,
                path: ['steps', step, 'items', index],
                what: `« ${id} » n’existe pas.`,
              };
          }
        for (const [index, id] of path.requires.entries())
          if (!paths.has(id))
            yield {
              id: `path:${path.id}`,
              path: ['requires', index],
              what: `Le parcours « ${id} » n’existe pas.`,
            };
      }
    },
  },
  {
    id: 'path-cycle',
    severity: 'error',
    why: 'Deux parcours qui s’attendent l’un l’autre ne commencent jamais.',
    how: 'Retirez l’un des deux de requires.',
    *check({ content }) {
      const byId = new Map(content.paths.map((path) => [path.id, path]));
      const told = new Set<string>();
      for (const path of content.paths) {
        const cycle = cycleFrom(path, byId);
        if (!cycle || cycle.some((id) => told.has(id))) continue;
        for (const id of cycle) told.add(id);
        yield {
          id: `path:${path.id}`,
          path: ['requires'],
          what: `Les parcours tournent en rond : ${[...cycle, path.id].join(' → ')}.`,
        };
      }
    },
  },
  {
    id: 'path-repeats',
    severity: 'error',
    why: 'La même question deux fois dans un parcours ne fait pas avancer.',
    how: 'Remplacez-la par une variante.',
    *check({ content }) {
      for (const path of content.paths) {
        const seen = new Set<string>();
        for (const [step, { items }] of path.steps.entries())
          for (const [index, item] of items.entries()) {
            const id = 'question' in item ? item.question : item.tip;
            if (seen.has(id))
              yield {
                id: `path:${path.id}`,
                path: ['steps', step, 'items', index],
                what: `« ${id} » est déjà dans ce parcours.`,
              };
            seen.add(id);
          }
      }
    },
  },
  {
    id: 'path-mix',
    severity: 'warning',
    why: 'Une étape mêle ce qu’on vérifie et ce qu’on apprend.',
    how: 'Mettez au moins une question et un conseil.',
    *check({ content }) {
      for (const path of content.paths)
        for (const [step, { items }] of path.steps.entries())
          if (!items.some((item) => 'question' in item) || !items.some((item) => 'tip' in item))
            yield {
              id: `path:${path.id}`,
              path: ['steps', step],
              what: 'Cette étape n’a que des questions, ou que des conseils.',
            };
    },
  },
];

const cycleFrom = (start: LearningPath, byId: ReadonlyMap<string, LearningPath>): string[] | undefined => {
  const visit = (id: string, trail: string[]): string[] | undefined => {
    if (id === start.id && trail.length > 0) return trail;
    if (trail.includes(id)) return undefined;
    for (const next of byId.get(id)?.requires ?? []) {
      const found = visit(next, [...trail, id]);
      if (found) return found;
    }
    return undefined;
  };
  return visit(start.id, []);
};
