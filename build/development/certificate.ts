import { CERTIFICATES, runTool } from './office-tools';
import { installedCertificate, type Certificate } from './server-options';

/**
 * A certificate for localhost that this computer trusts: Excel loads nothing without one. Undefined where
 * there is none and none could be made.
 */
export async function trustedCertificate(): Promise<Certificate | undefined> {
  return (await runTool(CERTIFICATES, ['install'])) ? installedCertificate() : undefined;
}
