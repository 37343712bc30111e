import { drawCard, markdown } from './cards.js';

const byId = (id) => document.getElementById(id);
const make = (tag, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

const [log, composer, field, notice, typing, welcome] = [
  'log',
  'composer',
  'composer-text',
  'notice',
  'typing',
  'welcome',
].map(byId);
const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const clock = new Intl.DateTimeFormat('fr', { hour: '2-digit', minute: '2-digit' });
const thumb = (turn) =>
  `<svg viewBox="0 0 24 24" aria-hidden="true"><g transform="rotate(${turn} 12 12)"><path d="M7 11v9H4v-9zM7 11l4-8c1.5 0 2.5 1.2 2.2 2.7L12.5 9H19c1.3 0 2.2 1.2 1.9 2.4l-1.7 7c-.2.9-1 1.6-2 1.6H7"/></g></svg>`;
/** Names of reactions as Teams sends them. */
const reactions = [
  { type: 'like', label: 'J’aime', turn: 0 },
  { type: '1f44e_thumbsdown', label: 'Je n’aime pas', turn: 180 },
];

const state = {
  people: [],
  person: undefined,
  events: undefined,
  isInstalled: false,
  noticeTimer: 0,
  isFollowing: false,
  reactions: new Set(),
  wantsField: false,
};

const say = (text) => {
  clearTimeout(state.noticeTimer);
  notice.textContent = text;
  notice.classList.toggle('is-shown', text !== '');
  if (text) state.noticeTimer = setTimeout(() => say(''), 8000);
};

/** For screen readers only: the log announces messages, not a card that changes in place. */
const announce = (text) => {
  byId('announcer').textContent = text;
};

const post = async (what, body) => {
  try {
    const response = await fetch(`/local/chat/${state.person.id}/${what}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ timeZone, ...body }),
    });
    if (!response.ok) throw new Error(String(response.status));
    return await response.json();
  } catch {
    say('Le service ne répond pas. Vérifiez qu’il tourne encore, puis réessayez.');
    return undefined;
  }
};

// ——— Messages ———

const isAtEnd = () => log.scrollHeight - log.scrollTop - log.clientHeight < 120;
const goToEnd = () =>
  log.scrollTo({
    top: log.scrollHeight,
    behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
  });

/** A long card is read from its start, not from its end. */
const reveal = (element) => {
  if (element.offsetHeight > log.clientHeight - 40) element.scrollIntoView({ block: 'start' });
  else goToEnd();
};

const press =
  (item) =>
  async ({ verb, data, title }) => {
    const element = byId(`item-${item.id}`);
    element?.classList.add('is-busy');
    state.isFollowing = true;
    const mode = document.querySelector('input[name="mode"]:checked').value;
    const answer = await post('press', { activityId: item.id, verb, data, mode });
    element?.classList.remove('is-busy');
    if (answer?.message) say(answer.message);
    else if (answer) announce(`« ${title} » : c’est fait.`);
  };

const reactionBar = (item) => {
  const bar = make('div', { className: 'reactions' });
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', 'Réagir à ce message');
  for (const { type, label, turn } of reactions) {
    const button = make('button', {
      type: 'button',
      className: 'reaction',
      title: label,
      innerHTML: thumb(turn),
    });
    button.append(make('span', { className: 'visually-hidden', textContent: label }));
    const key = `${item.id} ${type}`;
    button.setAttribute('aria-pressed', String(state.reactions.has(key)));
    button.addEventListener('click', () => {
      const isAdded = button.getAttribute('aria-pressed') !== 'true';
      state.reactions[isAdded ? 'add' : 'delete'](key);
      button.setAttribute('aria-pressed', String(isAdded));
      void post('reaction', { activityId: item.id, type, isAdded });
    });
    bar.append(button);
  }
  return bar;
};

const bodyOf = (item) => {
  const body = make('div', { className: 'bubble' });
  if (item.card) body.append(drawCard(item.card, press(item)));
  else if (item.from === 'bot') body.innerHTML = markdown(item.text ?? '');
  else body.append(make('p', { textContent: item.text === '' ? '(message vide)' : item.text }));
  return body;
};

const drawItem = (item) => {
  const isBot = item.from === 'bot';
  const who = isBot ? 'Coup de pouce' : state.person.firstName;
  const element = make('article', {
    className: `item ${isBot ? 'from-bot' : 'from-person'}${item.card ? ' has-card' : ''}`,
    id: `item-${item.id}`,
  });
  element.tabIndex = -1;
  const time = make('time', { dateTime: item.at, textContent: clock.format(new Date(item.at)) });
  const head = make(
    'p',
    { className: 'item-head' },
    make('span', { className: 'who', textContent: who }),
    ' ',
    time,
  );
  if (item.isUpdated) head.append(make('span', { className: 'updated', textContent: 'mis à jour' }));
  element.append(head, bodyOf(item));
  if (isBot) element.append(reactionBar(item));
  return element;
};

const add = (item) => {
  const isNear = isAtEnd() || state.isFollowing || item.from === 'person';
  state.isFollowing = false;
  byId('hint')?.remove();
  typing.textContent = '';
  const element = drawItem(item);
  log.append(element);
  if (isNear) reveal(element);
};

/** The card changes in place; who was on it stays on it. */
const update = (item) => {
  const old = byId(`item-${item.id}`);
  if (!old) return add(item);
  const isNear = isAtEnd();
  const hadFocus = old.contains(document.activeElement);
  const fresh = drawItem(item);
  old.replaceWith(fresh);
  if (hadFocus) fresh.focus({ preventScroll: true });
  if (isNear) reveal(fresh);
};

const hint = () => {
  const element = make('div', { id: 'hint', className: 'welcome' });
  element.append(
    make('p', { textContent: 'Rien à montrer pour l’instant. Pour reprendre, écrivez par exemple :' }),
  );
  const row = make('p', { className: 'suggestions' });
  for (const text of ['Bonjour', 'Une question', 'Mon niveau', 'Aide']) {
    const button = make('button', { type: 'button', textContent: text });
    button.addEventListener('click', () => void send(text));
    row.append(button);
  }
  element.append(row);
  return element;
};

// ——— The person and the events ———

/** Choosing a person leads to writing, as soon as one can. */
const enterField = () => {
  if (!state.wantsField || field.disabled) return;
  state.wantsField = false;
  field.focus();
};

const showInstallation = (isInstalled) => {
  state.isInstalled = isInstalled;
  byId('install').disabled = isInstalled;
  byId('uninstall').disabled = !isInstalled;
  field.disabled = !isInstalled;
  composer.querySelector('button').disabled = !isInstalled;
  field.placeholder = isInstalled ? 'Écrivez ici…' : 'L’application est désinstallée (menu Atelier).';
  enterField();
};

const handlers = {
  snapshot: ({ items, isNew, isInstalled }) => {
    log.replaceChildren(...items.map(drawItem));
    showInstallation(isInstalled);
    if (isNew) void post('installation', { action: 'add' });
    else if (items.length === 0) log.append(hint());
    log.scrollTop = log.scrollHeight;
  },
  added: ({ item }) => add(item),
  updated: ({ item }) => update(item),
  removed: ({ id }) => byId(`item-${id}`)?.remove(),
  typing: () => {
    typing.textContent = 'Coup de pouce écrit…';
    setTimeout(() => (typing.textContent = ''), 6000);
  },
  installation: ({ isInstalled }) => {
    showInstallation(isInstalled);
    say(
      isInstalled ? 'Application installée.' : 'Application désinstallée : le bot ne peut plus vous écrire.',
    );
    // A person met before is not welcomed twice: show how to go on.
    setTimeout(() => log.childElementCount === 0 && log.append(hint()), 1200);
  },
};

const choose = (person) => {
  if (state.person?.id === person.id) return;
  state.person = person;
  state.events?.close();
  history.replaceState(null, '', `#${person.id}`);
  for (const button of document.querySelectorAll('.person'))
    button.setAttribute('aria-pressed', String(button.dataset.id === person.id));
  document.title = `${person.firstName} · Coup de pouce`;
  welcome.hidden = true;
  log.hidden = false;
  composer.hidden = false;
  log.replaceChildren();
  say('');
  state.events = new EventSource(`/local/chat/${person.id}/events`);
  state.events.onmessage = ({ data }) => {
    const event = JSON.parse(data);
    handlers[event.kind]?.(event);
  };
};

const send = async (text) => {
  typing.textContent = '';
  await post('message', { text });
};

composer.addEventListener('submit', (event) => {
  event.preventDefault();
  const text = field.value;
  field.value = '';
  fit();
  field.focus();
  void send(text);
});
field.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  composer.requestSubmit();
});
const fit = () => {
  field.rows = Math.min(6, Math.max(1, field.value.split('\n').length));
};
field.addEventListener('input', fit);

byId('install').addEventListener('click', () => state.person && void post('installation', { action: 'add' }));
byId('uninstall').addEventListener(
  'click',
  () => state.person && void post('installation', { action: 'remove' }),
);
const workshop = byId('workshop');
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !workshop.open) return;
  workshop.open = false;
  workshop.querySelector('summary').focus();
});
document.addEventListener('click', (event) => {
  if (!workshop.contains(event.target)) workshop.open = false;
});

