import { findBrowser, thisMachine } from "./find-browser.ts";
import { launchProfile } from "./launch-profile.ts";
import { PRINT_CONTEXT, printIn } from "./print.ts";
import { makeRunFolder, removeFolder, runBase } from "./run-folder.ts";

/** Prints with a browser started for it and no window; null where no browser is found. */
export async function printHeadless(html: string): Promise<Uint8Array | null> {
  const found = findBrowser(thisMachine, true);
  if (found === null) return null;
  const run = makeRunFolder(runBase());
  try {
    const profile = await launchProfile(found, true, run);
    try {
      const context = await profile.browser()?.newContext(PRINT_CONTEXT);
      return context === undefined ? null : await printIn(context, html);
    } finally {
      await profile.close();
    }
  } finally {
    removeFolder(run);
  }
}
