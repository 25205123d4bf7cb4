import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";

/** How screens are looked at where `SHOTS` names a folder: in dark and small with `SHOTS_DARK=yes`. */
const isDark = process.env["SHOTS_DARK"] === "yes";

export const SHOTS_LOOK = {
  viewport: isDark ? { width: 1280, height: 800 } : { width: 1440, height: 900 },
  colorScheme: isDark ? "dark" : "light",
} as const;

/** Takes a picture of a page under a name, where somebody asked for pictures. */
export function shotsOf(page: Page, fullPage = false): (name: string) => Promise<void> {
  const folder = process.env["SHOTS"];
  return async (name) => {
    if (folder === undefined) return;
    mkdirSync(folder, { recursive: true });
    const path = join(folder, `${name}-${isDark ? "dark" : "light"}.png`);
    await page.screenshot({ path, fullPage });
  };
}
