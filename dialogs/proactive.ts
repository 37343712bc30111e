import type { ComposeProactive } from '../src/application/ports/proactive-cards';
import { openProactiveCards, type ProactiveCardsDeps } from './nudge/proactive';
import { questionCard } from './question/question.card';
import { tipCard } from './tip/tip.card';

/** The cards of what the service writes first, made of those of every flow. */
export const openProactive = (deps: Pick<ProactiveCardsDeps, 'wording'>): ComposeProactive =>
  openProactiveCards({ ...deps, questionCard, tipCard });
