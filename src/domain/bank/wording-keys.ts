// Generated from content/wording/fr.yaml by `npm run generate`: do not edit.
/** Every sentence's key and the values its message needs. */
export interface WordingValues {
  'button.next': Record<never, never>;
  'button.tip': Record<never, never>;
  'button.topics': Record<never, never>;
  'button.progress': Record<never, never>;
  'button.help': Record<never, never>;
  'button.my-data': Record<never, never>;
  'button.positioning': Record<never, never>;
  'button.certification': Record<never, never>;
  'button.paths': Record<never, never>;
  'button.team': Record<never, never>;
  'button.compose-nudge': Record<never, never>;
  'button.rhythm': Record<never, never>;
  'button.pause': Record<never, never>;
  'button.resume-reminders': Record<never, never>;
  'button.stop-nudges': Record<never, never>;
  'button.stop-all': Record<never, never>;
  'button.cancel': Record<never, never>;
  'button.something-else': Record<never, never>;
  'card.unknown': Record<never, never>;
  'card.dismissed': Record<never, never>;
  'welcome.hello': Record<never, never>;
  'welcome.hello-name': { name: string | number };
  'welcome.value': Record<never, never>;
  'welcome.kept': { months: string | number };
  'welcome.who-sees': Record<never, never>;
  'welcome.stop': Record<never, never>;
  'welcome.first-question': Record<never, never>;
  'welcome.back': Record<never, never>;
  'question.title': { topic: string | number };
  'question.summary': Record<never, never>;
  'question.why': { reason: string | number };
  'question.hint': { hint: string | number };
  'question.no-hint': Record<never, never>;
  'question.is-it-your-answer': { text: string | number };
  'question.only-in-french': Record<never, never>;
  'question.step': { step: string | number; count: string | number };
  'question.skipped': Record<never, never>;
  'question.forgotten': Record<never, never>;
  'question.no-open': Record<never, never>;
  'question.none.topic': { topic: string | number };
  'question.none.all': Record<never, never>;
  'question.button.answer': Record<never, never>;
  'question.button.do-not-know': Record<never, never>;
  'question.button.hint': Record<never, never>;
  'question.button.skip': Record<never, never>;
  'question.button.yes-my-answer': Record<never, never>;
  'question.button.no-see-question': Record<never, never>;
  'question.label.one': Record<never, never>;
  'question.label.several': Record<never, never>;
  'question.label.text': Record<never, never>;
  'question.label.rank': { rank: string | number };
  'question.label.confidence': Record<never, never>;
  'question.confidence.sure': Record<never, never>;
  'question.confidence.unsure': Record<never, never>;
  'question.placeholder': Record<never, never>;
  'question.error.choose': Record<never, never>;
  'question.error.order': Record<never, never>;
  'question.error.text': Record<never, never>;
  'question.scene.mail': Record<never, never>;
  'question.scene.calendar': Record<never, never>;
  'question.scene.files': Record<never, never>;
  'question.scene.message': Record<never, never>;
  'reason.measure-topic': Record<never, never>;
  'reason.confirm-level': { level: string | number };
  'reason.fading-memory': { days: number };
  'reason.missed-before': { days: number };
  'reason.new-skill': Record<never, never>;
  'reason.new-question': Record<never, never>;
  'reason.easier-after-failures': Record<never, never>;
  'reason.welcome-back': Record<never, never>;
  'reason.certification': { level: string | number };
  'reason.campaign': Record<never, never>;
  'reason.only-one-left': Record<never, never>;
  'feedback.summary': Record<never, never>;
  'feedback.verdict.right': Record<never, never>;
  'feedback.verdict.partly': Record<never, never>;
  'feedback.verdict.wrong': Record<never, never>;
  'feedback.verdict.do-not-know': Record<never, never>;
  'feedback.your-answer': { answer: string | number };
  'feedback.solution': { solution: string | number };
  'feedback.solution-order': Record<never, never>;
  'feedback.solution-match': Record<never, never>;
  'feedback.misconception': { belief: string | number; truth: string | number };
  'feedback.takeaway': { takeaway: string | number };
  'feedback.source': { publisher: string | number; title: string | number; checked: string | number };
  'feedback.already-answered': Record<never, never>;
  'feedback.nothing-to-explain': Record<never, never>;
  'feedback.button.next': Record<never, never>;
  'feedback.button.explain': Record<never, never>;
  'feedback.button.source': Record<never, never>;
  'feedback.button.report': Record<never, never>;
  'report.title': Record<never, never>;
  'report.text': Record<never, never>;
  'report.label': Record<never, never>;
  'report.placeholder': Record<never, never>;
  'report.thanks': Record<never, never>;
  'report.no-question': { contact: string | number };
  'report.button.send': Record<never, never>;
  'tip.summary': Record<never, never>;
  'tip.title': { topic: string | number };
  'tip.heading': Record<never, never>;
  'tip.none': Record<never, never>;
  'tip.none-topic': { topic: string | number };
  'tip.not-found': Record<never, never>;
  'tip.button.useful': Record<never, never>;
  'tip.button.not-useful': Record<never, never>;
  'tip.button.known': Record<never, never>;
  'tip.thanks.useful': Record<never, never>;
  'tip.thanks.not-useful': Record<never, never>;
  'tip.thanks.known': Record<never, never>;
  'progress.summary': Record<never, never>;
  'progress.title': Record<never, never>;
  'progress.nothing-yet': Record<never, never>;
  'progress.level-sure': { level: string | number };
  'progress.level-range': { level: string | number; from: string | number; to: string | number };
  'progress.to-confirm': { items: number };
  'progress.quite-sure': { items: number };
  'progress.moved-up': Record<never, never>;
  'progress.moved-down': Record<never, never>;
  'progress.scale': Record<never, never>;
  'progress.effort': { week: number; total: number; weeks: number };
  'progress.next-confirm': { topic: string | number };
  'progress.next-weakest': { topic: string | number };
  'path.title': Record<never, never>;
  'path.label': Record<never, never>;
  'path.current': { name: string | number; done: string | number; total: string | number };
  'path.position': {
    name: string | number;
    step: string | number;
    title: string | number;
    done: string | number;
    total: string | number;
  };
  'path.finished': { name: string | number; total: number };
  'path.stopped': { name: string | number };
  'path.none': Record<never, never>;
  'path.no-path': Record<never, never>;
  'path.state.finished': Record<never, never>;
  'path.state.started': { done: string | number; total: string | number };
  'path.state.new': { minutes: string | number };
  'path.button.start': Record<never, never>;
  'path.button.next': Record<never, never>;
  'path.button.end': Record<never, never>;
  'positioning.title': Record<never, never>;
  'positioning.text': Record<never, never>;
  'positioning.label': Record<never, never>;
  'positioning.summary': Record<never, never>;
  'positioning.number': { number: string | number };
  'positioning.none': Record<never, never>;
  'positioning.result': Record<never, never>;
  'positioning.finished-sure': { answers: number };
  'positioning.finished-exhausted': Record<never, never>;
  'positioning.finished-stopped': Record<never, never>;
  'positioning.choice.foundation': Record<never, never>;
  'positioning.choice.all': Record<never, never>;
  'positioning.button.start': Record<never, never>;
  'positioning.button.stop': Record<never, never>;
  'topics.title': Record<never, never>;
  'topics.text': Record<never, never>;
  'topics.label': Record<never, never>;
  'topics.surprise': Record<never, never>;
  'topics.chosen': { topic: string | number };
  'topics.surprise-chosen': Record<never, never>;
  'topics.button.question': Record<never, never>;
  'topics.button.tip': Record<never, never>;
  'help.title': Record<never, never>;
  'help.text': Record<never, never>;
  'help.hello': Record<never, never>;
  'help.hello-name': { name: string | number };
  'help.thanks': Record<never, never>;
  'help.who-am-i': Record<never, never>;
  'help.pix': Record<never, never>;
  'help.leaves-teams': Record<never, never>;
  'help.out-of-scope': Record<never, never>;
  'help.contact': { contact: string | number };
  'help.human': { contact: string | number };
  'help.human-hours': { hours: string | number };
  'help.channel': Record<never, never>;
  'help.file': Record<never, never>;
  'help.too-long': Record<never, never>;
  'help.empty': Record<never, never>;
  'help.did-you-mean': Record<never, never>;
  'help.example.question': Record<never, never>;
  'help.example.tip': Record<never, never>;
  'help.example.level': Record<never, never>;
  'help.example.pause': Record<never, never>;
  'help.example.stop': Record<never, never>;
  'help.example.data': Record<never, never>;
  'help.example.nudge': Record<never, never>;
  'help.example.team': Record<never, never>;
  'help.button.pix': Record<never, never>;
  'incident.title': Record<never, never>;
  'incident.call': { contact: string | number };
  'incident.reassure': Record<never, never>;
  'pause.title': Record<never, never>;
  'pause.text': Record<never, never>;
  'pause.choose': Record<never, never>;
  'pause.past': Record<never, never>;
  'pause.too-long': Record<never, never>;
  'pause.done': { day: string | number };
  'pause.resumed': Record<never, never>;
  'pause.days': { days: string | number };
  'pause.label.days': Record<never, never>;
  'pause.label.date': Record<never, never>;
  'pause.button.confirm': Record<never, never>;
  'reminders.stopped-all': Record<never, never>;
  'reminders.stopped-nudges': Record<never, never>;
  'reminders.resumed': Record<never, never>;
  'rhythm.title': Record<never, never>;
  'rhythm.text': Record<never, never>;
  'rhythm.incomplete': Record<never, never>;
  'rhythm.set': { days: string | number; hour: string | number; cap: number };
  'rhythm.none': Record<never, never>;
  'rhythm.cap': { cap: number };
  'rhythm.label.days': Record<never, never>;
  'rhythm.label.hour': Record<never, never>;
  'rhythm.label.cap': Record<never, never>;
  'rhythm.button.save': Record<never, never>;
  'language.changed': Record<never, never>;
  'language.other': Record<never, never>;
  'sharing.on': Record<never, never>;
  'sharing.off': Record<never, never>;
  'difficulty.easier': Record<never, never>;
  'difficulty.harder': Record<never, never>;
  'data.title': Record<never, never>;
  'data.who-sees': Record<never, never>;
  'data.shared': { day: string | number };
  'data.not-shared': Record<never, never>;
  'data.officer': { officer: string | number };
  'data.export': Record<never, never>;
  'data.kept.answers': { answers: number; since: string | number; months: string | number };
  'data.kept.preferences': Record<never, never>;
  'data.kept.text': { days: string | number };
  'data.kept.purpose': Record<never, never>;
  'data.erase.title': Record<never, never>;
  'data.erase.text': { answers: number };
  'data.erase.done': Record<never, never>;
  'data.button.export': Record<never, never>;
  'data.button.download': Record<never, never>;
  'data.button.erase': Record<never, never>;
  'data.button.erase-now': Record<never, never>;
  'data.button.keep': Record<never, never>;
  'data.button.share': Record<never, never>;
  'data.button.unshare': Record<never, never>;
  'intent.commencer': Record<never, never>;
  'intent.indice': Record<never, never>;
  'intent.explication': Record<never, never>;
  'intent.passer': Record<never, never>;
  'intent.mon-niveau': Record<never, never>;
  'intent.changer-sujet': Record<never, never>;
  'intent.aide': Record<never, never>;
  'intent.pause-rappels': Record<never, never>;
  'intent.arreter-rappels': Record<never, never>;
  'intent.conseil': Record<never, never>;
  'intent.signaler-probleme': Record<never, never>;
  'intent.politesse': Record<never, never>;
  'intent.repeter': Record<never, never>;
  'intent.reponse-choix': Record<never, never>;
  'intent.oui': Record<never, never>;
  'intent.non': Record<never, never>;
  'intent.qui-es-tu': Record<never, never>;
  'intent.donnees-personnelles': Record<never, never>;
  'intent.frequence-rappels': Record<never, never>;
  'intent.reactiver-rappels': Record<never, never>;
  'intent.difficulte': Record<never, never>;
  'intent.parler-humain': Record<never, never>;
  'intent.incident-securite': Record<never, never>;
  'intent.pix': Record<never, never>;
  'intent.ne-sais-pas': Record<never, never>;
  'intent.positionnement': Record<never, never>;
  'intent.certification': Record<never, never>;
  'intent.parcours': Record<never, never>;
  'intent.partage-resultats': Record<never, never>;
  'intent.langue': Record<never, never>;
  'intent.composer-relance': Record<never, never>;
  'intent.vue-equipe': Record<never, never>;
  'error.apology': { reference: string | number };
}

