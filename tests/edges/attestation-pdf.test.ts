import { inflateSync } from 'node:zlib';
import { drawPdf } from '../../src/attestations/pdf';
import { fonts } from '../../src/attestations/fonts';

const texts = {
  title: 'Attestation',
  achievement: 'Messagerie : niveau 5 sur 8',
  description: 'Trier, retrouver, écrire.',
  achievementCriteria: 'En deux temps.',
  criteria: 'Obtenue en deux temps.',
  issued: 'Délivrée aujourd’hui.',
  validity: 'Valable un an.',
  verify: 'À cette adresse :',
  scale: 'De 1 à 8.',
};
const pdfFor = (name: string): Promise<Buffer> =>
  drawPdf(
    { ...texts, holder: `Décernée à ${name}` },
    { level: 5, verifyUrl: 'https://exemple.fr/attestations/c-1', locale: 'fr' },
  );

const streamsOf = (pdf: Buffer): string[] =>
  [...pdf.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(([, body]) => {
    try {
      return [inflateSync(Buffer.from(body!, 'latin1')).toString('latin1')];
    } catch {
      return [];
    }
  });

/** Every letter that a reader can copy out of the PDF: the tables from its glyphs to Unicode. */
const lettersOf = (pdf: Buffer): Set<string> => {
  const codes = streamsOf(pdf)
    .filter((each) => each.includes('beginbfrange'))
    .flatMap((table) => table.match(/<[0-9a-f]{4}>/gi) ?? []);
  return new Set(codes.map((code) => String.fromCharCode(parseInt(code.slice(1, 5), 16))));
};

describe('the PDF of an attestation', () => {
  it.each(['Łukasz Žižek', 'Ελένη Παπαδοπούλου', 'Дмитро Ковальчук', 'İpek Şahin', 'Nguyễn Thị Ái'])(
    'writes the name %s, letter for letter (they were printed as other letters)',
    async (name) => {
      const letters = lettersOf(await pdfFor(name));
      expect([...new Set(name)].filter((letter) => !letters.has(letter))).toEqual([]);
    },
  );

  it('shows where a letter cannot be written, and leaves the others alone', () => {
    const { printable } = fonts.regular();
    expect(printable('Li 山田 et محمد 😀')).toBe('Li �� et ���� �');
    expect(printable('Zoe\u0308 Z\u030ci\u0007zek\n!')).toBe('Zoë Žizek !');
    expect(printable('« Oui\u202f! »\u00a0: l’œuvre')).toBe('« Oui\u202f! »\u00a0: l’œuvre');
  });

  it('is one page, tagged and in French', async () => {
    const pdf = (await pdfFor('Amina Berrada')).toString('latin1');
    expect(pdf).toContain('/Lang (fr-FR)');
    expect(pdf).toContain('/Marked true');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
  });

  it('writes a long name smaller, rather than over the line below', async () => {
    const sizesFor = async (name: string): Promise<string[]> =>
      streamsOf(await pdfFor(name)).flatMap((each) => each.match(/(?<=\/F\d+ )\d+(?= Tf)/g) ?? []);
    expect(await sizesFor('Amina Berrada')).toContain('22');
    expect(await sizesFor('Jean-Baptiste '.repeat(18))).not.toContain('22');
  });
});
