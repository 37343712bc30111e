import PDFDocument from 'pdfkit';
import { fonts } from './fonts';
import type { AttestationTexts } from './texts';

const ink = '#1b2a33';
const green = '#0b6b5d';
const margin = 64;

/** One landscape page, tagged and in French for screen readers, with the address that verifies it. */
export const drawPdf = (
  texts: AttestationTexts,
  lines: { level: number; verifyUrl: string; locale: string },
): Promise<Buffer> => {
  const document = new PDFDocument({
    size: 'A4',
    layout: 'landscape',
    margin,
    lang: lines.locale === 'en' ? 'en-GB' : 'fr-FR',
    displayTitle: true,
    tagged: true,
    pdfVersion: '1.5',
    info: { Title: `${texts.title} : ${texts.achievement}` },
  });
  const pieces: Buffer[] = [];
  const done = new Promise<Buffer>((resolve, reject) => {
    document.on('data', (piece: Buffer) => pieces.push(piece));
    document.on('end', () => resolve(Buffer.concat(pieces)));
    document.on('error', reject);
  });
  draw(document, texts, lines);
  document.end();
  return done;
};

const draw = (
  document: PDFKit.PDFDocument,
  texts: AttestationTexts,
  { level, verifyUrl }: { level: number; verifyUrl: string },
): void => {
  const { width, height } = document.page;
  const inner = width - 2 * margin;
  const root = document.struct('Document');
  document.addStructure(root);
  document.registerFont('regular', fonts.regular().bytes);
  document.registerFont('bold', fonts.bold().bytes);
  const say = (
    role: string,
    text: string,
    y: number,
    size: number,
    options: { isBold?: boolean; colour?: string; link?: string; room?: number } = {},
  ): void => {
    const name = options.isBold ? 'bold' : 'regular';
    const printed = fonts[name]().printable(text);
    const layout = { width: inner, align: 'center' } as const;
    const write = (): void => {
      document.font(name).fontSize(size);
      // A long name gets smaller rather than run into what is below.
      for (let smaller = size; smaller > 6 && isTooHigh(); smaller -= 1) document.fontSize(smaller - 1);
      document.fillColor(options.colour ?? ink).text(printed, margin, y, {
        ...layout,
        ...(options.link && { link: options.link, underline: true }),
      });
    };
    const isTooHigh = (): boolean =>
      options.room !== undefined && document.heightOfString(printed, layout) > options.room;
    root.add(document.struct(role, {}, write));
  };
  const decorate = (): void => {
    document
      .lineWidth(3)
      .strokeColor(green)
      .roundedRect(28, 28, width - 56, height - 56, 14)
      .stroke();
    // Eight steps, as many filled as the level: the words say the same.
    const step = 30;
    for (let index = 0; index < 8; index += 1) {
      const x = width / 2 - 4 * step + index * step + 4;
      document
        .roundedRect(x, 285, step - 8, 12, 3)
        .fillColor(index < level ? green : '#d9e2e0')
        .fill();
    }
  };
  document.markContent('Artifact');
  decorate();
  document.endMarkedContent();
  say('H1', texts.title, 62, 30, { isBold: true, colour: green });
  say('P', texts.holder, 132, 22, { room: 62 });
  say('H2', texts.achievement, 194, 26, { isBold: true, room: 44 });
  say('P', texts.description, 241, 13, { room: 38 });
  say('P', texts.scale, 308, 11);
  say('P', texts.criteria, 341, 12);
  say('P', texts.issued, 396, 13, { isBold: true });
  say('P', texts.validity, 418, 12);
  say('P', texts.verify, 458, 11);
  say('P', verifyUrl, 476, 11, { colour: green, link: verifyUrl });
  root.end();
};
