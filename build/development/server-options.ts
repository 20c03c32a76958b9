import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Configuration } from 'webpack-dev-server';
import { DEVELOPMENT_ADDRESS } from '../manifest/manifest';

/** Where office-addin-dev-certs puts the certificate that it makes for localhost. */
const CERTIFICATE_FOLDER = join(homedir(), '.office-addin-dev-certs');

export interface Certificate {
  key: string;
  cert: string;
}

/** The certificate for localhost that this computer trusts, where office-addin-dev-certs has made one. */
export function installedCertificate(): Certificate | undefined {
  const [key, cert] = [join(CERTIFICATE_FOLDER, 'localhost.key'), join(CERTIFICATE_FOLDER, 'localhost.crt')];
  if (!existsSync(key) || !existsSync(cert)) return undefined;
  return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
}

/**
 * The development server's options for an address, and the address of the socket by which pages hear that their sources
 * changed. Excel loads pages over https alone; without a certificate the server makes one that nobody trusts yet.
 */
export function developmentServer(
  address: string = DEVELOPMENT_ADDRESS,
  certificate: Certificate | undefined = installedCertificate(),
): { socket: string; devServer: Configuration } {
  const { hostname, port, host } = new URL(address);
  const devServer: Configuration = {
    host: hostname,
    port,
    server: { type: 'https', options: certificate ?? {} },
    static: false,
    // The pages' security policy forbids an overlay on the page, and code made from text.
    client: { overlay: false, logging: 'warn' },
    hot: false,
    liveReload: true,
    headers: { 'Cache-Control': 'no-cache', 'Access-Control-Allow-Origin': '*' },
    setupExitSignals: true,
  };
  return { socket: `wss://${host}`, devServer };
}
