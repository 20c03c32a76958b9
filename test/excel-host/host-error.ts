/** An error with which Excel refuses something; code and message are as documented for Office.js. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

export const itemNotFound = (): HostError =>
  new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);
export const itemExists = (): HostError =>
  new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', 409);
export const wrongArgument = (what = ''): HostError =>
  new HostError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format.${what && ` (${what})`}`,
  );
export const wrongSize = (): HostError =>
  wrongArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
export const accessDenied = (what: string): HostError =>
  new HostError('AccessDenied', `You do not have permission for the action: ${what}.`, 403);
export const notEmulated = (what: string): HostError =>
  new HostError('NotImplemented', `The emulated Excel doesn't know ${what}.`, 501);
