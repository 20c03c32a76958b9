/** Files in icons/ are called `<name>-<size>.png`. */
export const PRODUCT_ICON = 'partner-returns';
/** In pixels: 16, 32, 64 and 80 for Office, 128 and 512 for browsers. */
export const PRODUCT_SIZES: readonly number[] = [16, 32, 64, 80, 128, 512];

export const COMMAND_ICONS = ['open', 'check', 'next', 'sign'] as const;
/** Office asks for 16, 32 and 80 pixels, and uses 64 on screens of twice the density. */
export const ICON_SIZES: readonly number[] = [16, 32, 64, 80];

export type CommandIcon = (typeof COMMAND_ICONS)[number];

export const iconFile = (name: string, size: number): string => `icons/${name}-${size}.png`;
