import { BODY_SIZE, FONT } from '../../../documents/styles';

/** In inches. */
export const PAGE_MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.8, header: 0.3, footer: 0.4 };

/** The sheet's name at the left, "Page 2 of 5" at the right. */
export function pageFooter(): string {
  const font = `&"${FONT},Regular"&${BODY_SIZE}`;
  return `&L${font}&A&R${font}Page &P of &N`;
}
