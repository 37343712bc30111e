import { print, printJson, type RegisterVerb } from './verb';

export const registerDoctor: RegisterVerb = (program, context) => {
  program
    .command('doctor')
    .description('Vérifie l’installation et dit comment réparer ce qui ne va pas.')
    .option('--json', 'en JSON')
    .action(async (options: { json?: boolean }) => {
      const { examine } = await import('./doctor');
      const findings = await examine(context);
      if (options.json) printJson(context, findings);
      else
        for (const { ok, what, how } of findings)
          print(context, `${ok ? '✓' : '✗'} ${what}${how ? `\n    ${how}` : ''}`);
      if (findings.some((finding) => !finding.ok))
        throw Object.assign(new Error('Des points sont à corriger.'), { name: 'CliProblem' });
    });
};