const initials = (name) =>
  name
    .split(' ')
    .map((word) => word[0])
    .join('')
    .slice(0, 2);
const roleName = { manager: 'Encadrement', admin: 'Contenus' };

const start = async () => {
  const { people } = await (await fetch('/local/chat/people')).json();
  state.people = people;
  people.forEach((person, index) => {
    const role = person.roles.find((each) => roleName[each]);
    const button = make(
      'button',
      { type: 'button', className: 'person' },
      make('span', {
        className: `avatar tone-${index % 5}`,
        textContent: initials(person.name),
        ariaHidden: 'true',
      }),
      make(
        'span',
        { className: 'person-text' },
        make(
          'span',
          { className: 'person-name' },
          person.firstName,
          make('span', {
            className: 'person-family',
            textContent: person.name.slice(person.firstName.length),
          }),
        ),
        make('span', { className: 'person-job', textContent: person.job }),
      ),
    );
    if (role)
      button
        .querySelector('.person-text')
        .append(make('span', { className: 'badge', textContent: roleName[role] }));
    button.dataset.id = person.id;
    button.setAttribute('aria-pressed', 'false');
    button.addEventListener('click', () => {
      choose(person);
      state.wantsField = true;
      enterField();
    });
    byId('people').append(make('li', {}, button));
  });
  showInstallation(false);
  const asked = people.find((person) => `#${person.id}` === location.hash);
  if (asked) choose(asked);
};

void start();
