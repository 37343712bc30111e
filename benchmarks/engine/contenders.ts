/** The engines compared: the product (a child process), the rivals in process, and catsim when Python has it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { startProcess } from './protocol-client';
import type { Engine } from './protocol';
import { inProcess } from './rival';
import { jscat } from './rivals/jscat';
import { pixCertification } from './rivals/pix-certification';
import { pixPositioning } from './rivals/pix-positioning';
import { textbookEap } from './rivals/textbook-eap';

export interface Contender {
  /** Short name, for `--only`. */
  key: string;
  open(): Engine;
}

export function product(command: string): Contender {
  return { key: 'product', open: () => startProcess(command, 'product') };
}

/** `only` spares the search for catsim, and its notice, when it is not wanted. */
export function assessContenders(command: string, only: string[]): Contender[] {
  const contenders: Contender[] = [
    product(command),
    { key: 'eap', open: () => inProcess(textbookEap()) },
    { key: 'fixed', open: () => inProcess(textbookEap({ choose: 'fixed' })) },
    { key: 'jscat-mle', open: () => inProcess(jscat('MLE')) },
    { key: 'jscat-eap', open: () => inProcess(jscat('EAP')) },
    { key: 'pix', open: () => inProcess(pixPositioning()) },
    { key: 'pix-v3', open: () => inProcess(pixCertification()) },
  ];
  if (only.length > 0 && !only.includes('catsim')) return contenders;
  const python = pythonWithCatsim();
  if (python === undefined) {
    process.stderr.write(
      'catsim SKIPPED: no python3 with the package catsim (set CATSIM_PYTHON to one that has it)\n',
    );
  } else {
    const script = join(__dirname, 'rivals', 'catsim_engine.py');
    contenders.push({ key: 'catsim', open: () => startProcess(`${python} ${script}`, 'catsim') });
  }
  return contenders;
}

/** The interpreter of CATSIM_PYTHON, else python3, if it can import catsim. */
export function pythonWithCatsim(): string | undefined {
  const candidates = [process.env['CATSIM_PYTHON'], 'python3'].filter((p): p is string => p !== undefined);
  return candidates.find((p) => spawnSync(p, ['-c', 'import catsim'], { stdio: 'ignore' }).status === 0);
}
