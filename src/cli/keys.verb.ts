import { print, printJson, type RegisterVerb } from './verb';

export const registerKeys: RegisterVerb = (program, context) => {
  const keys = program.command('keys').description('Les clés qui signent les attestations.');

  keys
    .command('list')
    .description('Les clés, la plus récente d’abord.')
    .option('--json', 'en JSON')
    .action(async (options: { json?: boolean }) => {
      const service = await context.service();
      const known = (await service.storage.signingKeys.list()).map(({ id, createdAt, retiredAt }) => ({
        id,
        createdAt,
        retiredAt,
      }));
      if (options.json) return printJson(context, known);
      for (const { id, createdAt, retiredAt } of known)
        print(
          context,
          `${id}  créée le ${createdAt.toISOString().slice(0, 10)}${retiredAt ? `, retirée le ${retiredAt.toISOString().slice(0, 10)}` : ', en service'}`,
        );
      if (known.length === 0)
        print(context, 'Aucune clé : la première attestation en créera une, ou « cdp keys create ».');
    });

  keys
    .command('create')
    .description('Crée la première clé.')
    .action(async () => {
      const service = await context.service();
      const inUse = (await service.storage.signingKeys.list()).filter((key) => !key.retiredAt);
      if (inUse.length > 0)
        throw Object.assign(new Error('Une clé est déjà en service. Pour la remplacer : cdp keys rotate'), {
          name: 'CliProblem',
        });
      const { newSigningKey } = await import('../attestations');
      const made = await newSigningKey(service.newId(), service.clock.now());
      await service.storage.signingKeys.add(made);
      print(context, `Clé créée : ${made.id}`);
    });

  keys
    .command('rotate')
    .description('Remplace la clé en service ; ce que les anciennes ont signé reste vérifiable.')
    .action(async () => {
      const service = await context.service();
      const { newSigningKey, rotateKeys } = await import('../attestations');
      const made = await newSigningKey(service.newId(), service.clock.now());
      await rotateKeys(service.storage.signingKeys, made);
      print(context, `Nouvelle clé en service : ${made.id}`);
    });
};
