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
  'button.campaign': Record<never, never>;
  'button.rhythm': Record<never, never>;
  'button.pause': Record<never, never>;
  'button.resume-reminders': Record<never, never>;
  'button.stop-nudges': Record<never, never>;
  'button.stop-all': Record<never, never>;
  'button.cancel': Record<never, never>;
  'button.something-else': Record<never, never>;
  'card.unknown': Record<never, never>;
  'card.dismissed': Record<never, never>;
  'card.done': Record<never, never>;
  'welcome.hello': Record<never, never>;
  'welcome.hello-name': { name: string | number };
  'welcome.value': Record<never, never>;
  'welcome.kept': { months: string | number };
  'welcome.who-sees': Record<never, never>;
  'welcome.stop': Record<never, never>;
  'welcome.reminder': Record<never, never>;
  'welcome.first-question': Record<never, never>;
  'welcome.back': Record<never, never>;
  'question.title': { topic: string | number };
  'question.summary': Record<never, never>;
  'question.why': { reason: string | number };
  'question.hint': { hint: string | number };
  'question.answer-first': Record<never, never>;
  'question.which': Record<never, never>;
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
  'reason.confirm-level': Record<never, never>;
  'reason.fading-memory': { days: number };
  'reason.missed-before': { days: number };
  'reason.new-skill': Record<never, never>;
  'reason.new-question': Record<never, never>;
  'reason.easier-after-failures': Record<never, never>;
  'reason.welcome-back': Record<never, never>;
  'reason.gentle-return': Record<never, never>;
  'reason.certification': { level: string | number };
  'reason.campaign': Record<never, never>;
  'reason.path-step': Record<never, never>;
  'reason.only-one-left': Record<never, never>;
  'feedback.summary': Record<never, never>;
  'feedback.verdict.right': Record<never, never>;
  'feedback.verdict.partly': Record<never, never>;
  'feedback.verdict.wrong': Record<never, never>;
  'feedback.verdict.do-not-know': Record<never, never>;
  'feedback.sure-but-wrong': Record<never, never>;
  'feedback.unsure-but-right': Record<never, never>;
  'feedback.effort.nudge': Record<never, never>;
  'feedback.effort.pause': Record<never, never>;
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
  'tip.only-in-french': Record<never, never>;
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
  'progress.level-alt': { level: string | number };
  'progress.level-sure': { level: string | number };
  'progress.level-range': { level: string | number; from: string | number; to: string | number };
  'progress.to-confirm': { items: number };
  'progress.quite-sure': { items: number };
  'progress.moved-learnt': { months: number; questions: number };
  'progress.moved-learnt-skill': { months: number; questions: number; skill: string | number };
  'progress.moved-reviewed': { months: number; questions: number };
  'progress.moved-faded': { months: number; questions: number };
  'progress.moved-situated-higher': { months: number; right: number; asked: number };
  'progress.moved-situated-lower': { months: number; asked: number };
  'progress.moved-surer': { months: number; asked: number };
  'progress.scale': Record<never, never>;
  'progress.effort': { week: number; total: number; weeks: number };
  'progress.next-confirm': { topic: string | number };
  'progress.next-unmet': { topic: string | number };
  'progress.next-weakest': { topic: string | number };
  'certification.title': Record<never, never>;
  'certification.text': Record<never, never>;
  'certification.terms': { hours: string | number; days: string | number };
  'certification.number': { topic: string | number; level: string | number; number: string | number; count: string | number };
  'certification.no-help': Record<never, never>;
  'certification.ready': { level: string | number };
  'certification.ready-on': { level: string | number; day: string | number };
  'certification.not-yet-few-questions': { missing: number };
  'certification.not-yet-too-old': { months: string | number; missing: number };
  'certification.not-yet-too-old-no-question': { months: string | number };
  'certification.not-yet-few-skills': Record<never, never>;
  'certification.not-yet-not-sure': Record<never, never>;
  'certification.not-yet-low-level': Record<never, never>;
  'certification.held-low-effort': Record<never, never>;
  'certification.held-unusual-answers': Record<never, never>;
  'certification.retry-later': { day: string | number };
  'certification.refused': { day: string | number };
  'certification.void-tap': { day: string | number };
  'certification.void-aided': { day: string | number };
  'certification.void-seen-before': { day: string | number };
  'certification.no-question': Record<never, never>;
  'certification.unknown': Record<never, never>;
  'certification.off': Record<never, never>;
  'certification.certified': { level: string | number; day: string | number };
  'certification.certified-next': { next: string | number; day: string | number };
  'certification.certified-top': { day: string | number };
  'certification.renewal': { count: string | number; level: string | number };
  'certification.under-way': { topic: string | number; level: string | number; day: string | number; hour: string | number };
  'certification.under-way-first': Record<never, never>;
  'certification.stop-ask': { day: string | number; until: string | number; hour: string | number };
  'certification.stopped': { day: string | number };
  'certification.left-open': { topic: string | number; hours: string | number; day: string | number };
  'certification.left-open-again': { topic: string | number; hours: string | number };
  'certification.purpose': Record<never, never>;
  'certification.expired': { level: string | number; day: string | number };
  'certification.granted': Record<never, never>;
  'certification.granted-summary': Record<never, never>;
  'certification.links': Record<never, never>;
  'certification.yours': Record<never, never>;
  'certification.button.start': Record<never, never>;
  'certification.button.renew': Record<never, never>;
  'certification.button.resume': Record<never, never>;
  'certification.button.stop': Record<never, never>;
  'certification.button.stop-confirm': Record<never, never>;
  'certification.button.attestation': Record<never, never>;
  'certification.button.pdf': Record<never, never>;
  'certification.button.credential': Record<never, never>;
  'certification.button.verify': Record<never, never>;
  'attestation.title': Record<never, never>;
  'attestation.achievement': { topic: string | number; level: string | number };
  'attestation.holder': { name: string | number };
  'attestation.holder-unnamed': Record<never, never>;
  'attestation.criteria': { before: number; session: string | number; days: string | number };
  'attestation.criteria-renewal': { session: string | number; before: number };
  'attestation.achievement-criteria': Record<never, never>;
  'attestation.issued': { organisation: string | number; day: string | number };
  'attestation.validity': { day: string | number };
  'attestation.verify': Record<never, never>;
  'attestation.page.title': Record<never, never>;
  'attestation.page.valid': Record<never, never>;
  'attestation.page.expired': Record<never, never>;
  'attestation.page.unknown': Record<never, never>;
  'attestation.page.not-ours': Record<never, never>;
  'attestation.page.holder': { name: string | number };
  'attestation.page.same': Record<never, never>;
  'attestation.page.other': Record<never, never>;
  'attestation.page.failed': Record<never, never>;
  'attestation.page.no-name': Record<never, never>;
  'attestation.page.paste': Record<never, never>;
  'attestation.page.button': Record<never, never>;
  'path.title': Record<never, never>;
  'path.only-in-french': Record<never, never>;
  'path.label': Record<never, never>;
  'path.current': { name: string | number; done: string | number; total: string | number };
  'path.position': { name: string | number; step: string | number; title: string | number; done: string | number; total: string | number };
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
  'positioning.number-of-topics': { number: string | number; situated: number; count: string | number };
  'positioning.no-hint': Record<never, never>;
  'positioning.none': Record<never, never>;
  'positioning.result': Record<never, never>;
  'positioning.finished-sure': { answers: number };
  'positioning.finished-exhausted': Record<never, never>;
  'positioning.finished-stopped': Record<never, never>;
  'positioning.finished-unanswered': Record<never, never>;
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
  'help.example.language': Record<never, never>;
  'help.example.nudge': Record<never, never>;
  'help.example.team': Record<never, never>;
  'help.example.campaign': Record<never, never>;
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
  'rhythm.day': { day: string | number };
  'rhythm.incomplete': Record<never, never>;
  'rhythm.set': { days: string | number; hour: string | number; cap: number };
  'rhythm.is': { days: string | number; hour: string | number; cap: number };
  'rhythm.none': Record<never, never>;
  'rhythm.cap': { cap: number };
  'rhythm.label.days': Record<never, never>;
  'rhythm.label.hour': Record<never, never>;
  'rhythm.label.cap': Record<never, never>;
  'rhythm.button.save': Record<never, never>;
  'language.changed': Record<never, never>;
  'language.other': Record<never, never>;
  'language.button.switch': Record<never, never>;
  'sharing.on': Record<never, never>;
  'sharing.off': Record<never, never>;
  'difficulty.easier': Record<never, never>;
  'difficulty.harder': Record<never, never>;
  'data.title': Record<never, never>;
  'data.who-sees': Record<never, never>;
  'data.who-sees-shared': Record<never, never>;
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
  'nudge.title': { sender: string | number };
  'nudge.summary': { sender: string | number };
  'nudge.sender': { name: string | number; unit: string | number };
  'nudge.why': { unit: string | number };
  'nudge.why-test': Record<never, never>;
  'nudge.stop': Record<never, never>;
  'nudge.corrected': { day: string | number };
  'nudge.not-manager': { contact: string | number };
  'nudge.no-unit': { contact: string | number };
  'nudge.switched-off': Record<never, never>;
  'nudge.template.minute': Record<never, never>;
  'nudge.template.conseil': Record<never, never>;
  'nudge.template.reprise': Record<never, never>;
  'nudge.template.parcours': Record<never, never>;
  'nudge.template.securite': Record<never, never>;
  'nudge.attached.question': { topic: string | number };
  'nudge.attached.tip': { topic: string | number };
  'nudge.attached.path': { name: string | number; minutes: string | number };
  'nudge.button.question': Record<never, never>;
  'nudge.button.tip': Record<never, never>;
  'nudge.button.path': Record<never, never>;
  'nudge.button.continue': Record<never, never>;
  'nudge.button.prepare': Record<never, never>;
  'nudge.button.send': Record<never, never>;
  'nudge.button.schedule': Record<never, never>;
  'nudge.button.test': Record<never, never>;
  'nudge.button.abandon': Record<never, never>;
  'nudge.button.status': Record<never, never>;
  'nudge.button.cancel': Record<never, never>;
  'nudge.button.recall': Record<never, never>;
  'nudge.button.correct': Record<never, never>;
  'nudge.button.save-correction': Record<never, never>;
  'nudge.button.cancel-reminders': Record<never, never>;
  'nudge.button.funnel': Record<never, never>;
  'nudge.button.mine': Record<never, never>;
  'nudge.button.still-yes': Record<never, never>;
  'nudge.button.still-no': Record<never, never>;
  'nudge.gone': Record<never, never>;
  'nudge.reminder.title': { name: string | number };
  'nudge.reminder.text': { done: number; count: string | number; day: string | number };
  'nudge.reminder.summary': Record<never, never>;
  'nudge.own.question': Record<never, never>;
  'nudge.own.tip': Record<never, never>;
  'nudge.own.still-title': Record<never, never>;
  'nudge.own.still-text': Record<never, never>;
  'nudge.own.still-silence': Record<never, never>;
  'nudge.own.still-yes': Record<never, never>;
  'nudge.own.still-summary': Record<never, never>;
  'nudge.compose.title': Record<never, never>;
  'nudge.compose.text': Record<never, never>;
  'nudge.compose.label.units': Record<never, never>;
  'nudge.compose.label.template': Record<never, never>;
  'nudge.compose.label.text': { max: string | number };
  'nudge.compose.label.attach': Record<never, never>;
  'nudge.compose.label.date': Record<never, never>;
  'nudge.compose.label.time': Record<never, never>;
  'nudge.compose.label.item': Record<never, never>;
  'nudge.compose.placeholder': Record<never, never>;
  'nudge.compose.choose-units': Record<never, never>;
  'nudge.compose.choose-item': Record<never, never>;
  'nudge.compose.say-something': Record<never, never>;
  'nudge.compose.own-words': Record<never, never>;
  'nudge.compose.attach.none': Record<never, never>;
  'nudge.compose.attach.question': { topic: string | number };
  'nudge.compose.attach.tip': { topic: string | number };
  'nudge.compose.attach.path': { name: string | number };
  'nudge.compose.pick-title': Record<never, never>;
  'nudge.mine.title': Record<never, never>;
  'nudge.mine.none': Record<never, never>;
  'nudge.mine.label': Record<never, never>;
  'nudge.mine.line': { what: string | number; units: string | number; day: string | number };
  'nudge.mine.campaign': { name: string | number };
  'nudge.mine.nudge': Record<never, never>;
  'nudge.campaign.title': Record<never, never>;
  'nudge.campaign.text': Record<never, never>;
  'nudge.campaign.label.path': Record<never, never>;
  'nudge.campaign.label.until': Record<never, never>;
  'nudge.campaign.path': { name: string | number; minutes: string | number };
  'nudge.campaign.choose-path': Record<never, never>;
  'nudge.campaign.choose-day': { days: string | number };
  'nudge.campaign.placeholder': Record<never, never>;
  'nudge.campaign.preview-title': Record<never, never>;
  'nudge.campaign.about': { name: string | number; day: string | number };
  'nudge.campaign.one-reminder': { day: string | number };
  'nudge.campaign.two-reminders': { first: string | number; second: string | number };
  'nudge.campaign.status-title': { state: string | number };
  'nudge.campaign.reminders-left': { count: number };
  'nudge.campaign.funnel-title': Record<never, never>;
  'nudge.campaign.too-few': Record<never, never>;
  'nudge.campaign.met': { count: number };
  'nudge.campaign.started': { count: number };
  'nudge.campaign.finished': { count: number };
  'nudge.campaign.rounded': Record<never, never>;
  'nudge.preview.title': Record<never, never>;
  'nudge.preview.audience': { units: string | number };
  'nudge.preview.when-now': Record<never, never>;
  'nudge.preview.when-later': { day: string | number; hour: string | number };
  'nudge.preview.below': Record<never, never>;
  'nudge.preview.abandoned': Record<never, never>;
  'nudge.preview.test-summary': Record<never, never>;
  'nudge.correction.title': Record<never, never>;
  'nudge.correction.text': Record<never, never>;
  'nudge.correction.label': Record<never, never>;
  'nudge.problem.empty': Record<never, never>;
  'nudge.problem.too-long': { chars: string | number; max: string | number };
  'nudge.problem.markup': Record<never, never>;
  'nudge.problem.hidden-characters': Record<never, never>;
  'nudge.problem.link-not-https': { link: string | number };
  'nudge.problem.link-not-allowed': { host: string | number };
  'nudge.problem.dates': Record<never, never>;
  'nudge.problem.too-short': Record<never, never>;
  'nudge.problem.too-far': Record<never, never>;
  'nudge.problem.outside-scope': Record<never, never>;
  'nudge.problem.conflict': Record<never, never>;
  'nudge.problem.other': Record<never, never>;
  'nudge.problem.not-found': Record<never, never>;
  'nudge.status.title': { state: string | number };
  'nudge.status.summary': Record<never, never>;
  'nudge.status.people': { people: number };
  'nudge.status.responded': { count: number };
  'nudge.status.line': { state: string | number; count: string | number };
  'nudge.status.why': { reason: string | number; count: string | number };
  'nudge.state.draft': Record<never, never>;
  'nudge.state.scheduled': Record<never, never>;
  'nudge.state.sending': Record<never, never>;
  'nudge.state.done': Record<never, never>;
  'nudge.state.cancelled': Record<never, never>;
  'nudge.state.recalled': Record<never, never>;
  'nudge.delivery.planned': Record<never, never>;
  'nudge.delivery.held': Record<never, never>;
  'nudge.delivery.sending': Record<never, never>;
  'nudge.delivery.sent': Record<never, never>;
  'nudge.delivery.uncertain': Record<never, never>;
  'nudge.delivery.failed': Record<never, never>;
  'nudge.delivery.unreachable': Record<never, never>;
  'nudge.delivery.cancelled': Record<never, never>;
  'nudge.delivery.expired': Record<never, never>;
  'nudge.delivery.recalled': Record<never, never>;
  'nudge.reason.paused': Record<never, never>;
  'nudge.reason.absence': Record<never, never>;
  'nudge.reason.closure': Record<never, never>;
  'nudge.reason.holiday': Record<never, never>;
  'nudge.reason.day-off': Record<never, never>;
  'nudge.reason.outside-hours': Record<never, never>;
  'nudge.reason.rhythm': Record<never, never>;
  'nudge.reason.quiet-hours': Record<never, never>;
  'nudge.reason.weekly-cap': Record<never, never>;
  'nudge.reason.one-at-a-time': Record<never, never>;
  'nudge.reason.asleep': Record<never, never>;
  'nudge.reason.in-conversation': Record<never, never>;
  'nudge.reason.throttled': Record<never, never>;
  'nudge.reason.retry': Record<never, never>;
  'nudge.reason.not-let-in': Record<never, never>;
  'nudge.reason.never-met': Record<never, never>;
  'nudge.reason.blocked': Record<never, never>;
  'nudge.reason.uninstalled': Record<never, never>;
  'nudge.reason.left': Record<never, never>;
  'nudge.reason.opted-out': Record<never, never>;
  'nudge.reason.switched-off': Record<never, never>;
  'nudge.reason.expired': Record<never, never>;
  'nudge.reason.interrupted': Record<never, never>;
  'nudge.reason.no-answer': Record<never, never>;
  'nudge.reason.withdrawn': Record<never, never>;
  'nudge.reason.finished': Record<never, never>;
  'nudge.reason.other': Record<never, never>;
  'team.title': Record<never, never>;
  'team.heading': { unit: string | number };
  'team.week': { week: string | number };
  'team.people': { people: string | number; participation: string | number };
  'team.about': { percent: string | number };
  'team.or-less': { percent: string | number };
  'team.or-more': { percent: string | number };
  'team.line': { unit: string | number; people: string | number; participation: string | number };
  'team.line-suppressed': { unit: string | number };
  'team.suppressed': Record<never, never>;
  'team.no-topic': Record<never, never>;
  'team.mean': { level: string | number };
  'team.up': { levels: string | number };
  'team.down': { levels: string | number };
  'team.share': { from: string | number; to: string | number; percent: string | number };
  'team.shared': Record<never, never>;
  'team.shared-line': { name: string | number; unit: string | number; levels: string | number };
  'team.shared-level': { topic: string | number; level: string | number };
  'team.shared-nothing': Record<never, never>;
  'team.shared-left-out': Record<never, never>;
  'team.no-name': Record<never, never>;
  'team.no-person': Record<never, never>;
  'team.privacy': Record<never, never>;
  'team.label': Record<never, never>;
  'team.not-manager': { contact: string | number };
  'team.no-unit': { contact: string | number };
  'team.button.see': Record<never, never>;
  'error.guest': Record<never, never>;
  'error.not-here': Record<never, never>;
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
  'button.campaign': [],
  'button.rhythm': [],
  'button.pause': [],
  'button.resume-reminders': [],
  'button.stop-nudges': [],
  'button.stop-all': [],
  'button.cancel': [],
  'button.something-else': [],
  'card.unknown': [],
  'card.dismissed': [],
  'card.done': [],
  'welcome.hello': [],
  'welcome.hello-name': ['name'],
  'welcome.value': [],
  'welcome.kept': ['months'],
  'welcome.who-sees': [],
  'welcome.stop': [],
  'welcome.reminder': [],
  'welcome.first-question': [],
  'welcome.back': [],
  'question.title': ['topic'],
  'question.summary': [],
  'question.why': ['reason'],
  'question.hint': ['hint'],
  'question.answer-first': [],
  'question.which': [],
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
  'reason.confirm-level': [],
  'reason.fading-memory': ['days'],
  'reason.missed-before': ['days'],
  'reason.new-skill': [],
  'reason.new-question': [],
  'reason.easier-after-failures': [],
  'reason.welcome-back': [],
  'reason.gentle-return': [],
  'reason.certification': ['level'],
  'reason.campaign': [],
  'reason.path-step': [],
  'reason.only-one-left': [],
  'feedback.summary': [],
  'feedback.verdict.right': [],
  'feedback.verdict.partly': [],
  'feedback.verdict.wrong': [],
  'feedback.verdict.do-not-know': [],
  'feedback.sure-but-wrong': [],
  'feedback.unsure-but-right': [],
  'feedback.effort.nudge': [],
  'feedback.effort.pause': [],
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
  'tip.only-in-french': [],
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
  'progress.level-alt': ['level'],
  'progress.level-sure': ['level'],
  'progress.level-range': ['level', 'from', 'to'],
  'progress.to-confirm': ['items'],
  'progress.quite-sure': ['items'],
  'progress.moved-learnt': ['months', 'questions'],
  'progress.moved-learnt-skill': ['months', 'questions', 'skill'],
  'progress.moved-reviewed': ['months', 'questions'],
  'progress.moved-faded': ['months', 'questions'],
  'progress.moved-situated-higher': ['months', 'right', 'asked'],
  'progress.moved-situated-lower': ['months', 'asked'],
  'progress.moved-surer': ['months', 'asked'],
  'progress.scale': [],
  'progress.effort': ['week', 'total', 'weeks'],
  'progress.next-confirm': ['topic'],
  'progress.next-unmet': ['topic'],
  'progress.next-weakest': ['topic'],
  'certification.title': [],
  'certification.text': [],
  'certification.terms': ['hours', 'days'],
  'certification.number': ['topic', 'level', 'number', 'count'],
  'certification.no-help': [],
  'certification.ready': ['level'],
  'certification.ready-on': ['level', 'day'],
  'certification.not-yet-few-questions': ['missing'],
  'certification.not-yet-too-old': ['months', 'missing'],
  'certification.not-yet-too-old-no-question': ['months'],
  'certification.not-yet-few-skills': [],
  'certification.not-yet-not-sure': [],
  'certification.not-yet-low-level': [],
  'certification.held-low-effort': [],
  'certification.held-unusual-answers': [],
  'certification.retry-later': ['day'],
  'certification.refused': ['day'],
  'certification.void-tap': ['day'],
  'certification.void-aided': ['day'],
  'certification.void-seen-before': ['day'],
  'certification.no-question': [],
  'certification.unknown': [],
  'certification.off': [],
  'certification.certified': ['level', 'day'],
  'certification.certified-next': ['next', 'day'],
  'certification.certified-top': ['day'],
  'certification.renewal': ['count', 'level'],
  'certification.under-way': ['topic', 'level', 'day', 'hour'],
  'certification.under-way-first': [],
  'certification.stop-ask': ['day', 'until', 'hour'],
  'certification.stopped': ['day'],
  'certification.left-open': ['topic', 'hours', 'day'],
  'certification.left-open-again': ['topic', 'hours'],
  'certification.purpose': [],
  'certification.expired': ['level', 'day'],
  'certification.granted': [],
  'certification.granted-summary': [],
  'certification.links': [],
  'certification.yours': [],
  'certification.button.start': [],
  'certification.button.renew': [],
  'certification.button.resume': [],
  'certification.button.stop': [],
  'certification.button.stop-confirm': [],
  'certification.button.attestation': [],
  'certification.button.pdf': [],
  'certification.button.credential': [],
  'certification.button.verify': [],
  'attestation.title': [],
  'attestation.achievement': ['topic', 'level'],
  'attestation.holder': ['name'],
  'attestation.holder-unnamed': [],
  'attestation.criteria': ['before', 'session', 'days'],
  'attestation.criteria-renewal': ['session', 'before'],
  'attestation.achievement-criteria': [],
  'attestation.issued': ['organisation', 'day'],
  'attestation.validity': ['day'],
  'attestation.verify': [],
  'attestation.page.title': [],
  'attestation.page.valid': [],
  'attestation.page.expired': [],
  'attestation.page.unknown': [],
  'attestation.page.not-ours': [],
  'attestation.page.holder': ['name'],
  'attestation.page.same': [],
  'attestation.page.other': [],
  'attestation.page.failed': [],
  'attestation.page.no-name': [],
  'attestation.page.paste': [],
  'attestation.page.button': [],
  'path.title': [],
  'path.only-in-french': [],
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
  'positioning.number-of-topics': ['number', 'situated', 'count'],
  'positioning.no-hint': [],
  'positioning.none': [],
  'positioning.result': [],
  'positioning.finished-sure': ['answers'],
  'positioning.finished-exhausted': [],
  'positioning.finished-stopped': [],
  'positioning.finished-unanswered': [],
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
  'help.example.language': [],
  'help.example.nudge': [],
  'help.example.team': [],
  'help.example.campaign': [],
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
  'rhythm.day': ['day'],
  'rhythm.incomplete': [],
  'rhythm.set': ['days', 'hour', 'cap'],
  'rhythm.is': ['days', 'hour', 'cap'],
  'rhythm.none': [],
  'rhythm.cap': ['cap'],
  'rhythm.label.days': [],
  'rhythm.label.hour': [],
  'rhythm.label.cap': [],
  'rhythm.button.save': [],
  'language.changed': [],
  'language.other': [],
  'language.button.switch': [],
  'sharing.on': [],
  'sharing.off': [],
  'difficulty.easier': [],
  'difficulty.harder': [],
  'data.title': [],
  'data.who-sees': [],
  'data.who-sees-shared': [],
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
  'nudge.title': ['sender'],
  'nudge.summary': ['sender'],
  'nudge.sender': ['name', 'unit'],
  'nudge.why': ['unit'],
  'nudge.why-test': [],
  'nudge.stop': [],
  'nudge.corrected': ['day'],
  'nudge.not-manager': ['contact'],
  'nudge.no-unit': ['contact'],
  'nudge.switched-off': [],
  'nudge.template.minute': [],
  'nudge.template.conseil': [],
  'nudge.template.reprise': [],
  'nudge.template.parcours': [],
  'nudge.template.securite': [],
  'nudge.attached.question': ['topic'],
  'nudge.attached.tip': ['topic'],
  'nudge.attached.path': ['name', 'minutes'],
  'nudge.button.question': [],
  'nudge.button.tip': [],
  'nudge.button.path': [],
  'nudge.button.continue': [],
  'nudge.button.prepare': [],
  'nudge.button.send': [],
  'nudge.button.schedule': [],
  'nudge.button.test': [],
  'nudge.button.abandon': [],
  'nudge.button.status': [],
  'nudge.button.cancel': [],
  'nudge.button.recall': [],
  'nudge.button.correct': [],
  'nudge.button.save-correction': [],
  'nudge.button.cancel-reminders': [],
  'nudge.button.funnel': [],
  'nudge.button.mine': [],
  'nudge.button.still-yes': [],
  'nudge.button.still-no': [],
  'nudge.gone': [],
  'nudge.reminder.title': ['name'],
  'nudge.reminder.text': ['done', 'count', 'day'],
  'nudge.reminder.summary': [],
  'nudge.own.question': [],
  'nudge.own.tip': [],
  'nudge.own.still-title': [],
  'nudge.own.still-text': [],
  'nudge.own.still-silence': [],
  'nudge.own.still-yes': [],
  'nudge.own.still-summary': [],
  'nudge.compose.title': [],
  'nudge.compose.text': [],
  'nudge.compose.label.units': [],
  'nudge.compose.label.template': [],
  'nudge.compose.label.text': ['max'],
  'nudge.compose.label.attach': [],
  'nudge.compose.label.date': [],
  'nudge.compose.label.time': [],
  'nudge.compose.label.item': [],
  'nudge.compose.placeholder': [],
  'nudge.compose.choose-units': [],
  'nudge.compose.choose-item': [],
  'nudge.compose.say-something': [],
  'nudge.compose.own-words': [],
  'nudge.compose.attach.none': [],
  'nudge.compose.attach.question': ['topic'],
  'nudge.compose.attach.tip': ['topic'],
  'nudge.compose.attach.path': ['name'],
  'nudge.compose.pick-title': [],
  'nudge.mine.title': [],
  'nudge.mine.none': [],
  'nudge.mine.label': [],
  'nudge.mine.line': ['what', 'units', 'day'],
  'nudge.mine.campaign': ['name'],
  'nudge.mine.nudge': [],
  'nudge.campaign.title': [],
  'nudge.campaign.text': [],
  'nudge.campaign.label.path': [],
  'nudge.campaign.label.until': [],
  'nudge.campaign.path': ['name', 'minutes'],
  'nudge.campaign.choose-path': [],
  'nudge.campaign.choose-day': ['days'],
  'nudge.campaign.placeholder': [],
  'nudge.campaign.preview-title': [],
  'nudge.campaign.about': ['name', 'day'],
  'nudge.campaign.one-reminder': ['day'],
  'nudge.campaign.two-reminders': ['first', 'second'],
  'nudge.campaign.status-title': ['state'],
  'nudge.campaign.reminders-left': ['count'],
  'nudge.campaign.funnel-title': [],
  'nudge.campaign.too-few': [],
  'nudge.campaign.met': ['count'],
  'nudge.campaign.started': ['count'],
  'nudge.campaign.finished': ['count'],
  'nudge.campaign.rounded': [],
  'nudge.preview.title': [],
  'nudge.preview.audience': ['units'],
  'nudge.preview.when-now': [],
  'nudge.preview.when-later': ['day', 'hour'],
  'nudge.preview.below': [],
  'nudge.preview.abandoned': [],
  'nudge.preview.test-summary': [],
  'nudge.correction.title': [],
  'nudge.correction.text': [],
  'nudge.correction.label': [],
  'nudge.problem.empty': [],
  'nudge.problem.too-long': ['chars', 'max'],
  'nudge.problem.markup': [],
  'nudge.problem.hidden-characters': [],
  'nudge.problem.link-not-https': ['link'],
  'nudge.problem.link-not-allowed': ['host'],
  'nudge.problem.dates': [],
  'nudge.problem.too-short': [],
  'nudge.problem.too-far': [],
  'nudge.problem.outside-scope': [],
  'nudge.problem.conflict': [],
  'nudge.problem.other': [],
  'nudge.problem.not-found': [],
  'nudge.status.title': ['state'],
  'nudge.status.summary': [],
  'nudge.status.people': ['people'],
  'nudge.status.responded': ['count'],
  'nudge.status.line': ['state', 'count'],
  'nudge.status.why': ['reason', 'count'],
  'nudge.state.draft': [],
  'nudge.state.scheduled': [],
  'nudge.state.sending': [],
  'nudge.state.done': [],
  'nudge.state.cancelled': [],
  'nudge.state.recalled': [],
  'nudge.delivery.planned': [],
  'nudge.delivery.held': [],
  'nudge.delivery.sending': [],
  'nudge.delivery.sent': [],
  'nudge.delivery.uncertain': [],
  'nudge.delivery.failed': [],
  'nudge.delivery.unreachable': [],
  'nudge.delivery.cancelled': [],
  'nudge.delivery.expired': [],
  'nudge.delivery.recalled': [],
  'nudge.reason.paused': [],
  'nudge.reason.absence': [],
  'nudge.reason.closure': [],
  'nudge.reason.holiday': [],
  'nudge.reason.day-off': [],
  'nudge.reason.outside-hours': [],
  'nudge.reason.rhythm': [],
  'nudge.reason.quiet-hours': [],
  'nudge.reason.weekly-cap': [],
  'nudge.reason.one-at-a-time': [],
  'nudge.reason.asleep': [],
  'nudge.reason.in-conversation': [],
  'nudge.reason.throttled': [],
  'nudge.reason.retry': [],
  'nudge.reason.not-let-in': [],
  'nudge.reason.never-met': [],
  'nudge.reason.blocked': [],
  'nudge.reason.uninstalled': [],
  'nudge.reason.left': [],
  'nudge.reason.opted-out': [],
  'nudge.reason.switched-off': [],
  'nudge.reason.expired': [],
  'nudge.reason.interrupted': [],
  'nudge.reason.no-answer': [],
  'nudge.reason.withdrawn': [],
  'nudge.reason.finished': [],
  'nudge.reason.other': [],
  'team.title': [],
  'team.heading': ['unit'],
  'team.week': ['week'],
  'team.people': ['people', 'participation'],
  'team.about': ['percent'],
  'team.or-less': ['percent'],
  'team.or-more': ['percent'],
  'team.line': ['unit', 'people', 'participation'],
  'team.line-suppressed': ['unit'],
  'team.suppressed': [],
  'team.no-topic': [],
  'team.mean': ['level'],
  'team.up': ['levels'],
  'team.down': ['levels'],
  'team.share': ['from', 'to', 'percent'],
  'team.shared': [],
  'team.shared-line': ['name', 'unit', 'levels'],
  'team.shared-level': ['topic', 'level'],
  'team.shared-nothing': [],
  'team.shared-left-out': [],
  'team.no-name': [],
  'team.no-person': [],
  'team.privacy': [],
  'team.label': [],
  'team.not-manager': ['contact'],
  'team.no-unit': ['contact'],
  'team.button.see': [],
  'error.guest': [],
  'error.not-here': [],
  'error.apology': ['reference'],
};
