import { pino } from 'pino';
import type { Log } from './application/ports/log';

/** Fields that must never be written, wherever they are: a second wall behind callers who log none of them. */
const secret = [
  'text',
  'name',
  'firstName',
  'learnerId',
  'aadObjectId',
  'userId',
  'authorization',
  'token',
  'email',
  'value',
  'data',
];

/** JSON lines on the given stream. Times are ISO; `level` is a word. */
export const openLog = (options: { level: string; destination?: { write(line: string): void } }): Log =>
  pino(
    {
      level: options.level,
      base: { app: 'coup-de-pouce' },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: {
        paths: secret.flatMap((field) => [field, `*.${field}`].filter((path) => path !== '*.name')),
        censor: '[masqué]',
      },
    },
    options.destination ?? pino.destination(2),
  );
