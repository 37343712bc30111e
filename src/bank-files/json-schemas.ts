import { z } from 'zod';
import { pathSchema } from '../domain/bank/path';
import { competencePageSchema } from '../domain/bank/question';
import { misconceptionsPageSchema, referentialSchema, topicSchema } from '../domain/bank/topic';

const titles = {
  page: { schema: competencePageSchema, title: 'Une page : les questions et les conseils d’une compétence' },
  topic: { schema: topicSchema, title: 'La fiche d’un sujet' },
  misconceptions: { schema: misconceptionsPageSchema, title: 'Les idées fausses d’un sujet' },
  path: { schema: pathSchema, title: 'Un parcours' },
  referential: { schema: referentialSchema, title: 'Le référentiel de compétences' },
};

/** JSON Schemas by file name, for editors: they complete the fields and underline what is wrong while one writes. */
export const schemaFiles = (): Map<string, string> =>
  new Map(
    Object.entries(titles).map(([name, { schema, title }]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
      return [`${name}.schema.json`, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`];
    }),
  );
