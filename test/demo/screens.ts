import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { LaunchedApp } from "#test/helpers/launch-app.ts";

/** Takes a picture of the window as it is, in both colour schemes. */
export function screensIn(folder: string, app: LaunchedApp): (name: string) => Promise<void> {
  mkdirSync(folder, { recursive: true });
  let count = 0;
  return async (name) => {
    count += 1;
    const number = String(count).padStart(2, "0");
    for (const scheme of ["dark", "light"] as const) {
      await app.page.emulateMedia({ colorScheme: scheme });
      // Long enough for a panel to slide in and for the last save to be told.
      await app.page.waitForTimeout(250);
      await app.page.screenshot({ path: join(folder, `${number}-${name}-${scheme}.png`) });
    }
  };
}
