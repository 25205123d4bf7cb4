import { join } from "node:path";
import type { Page } from "playwright-core";

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1280, height: 800 },
];

/** Pictures of the page as it stands, at two sizes, light and dark. */
export function looksOf(page: Page, folder: string): (name: string) => Promise<void> {
  return async (name) => {
    for (const size of SIZES) {
      await page.setViewportSize(size);
      for (const colorScheme of ["dark", "light"] as const) {
        await page.emulateMedia({ colorScheme });
        await page.waitForTimeout(300);
        const path = join(folder, `${name}-${size.width}-${colorScheme}.png`);
        await page.screenshot({ path });
      }
    }
  };
}
