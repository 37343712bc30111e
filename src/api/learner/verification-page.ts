import { createHash } from 'node:crypto';
import type { Verification } from '../../application/ports/attestations';
import type { CertificateRecord } from '../../domain/learner/events';
import type { Say } from '../../domain/bank/wording';
import { frenchDates } from '../../domain/dates';

export interface VerificationWords {
  say: Say;
  topicName(topic: string): string;
  now: Date;
  timeZone: string;
}

/** A certificate, and the organisation that granted it. */
export interface IssuedCertificate {
  certificate: CertificateRecord;
  issuer: string;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const style = `
:root{color-scheme:light dark;--ink:#1b2a33;--paper:#fff;--line:#c9d6d3;--good:#0b6b5d}
@media (prefers-color-scheme:dark){:root{--ink:#eef4f2;--paper:#14201f;--line:#3b4d4a;--good:#7fd6c4}}
body{margin:0;font:1.05rem/1.6 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
main{max-width:42rem;margin:0 auto;padding:2rem 1.25rem}
h1{font-size:1.6rem}
.card{border:2px solid var(--line);border-radius:12px;padding:1rem 1.25rem}
.card strong{color:var(--good)}
label{display:block;margin-top:1.5rem;font-weight:600}
textarea{width:100%;min-height:7rem;box-sizing:border-box;font:inherit;color:inherit;background:transparent;border:2px solid var(--line);border-radius:8px;padding:.5rem}
button{margin-top:.75rem;font:inherit;font-weight:600;padding:.6rem 1.2rem;border:0;border-radius:8px;background:#0b6b5d;color:#fff}
#answer p{margin:.4rem 0}#answer p:first-child,#answer p:last-child{font-weight:600}
:focus-visible{outline:3px solid #e08a00;outline-offset:2px}`;

/** The page's own script: sends what was pasted and says the answer. */
const script = `
const form=document.querySelector('form'),answer=document.getElementById('answer');
form.addEventListener('submit',async(event)=>{event.preventDefault();
const words=form.dataset;let lines=[words.failed];
try{const reply=await fetch('/attestations/verify',{method:'POST',headers:{'content-type':'application/json'},body:JSON.stringify({credential:form.credential.value})});
const found=reply.ok?await reply.json():reply.status<500?{kind:'not-ours'}:undefined;
if(found)lines=found.kind==='not-ours'?[words.notOurs]:[...found.lines,found.certificateId===words.certificate?words.same:words.other];}catch{}
answer.replaceChildren(...lines.map((line)=>{const p=document.createElement('p');p.textContent=line;return p;}));});`;

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The same sentences for a certificate known here and for a signed file that was pasted. */
const sentences = (
  { say, topicName, now, timeZone }: VerificationWords,
  {
    topic,
    level,
    grantedAt,
    expiresAt,
  }: Pick<CertificateRecord, 'topic' | 'level' | 'grantedAt' | 'expiresAt'>,
  issuer: string,
): { verdict: string; about: string; issued: string; validity: string } => {
  const day = (date: Date): string => frenchDates.date(date, 'fr', timeZone);
  return {
    verdict: say(expiresAt > now ? 'attestation.page.valid' : 'attestation.page.expired'),
    about: say('attestation.achievement', { topic: topicName(topic), level }),
    issued: say('attestation.issued', { organisation: issuer, day: day(grantedAt) }),
    validity: say('attestation.validity', { day: day(expiresAt) }),
  };
};

/** What is said of a signed file that was pasted and is ours, one sentence a line. */
export const verifiedLines = (
  words: VerificationWords,
  verified: Exclude<Verification, { kind: 'not-ours' }>,
): string[] => {
  const { verdict, about, issued, validity } = sentences(words, verified, verified.issuer);
  return [
    verdict,
    words.say('attestation.page.holder', { name: verified.holderName }),
    about,
    `${issued} ${validity}`,
  ];
};

/** Says whether an attestation is known and valid, without any name; the signed file can be pasted to check the name. */
export const verificationPage = (
  words: VerificationWords,
  id: string,
  found: IssuedCertificate | undefined,
): { html: string; policy: string } => {
  const { say } = words;
  const card = found ? foundCard(words, found) : `<p>${escaped(say('attestation.page.unknown'))}</p>`;
  const data = {
    certificate: id,
    'not-ours': say('attestation.page.not-ours'),
    same: say('attestation.page.same'),
    other: say('attestation.page.other'),
    failed: say('attestation.page.failed'),
  };
  const attributes = Object.entries(data).map(([name, value]) => `data-${name}="${escaped(value)}"`);
  const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escaped(say('attestation.page.title'))}</title><style>${style}</style></head><body><main>
<h1>${escaped(say('attestation.page.title'))}</h1><div class="card">${card}</div>
<form ${attributes.join(' ')}>
<label for="credential">${escaped(say('attestation.page.paste'))}</label><textarea id="credential" name="credential" required></textarea>
<button type="submit">${escaped(say('attestation.page.button'))}</button></form><div id="answer" role="status"></div>
</main><script>${script}</script></body></html>`;
  const policy = `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)}; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`;
  return { html, policy };
};

const foundCard = (words: VerificationWords, { certificate, issuer }: IssuedCertificate): string => {
  const { verdict, about, issued, validity } = sentences(words, certificate, issuer);
  return `<p><strong>${escaped(verdict)}</strong></p>
<p>${[about, issued, validity].map(escaped).join('<br>')}</p>
<p>${escaped(words.say('attestation.page.no-name'))}</p>`;
};
