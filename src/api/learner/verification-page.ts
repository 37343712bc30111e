import { createHash } from 'node:crypto';
import type { CertificateRecord } from '../../domain/learner/events';
import type { Say } from '../../domain/bank/wording';
import { frenchDates } from '../../domain/dates';

export interface VerificationWords {
  say: Say;
  topicName(topic: string): string;
  now: Date;
  timeZone: string;
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
:focus-visible{outline:3px solid #e08a00;outline-offset:2px}`;

/** The page's own script: sends what was pasted and says the answer. */
const script = `
const form=document.querySelector('form'),answer=document.getElementById('answer');
form.addEventListener('submit',async(event)=>{event.preventDefault();
const reply=await fetch('/attestations/verify',{method:'POST',headers:{'content-type':'application/json'},body:JSON.stringify({credential:form.credential.value})});
const found=reply.ok?await reply.json():{kind:'not-ours'};
const words=form.dataset;
answer.textContent=found.kind==='not-ours'?words.notOurs:words[found.kind]+' '+found.holderName+' · '+found.topicName+' · '+found.level+' / 8 · '+found.issuer;});`;

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Says whether an attestation is known and valid, without any name; the signed file can be pasted to check the name. */
export const verificationPage = (
  { say, topicName, now, timeZone }: VerificationWords,
  certificate: CertificateRecord | undefined,
): { html: string; policy: string } => {
  const day = (date: Date): string => frenchDates.date(date, 'fr', timeZone);
  const found = certificate
    ? `<p><strong>${escaped(say(certificate.expiresAt > now ? 'attestation.page.valid' : 'attestation.page.expired'))}</strong></p>
<p>${escaped(say('attestation.achievement', { topic: topicName(certificate.topic), level: certificate.level }))}<br>${escaped(day(certificate.grantedAt))}. ${escaped(say('attestation.validity', { day: day(certificate.expiresAt) }))}</p>
<p>${escaped(say('attestation.page.no-name'))}</p>`
    : `<p>${escaped(say('attestation.page.unknown'))}</p>`;
  const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escaped(say('attestation.page.title'))}</title><style>${style}</style></head><body><main>
<h1>${escaped(say('attestation.page.title'))}</h1><div class="card">${found}</div>
<form data-valid="${escaped(say('attestation.page.valid'))}" data-expired="${escaped(say('attestation.page.expired'))}" data-not-ours="${escaped(say('attestation.page.not-ours'))}">
<label for="credential">${escaped(say('attestation.page.paste'))}</label><textarea id="credential" name="credential" required></textarea>
<button type="submit">${escaped(say('attestation.page.button'))}</button></form><p id="answer" role="status"></p>
</main><script>${script}</script></body></html>`;
  const policy = `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)}; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`;
  return { html, policy };
};
