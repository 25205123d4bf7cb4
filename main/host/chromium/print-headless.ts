import { chromium } from "playwright-core";
import { findBrowser, thisMachine } from "./find-browser.ts";
import { launchOptions } from "./launch-options.ts";
import { PRINT_CONTEXT, printIn } from "./print.ts";
import { makeRunFolder, removeFolder, runBase } from "./run-folder.ts";

/** Prints without a window, for the command line; null where no browser is found. */
export async function printHeadless(html: string): Promise<Uint8Array | null> {
  const found = findBrowser(thisMachine, true);
  if (found === null) return null;
  const run = makeRunFolder(runBase());
  try {
    const browser = await chromium.launch(await launchOptions(found, true, { run }));
    try {
      return await printIn(await browser.newContext(PRINT_CONTEXT), html);
    } finally {
      await browser.close();
    }
  } finally {
    removeFolder(run);
  }
}
