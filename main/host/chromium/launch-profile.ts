import { join } from "node:path";
import { chromium, type BrowserContext } from "playwright-core";
import type { FoundBrowser } from "./find-browser.ts";
import { launchOptions } from "./launch-options.ts";
import { makeProfile } from "./profile.ts";

type ProfileOptions = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>;

/** Starts the browser on a new profile in the run folder. */
export async function launchProfile(
  found: FoundBrowser,
  headless: boolean,
  run: string,
  more: ProfileOptions = {},
): Promise<BrowserContext> {
  const common = await launchOptions(found, headless, run);
  const options: ProfileOptions = {
    ...common,
    ...more,
    args: [...(common.args ?? []), ...(more.args ?? [])],
    artifactsDir: run,
  };
  const profile = makeProfile(join(run, "profile"));
  try {
    return await chromium.launchPersistentContext(profile, options);
  } catch (error) {
    // In a container, or where the system denies user namespaces, Chromium has no sandbox of its
    // own and refuses to start with one. The page is ours alone, and it reaches nothing.
    const lacksSandbox = error instanceof Error && /sandbox/iu.test(error.message);
    if (options.chromiumSandbox !== true || !lacksSandbox) throw error;
    return chromium.launchPersistentContext(profile, { ...options, chromiumSandbox: false });
  }
}
