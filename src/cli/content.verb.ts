import { registerExchange } from './content/exchange';
import { registerLint } from './content/lint';
import { registerPreview } from './content/preview';
import { registerPublish } from './content/publish';
import { registerReleases } from './content/releases';
import { registerStats } from './content/stats';
import type { RegisterVerb } from './verb';

/** `cdp content …`: everything authors do. Each verb is in a file of `content/`. */
export const registerContent: RegisterVerb = (program, context) => {
  const content = program
    .command('content')
    .description('Le contenu : relire, publier, revenir, échanger, mesurer.');
  registerLint(content, context);
  registerPublish(content, context);
  registerReleases(content, context);
  registerExchange(content, context);
  registerPreview(content, context);
  registerStats(content, context);
};
