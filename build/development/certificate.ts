import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { runTool, type Tool } from './run-tool';

const CERTIFICATES: Tool = { name: 'office-addin-dev-certs', version: '3.0.0' };

/** Where the tool puts what it makes. */
const FOLDER = join(homedir(), '.office-addin-dev-certs');

export interface Certificate {
  key: string;
  cert: string;
}

/**
 * A certificate for localhost that this computer trusts: Excel loads nothing without one. Undefined where
 * there is none and none could be made.
 */
export async function trustedCertificate(): Promise<Certificate | undefined> {
  const isMade = await runTool(CERTIFICATES, ['install']);
  const [key, cert] = [join(FOLDER, 'localhost.key'), join(FOLDER, 'localhost.crt')];
  return isMade && existsSync(key) && existsSync(cert)
    ? { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') }
    : undefined;
}
