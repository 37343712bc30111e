/** Removes e-mails, links, phones and other numbers from free text before it is kept, and bounds its length. */
export const scrub = (text: string): string =>
  text
    .slice(0, 1_000)
    .replace(/[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}/g, '[e-mail]')
    .replace(/https?:\/\/\S{1,300}/gi, '[lien]')
    .replace(/\+?\d(?:[\d .\-/()]{0,30}\d)?/g, '[nombre]');