/** The names of the values of each sentence, to check what authors publish. */
export const wordingPlaceholders: Readonly<Record<keyof WordingValues, readonly string[]>> = {
  'button.next': [],
  'button.tip': [],
  'button.topics': [],
  'button.progress': [],
  'button.help': [],
  'button.my-data': [],
  'button.positioning': [],
  'button.certification': [],
  'button.paths': [],
  'button.team': [],
  'button.compose-nudge': [],
  'button.rhythm': [],
  'button.pause': [],
  'button.resume-reminders': [],
  'button.stop-nudges': [],
  'button.stop-all': [],
  'button.cancel': [],
  'button.something-else': [],
  'card.unknown': [],
  'card.dismissed': [],
  'welcome.hello': [],
  'welcome.hello-name': ['name'],
  'welcome.value': [],
  'welcome.kept': ['months'],
  'welcome.who-sees': [],
  'welcome.stop': [],
  'welcome.first-question': [],
  'welcome.back': [],
  'question.title': ['topic'],
  'question.summary': [],
  'question.why': ['reason'],
  'question.hint': ['hint'],
  'question.no-hint': [],
  'question.is-it-your-answer': ['text'],
  'question.only-in-french': [],
  'question.step': ['step', 'count'],
  'question.skipped': [],
  'question.forgotten': [],
  'question.no-open': [],
  'question.none.topic': ['topic'],
  'question.none.all': [],
  'question.button.answer': [],
  'question.button.do-not-know': [],
  'question.button.hint': [],
  'question.button.skip': [],
  'question.button.yes-my-answer': [],
  'question.button.no-see-question': [],
  'question.label.one': [],
  'question.label.several': [],
  'question.label.text': [],
  'question.label.rank': ['rank'],
  'question.label.confidence': [],
  'question.confidence.sure': [],
  'question.confidence.unsure': [],
  'question.placeholder': [],
  'question.error.choose': [],
  'question.error.order': [],
  'question.error.text': [],
  'question.scene.mail': [],
  'question.scene.calendar': [],
  'question.scene.files': [],
  'question.scene.message': [],
  'reason.measure-topic': [],
  'reason.confirm-level': ['level'],
  'reason.fading-memory': ['days'],
  'reason.missed-before': ['days'],
  'reason.new-skill': [],
  'reason.new-question': [],
  'reason.easier-after-failures': [],
  'reason.welcome-back': [],
  'reason.certification': ['level'],
  'reason.campaign': [],
  'reason.only-one-left': [],
  'feedback.summary': [],
  'feedback.verdict.right': [],
  'feedback.verdict.partly': [],
  'feedback.verdict.wrong': [],
  'feedback.verdict.do-not-know': [],
  'feedback.your-answer': ['answer'],
  'feedback.solution': ['solution'],
  'feedback.solution-order': [],
  'feedback.solution-match': [],
  'feedback.misconception': ['belief', 'truth'],
  'feedback.takeaway': ['takeaway'],
  'feedback.source': ['publisher', 'title', 'checked'],
  'feedback.already-answered': [],
  'feedback.nothing-to-explain': [],
  'feedback.button.next': [],
  'feedback.button.explain': [],
  'feedback.button.source': [],
  'feedback.button.report': [],
  'report.title': [],
  'report.text': [],
  'report.label': [],
  'report.placeholder': [],
  'report.thanks': [],
  'report.no-question': ['contact'],
  'report.button.send': [],
  'tip.summary': [],
  'tip.title': ['topic'],
  'tip.heading': [],
  'tip.none': [],
  'tip.none-topic': ['topic'],
  'tip.not-found': [],
  'tip.button.useful': [],
  'tip.button.not-useful': [],
  'tip.button.known': [],
  'tip.thanks.useful': [],
  'tip.thanks.not-useful': [],
  'tip.thanks.known': [],
  'progress.summary': [],
  'progress.title': [],
  'progress.nothing-yet': [],
  'progress.level-sure': ['level'],
  'progress.level-range': ['level', 'from', 'to'],
  'progress.to-confirm': ['items'],
  'progress.quite-sure': ['items'],
  'progress.moved-up': [],
  'progress.moved-down': [],
  'progress.scale': [],
  'progress.effort': ['week', 'total', 'weeks'],
  'progress.next-confirm': ['topic'],
  'progress.next-weakest': ['topic'],
  'path.title': [],
  'path.label': [],
  'path.current': ['name', 'done', 'total'],
  'path.position': ['name', 'step', 'title', 'done', 'total'],
  'path.finished': ['name', 'total'],
  'path.stopped': ['name'],
  'path.none': [],
  'path.no-path': [],
  'path.state.finished': [],
  'path.state.started': ['done', 'total'],
  'path.state.new': ['minutes'],
  'path.button.start': [],
  'path.button.next': [],
  'path.button.end': [],
  'positioning.title': [],
  'positioning.text': [],
  'positioning.label': [],
  'positioning.summary': [],
  'positioning.number': ['number'],
  'positioning.none': [],
  'positioning.result': [],
  'positioning.finished-sure': ['answers'],
  'positioning.finished-exhausted': [],
  'positioning.finished-stopped': [],
  'positioning.choice.foundation': [],
  'positioning.choice.all': [],
  'positioning.button.start': [],
  'positioning.button.stop': [],
  'topics.title': [],
  'topics.text': [],
  'topics.label': [],
  'topics.surprise': [],
  'topics.chosen': ['topic'],
  'topics.surprise-chosen': [],
  'topics.button.question': [],
  'topics.button.tip': [],
  'help.title': [],
  'help.text': [],
  'help.hello': [],
  'help.hello-name': ['name'],
  'help.thanks': [],
  'help.who-am-i': [],
  'help.pix': [],
  'help.leaves-teams': [],
  'help.out-of-scope': [],
  'help.contact': ['contact'],
  'help.human': ['contact'],
  'help.human-hours': ['hours'],
  'help.channel': [],
  'help.file': [],
  'help.too-long': [],
  'help.empty': [],
  'help.did-you-mean': [],
  'help.example.question': [],
  'help.example.tip': [],
  'help.example.level': [],
  'help.example.pause': [],
  'help.example.stop': [],
  'help.example.data': [],
  'help.example.nudge': [],
  'help.example.team': [],
  'help.button.pix': [],
  'incident.title': [],
  'incident.call': ['contact'],
  'incident.reassure': [],
  'pause.title': [],
  'pause.text': [],
  'pause.choose': [],
  'pause.past': [],
  'pause.too-long': [],
  'pause.done': ['day'],
  'pause.resumed': [],
  'pause.days': ['days'],
  'pause.label.days': [],
  'pause.label.date': [],
  'pause.button.confirm': [],
  'reminders.stopped-all': [],
  'reminders.stopped-nudges': [],
  'reminders.resumed': [],
  'rhythm.title': [],
  'rhythm.text': [],
  'rhythm.incomplete': [],
  'rhythm.set': ['days', 'hour', 'cap'],
  'rhythm.none': [],
  'rhythm.cap': ['cap'],
  'rhythm.label.days': [],
  'rhythm.label.hour': [],
  'rhythm.label.cap': [],
  'rhythm.button.save': [],
  'language.changed': [],
  'language.other': [],
  'sharing.on': [],
  'sharing.off': [],
  'difficulty.easier': [],
  'difficulty.harder': [],
  'data.title': [],
  'data.who-sees': [],
  'data.shared': ['day'],
  'data.not-shared': [],
  'data.officer': ['officer'],
  'data.export': [],
  'data.kept.answers': ['answers', 'since', 'months'],
  'data.kept.preferences': [],
  'data.kept.text': ['days'],
  'data.kept.purpose': [],
  'data.erase.title': [],
  'data.erase.text': ['answers'],
  'data.erase.done': [],
  'data.button.export': [],
  'data.button.download': [],
  'data.button.erase': [],
  'data.button.erase-now': [],
  'data.button.keep': [],
  'data.button.share': [],
  'data.button.unshare': [],
  'intent.commencer': [],
  'intent.indice': [],
  'intent.explication': [],
  'intent.passer': [],
  'intent.mon-niveau': [],
  'intent.changer-sujet': [],
  'intent.aide': [],
  'intent.pause-rappels': [],
  'intent.arreter-rappels': [],
  'intent.conseil': [],
  'intent.signaler-probleme': [],
  'intent.politesse': [],
  'intent.repeter': [],
  'intent.reponse-choix': [],
  'intent.oui': [],
  'intent.non': [],
  'intent.qui-es-tu': [],
  'intent.donnees-personnelles': [],
  'intent.frequence-rappels': [],
  'intent.reactiver-rappels': [],
  'intent.difficulte': [],
  'intent.parler-humain': [],
  'intent.incident-securite': [],
  'intent.pix': [],
  'intent.ne-sais-pas': [],
  'intent.positionnement': [],
  'intent.certification': [],
  'intent.parcours': [],
  'intent.partage-resultats': [],
  'intent.langue': [],
  'intent.composer-relance': [],
  'intent.vue-equipe': [],
  'error.apology': ['reference'],
};
