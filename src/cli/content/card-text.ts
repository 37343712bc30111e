type Node = Record<string, unknown>;

/** An Adaptive Card as lines of text: what it shows, in reading order, with its fields and buttons. */
export const cardText = (card: object): string => {
  const { body = [], actions = [] } = card as { body?: Node[]; actions?: Node[] };
  const buttons = actions.map((action) => `[ ${text(action, 'title')} ]`).join('  ');
  return [...body.flatMap((element) => elementLines(element, '')), '', buttons].join('\n');
};

const text = (node: Node, name: string): string => (typeof node[name] === 'string' ? node[name] : '');
const list = (node: Node, name: string): Node[] => (Array.isArray(node[name]) ? (node[name] as Node[]) : []);
const plain = (markdown: string): string => markdown.replaceAll('**', '');

const elementLines = (element: Node, indent: string): string[] => {
  switch (element['type']) {
    case 'TextBlock':
      return plain(text(element, 'text')).split('\n').map((line) => `${indent}${line}`);
    case 'Container':
      return ['', ...list(element, 'items').flatMap((item) => elementLines(item, `${indent}│ `)), ''];
    case 'ColumnSet':
      return list(element, 'columns').flatMap((column) => list(column, 'items').flatMap((item) => elementLines(item, indent)));
    case 'Input.ChoiceSet': {
      const isCompact = element['style'] === 'compact';
      const mark = element['isMultiSelect'] ? '☐' : '○';
      const choices = list(element, 'choices').map((choice) => text(choice, 'title'));
      return isCompact
        ? [`${indent}${text(element, 'label')}  ▾ ${choices.join(' | ')}`]
        : [`${indent}${text(element, 'label')}`, ...choices.map((choice) => `${indent}  ${mark} ${choice}`)];
    }
    case 'Input.Text':
      return [`${indent}${text(element, 'label')}  [____________]`];
    default:
      return [`${indent}(${text(element, 'type')}) ${text(element, 'altText') || text(element, 'text')}`];
  }
};
