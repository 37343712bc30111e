// Draws Adaptive Cards with Microsoft's renderer, under a host configuration close to Teams'. Colours are CSS
// variables, so that light and dark follow the page.
/* global AdaptiveCards */

const ink = (name) => ({ default: `var(--card-${name})`, subtle: `var(--card-${name})` });
const colours = {
  default: ink('ink'),
  dark: ink('ink'),
  light: ink('ink'),
  accent: ink('accent'),
  good: ink('good'),
  warning: ink('warning'),
  attention: ink('attention'),
};
const container = (name) => ({
  backgroundColor: `var(--card-${name}-back)`,
  borderColor: `var(--card-${name}-edge)`,
  foregroundColors: colours,
});

const hostConfig = {
  fontFamily: 'inherit',
  supportsInteractivity: true,
  spacing: { small: 6, default: 10, medium: 14, large: 20, extraLarge: 28, padding: 14 },
  separator: { lineThickness: 1, lineColor: 'var(--card-line)' },
  fontSizes: { small: 13, default: 15, medium: 18, large: 21, extraLarge: 26 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  imageSizes: { small: 40, medium: 80, large: 160 },
  containerStyles: {
    default: { backgroundColor: 'transparent', foregroundColors: colours },
    emphasis: container('emphasis'),
    accent: container('accent'),
    good: container('good'),
    warning: container('warning'),
    attention: container('attention'),
  },
  actions: {
    maxActions: 6,
    spacing: 'medium',
    buttonSpacing: 8,
    showCard: { actionMode: 'inline', inlineTopMargin: 12 },
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
  adaptiveCard: { allowCustomStyle: false },
  textBlock: { headingLevel: 3 },
  inputs: {
    label: {
      inputSpacing: 6,
      requiredInputs: { weight: 'bolder', suffix: '' },
      optionalInputs: { weight: 'bolder' },
    },
    errorMessage: { color: 'attention', spacing: 'small', weight: 'bolder' },
  },
  factSet: { title: { weight: 'bolder', wrap: true, maxWidth: 200 }, value: { wrap: true }, spacing: 12 },
};

const escapeHtml = (text) =>
  text.replace(
    /[&<>"']/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[sign],
  );

/** The little Markdown that Teams shows: bold, italic, links over HTTP(S), lists, line breaks. Never raw HTML. */
export const markdown = (text) => {
  const inline = (line) =>
    escapeHtml(line)
      .replace(
        /\[([^\]]+)\]\((https?:\/\/[^\s)]+)\)/g,
        (_, label, url) =>
          `<a href="${url}" target="_blank" rel="noopener noreferrer">${label}<span class="visually-hidden"> (nouvel onglet)</span></a>`,
      )
      .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
      .replace(/(^|[\s(«])_([^_]+)_(?=$|[\s.,;:!?)»])/g, '$1<em>$2</em>')
      .replace(/(^|[^*])\*([^*\s][^*]*)\*(?!\*)/g, '$1<em>$2</em>');
  const blocks = [];
  for (const line of text.split(/\r?\n/)) {
    const item = /^\s*(?:[-*•]|(\d+)\.)\s+(.*)$/.exec(line);
    const kind = item ? (item[1] ? 'ol' : 'ul') : 'p';
    const content = inline(item ? item[2] : line);
    const last = blocks.at(-1);
    if (last?.kind === kind) last.lines.push(content);
    else if (content !== '' || blocks.length > 0) blocks.push({ kind, lines: [content] });
  }
  return blocks
    .map(({ kind, lines }) =>
      kind === 'p'
        ? `<p>${lines.join('<br>')}</p>`
        : `<${kind}>${lines.map((line) => `<li>${line}</li>`).join('')}</${kind}>`,
    )
    .join('');
};

AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown(text);
  result.didProcess = true;
};

/**
 * A card as an element. `onPress({verb, data})` is called with the data of the button and the inputs merged in, as
 * Teams sends them.
 */
export const drawCard = (payload, onPress) => {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
  card.onExecuteAction = (action) => {
    if (action instanceof AdaptiveCards.OpenUrlAction) {
      window.open(action.url, '_blank', 'noopener');
      return;
    }
    if (action instanceof AdaptiveCards.ExecuteAction || action instanceof AdaptiveCards.SubmitAction)
      onPress({ verb: action.verb, data: action.data ?? {}, title: action.title });
  };
  card.parse(payload);
  const element = card.render();
  if (!element)
    return Object.assign(document.createElement('p'), { textContent: payload.fallbackText ?? '' });
  element.lang = payload.lang ?? 'fr';
  return element;
};
