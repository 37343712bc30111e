import type { Role } from '../../domain/learner/identity';

/** Invented people of the local chat: who a newcomer may be. */
export interface ExamplePerson {
  /** Also their `userId` for `cdp token --as`. */
  id: string;
  firstName: string;
  name: string;
  job: string;
  unit: string;
  roles: readonly Role[];
}

export const examplePeople: readonly ExamplePerson[] = [
  {
    id: 'amina',
    firstName: 'Amina',
    name: 'Amina Berrada',
    job: 'Agente d’accueil',
    unit: 'Relations aux usagers/Accueil',
    roles: ['learner'],
  },
  {
    id: 'lucas',
    firstName: 'Lucas',
    name: 'Lucas Martin',
    job: 'Jardinier, espaces verts',
    unit: 'Cadre de vie/Espaces verts',
    roles: ['learner'],
  },
  {
    id: 'jeanne',
    firstName: 'Jeanne',
    name: 'Jeanne Petit',
    job: 'Officière d’état civil',
    unit: 'Relations aux usagers/État civil',
    roles: ['learner'],
  },
  {
    id: 'karim',
    firstName: 'Karim',
    name: 'Karim Haddad',
    job: 'Responsable d’équipe',
    unit: 'Relations aux usagers',
    roles: ['learner', 'manager'],
  },
  {
    id: 'sophie',
    firstName: 'Sophie',
    name: 'Sophie Nguyen',
    job: 'Chargée de formation',
    unit: 'Ressources humaines/Formation',
    roles: ['learner', 'admin'],
  },
];
