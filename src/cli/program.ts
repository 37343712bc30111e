import { Command, CommanderError } from 'commander';
import { Refusal } from '../domain/refusals';
import { registerEngine, registerUnderstand } from './streams.verbs';
import { registerBackup } from './backup.verb';
import { registerContent } from './content.verb';
import { registerDoctor } from './doctor.verb';
import { registerKeys } from './keys.verb';
import { registerLearner } from './learner.verb';
import { registerNudge } from './nudge.verb';
import { registerOrganisation } from './organisation.verb';
import { registerPeople } from './people.verb';
import { registerTeamsPackage } from './teams-package.verb';
import { registerToken } from './token.verb';
import type { RegisterVerb, VerbContext } from './verb';

const verbs: RegisterVerb[] = [
  registerDoctor,
  registerOrganisation,
  registerContent,
  registerPeople,
  registerLearner,
  registerKeys,
  registerNudge,
  registerBackup,
  registerTeamsPackage,
  registerToken,
  registerEngine,
  registerUnderstand,
];

/**
 * Runs one command line. Exit codes: 0 done, 1 a refusal explained on stderr, 2 wrong usage.
 * Throws what is neither (a store that is held, a bug): the caller knows what to do.
 */
export const runProgram = async (argv: readonly string[], context: VerbContext): Promise<number> => {
  const program = new Command('cdp')
    .description('Coup de pouce en ligne de commande : réglages, contenu, personnes, relances, sauvegardes.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.stdout.write(text),
      writeErr: (text) => context.stderr.write(text),
    })
    .showHelpAfterError('(cdp --help montre les commandes)');
  for (const register of verbs) register(program, context);
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof Refusal) {
      context.stderr.write(`${error.detail}\n`);
      return 1;
    }
    if (error instanceof Error && error.name === 'CliProblem') {
      context.stderr.write(`${error.message}\n`);
      return 1;
    }
    throw error;
  }
};
