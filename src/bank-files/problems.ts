export type { Problem } from '../domain/bank/problem';
