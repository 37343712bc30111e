import type { RegisterVerb } from './verb';

export const registerEngine: RegisterVerb = (program, context) => {
  program
    .command('engine')
    .description(
      'Le moteur de mesure et de mémoire, en lignes JSON (protocole 1) sur l’entrée et la sortie standard.',
    )
    .action(async () => {
      const { runEngineProtocol } = await import('./engine');
      await runEngineProtocol(context.stdin, context.stdout);
    });
};

export const registerUnderstand: RegisterVerb = (program, context) => {
  program
    .command('understand')
    .description('Ce que le bot comprend d’un texte : une ligne JSON {"text": "…"} donne une ligne JSON.')
    .action(async () => {
      const { runUnderstanding } = await import('./understand');
      await runUnderstanding(context.stdin, context.stdout);
    });
};
