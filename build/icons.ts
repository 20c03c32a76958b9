/** Draws assets/icons/*.svg as PNGs of the sizes that Office and browsers ask for. Run it after changing a drawing. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { launchedBrowser } from './browser';
import { COMMAND_ICONS, ICON_SIZES, PRODUCT_ICON, PRODUCT_SIZES } from './manifest/icons';

const folder = new URL('../assets/icons/', import.meta.url);
mkdirSync(new URL('png/', folder), { recursive: true });

const drawings = [
  { name: PRODUCT_ICON, sizes: PRODUCT_SIZES },
  ...COMMAND_ICONS.map((name) => ({ name, sizes: ICON_SIZES })),
];

const browser = await launchedBrowser();
const page = await browser.newPage();
for (const { name, sizes } of drawings) {
  const drawing = readFileSync(new URL(`${name}.svg`, folder), 'utf8');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
    );
    writeFileSync(new URL(`png/${name}-${size}.png`, folder), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
