import { z } from 'zod';
import type { Route } from './routes';

const schemaOf = (schema: z.ZodType): unknown => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return rest;
};

const problemContent = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };

/** OpenAPI 3.1 of the JSON routes, from the very declarations that serve them. */
export const openApiOf = (routes: readonly Route[]): object => {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}');
    (paths[path] ??= {})[route.method.toLowerCase()] = operationOf(route);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Coup de pouce',
      version: '1',
      description: 'Errors are application/problem+json (RFC 9457).',
    },
    paths,
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      schemas: { Problem: problemSchema },
    },
  };
};

const operationOf = (route: Route): object => {
  const success = String(route.successStatus ?? 200);
  const bodyType = route.textTypes?.[0] ?? 'application/json';
  const isOpen = route.role === 'anyone';
  return {
    summary: route.summary,
    ...(!isOpen && { security: [{ bearer: [] }], 'x-roles': [route.role].flat() }),
    parameters: [...pathParameters(route), ...queryParameters(route)],
    ...(route.body && {
      requestBody: { required: true, content: { [bodyType]: { schema: schemaOf(route.body) } } },
    }),
    responses: {
      [success]: {
        description: 'Done.',
        ...(route.response && { content: { 'application/json': { schema: schemaOf(route.response) } } }),
      },
      ...(!isOpen && { 401: { description: 'No valid token.', content: problemContent } }),
      default: { description: 'A refusal or a fault.', content: problemContent },
    },
  };
};

const pathParameters = (route: Route): object[] =>
  [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));

const queryParameters = (route: Route): object[] => {
  if (!route.query) return [];
  const { properties = {}, required = [] } = schemaOf(route.query) as {
    properties?: Record<string, unknown>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
};

const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'code'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string' },
    detail: { type: 'string' },
    correlationId: { type: 'string' },
    errors: {
      type: 'array',
      items: { type: 'object', properties: { path: { type: 'string' }, message: { type: 'string' } } },
    },
  },
};
