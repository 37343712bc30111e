import PDFDocument from 'pdfkit';
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

/** The standard fonts lack the narrow no-break space of French typography. */
const printable = (text: string): string => text.replaceAll('\u202f', '\u00a0');

const draw = (
  document: PDFKit.PDFDocument,
  texts: AttestationTexts,
  { level, verifyUrl }: { level: number; verifyUrl: string },
): void => {
  const { width, height } = document.page;
  const inner = width - 2 * margin;
  const root = document.struct('Document');
  document.addStructure(root);
  const say = (
    role: string,
    text: string,
    y: number,
    size: number,
    options: { font?: string; colour?: string; link?: string } = {},
  ): void => {
    const write = (): void => {
      document
        .font(options.font ?? 'Helvetica')
        .fontSize(size)
        .fillColor(options.colour ?? ink)
        .text(printable(text), margin, y, {
          width: inner,
          align: 'center',
          ...(options.link && { link: options.link, underline: true }),
        });
    };
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
  say('H1', texts.title, 70, 30, { font: 'Helvetica-Bold', colour: green });
  say('P', texts.holder, 140, 22);
  say('H2', texts.achievement, 200, 26, { font: 'Helvetica-Bold' });
  say('P', texts.description, 245, 13);
  say('P', texts.scale, 312, 11);
  say('P', texts.criteria, 345, 12);
  say('P', texts.issued, 400, 13, { font: 'Helvetica-Bold' });
  say('P', texts.validity, 422, 12);
  say('P', texts.verify, 462, 11);
  say('P', verifyUrl, 480, 11, { colour: green, link: verifyUrl });
  root.end();
};
