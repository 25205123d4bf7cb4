import type { BrowserContext } from "playwright-core";
import { afterAll } from "vitest";
import { findBrowser, thisMachine } from "#main/host/chromium/find-browser.ts";
import { launchProfile } from "#main/host/chromium/launch-profile.ts";
import { makeRunFolder, removeFolder, runBase } from "#main/host/chromium/run-folder.ts";
import { launchApp, type LaunchedApp, type LaunchOptions } from "./launch-app.ts";

interface Shared {
  readonly profile: BrowserContext;
  readonly folder: string;
}

let shared: Promise<Shared> | null = null;

/**
 * The application in a browser that the tests of a file share: each has a context of its own there, off
 * the record, which goes with it. For what is tried of the browser itself, `launchApp` starts one.
 */
export async function launchShared(options: LaunchOptions = {}): Promise<LaunchedApp> {
  if (process.env["GREFFE_HOST"] === "electron") return launchApp(options);
  shared ??= start();
  return launchApp({ ...options, running: (await shared).profile });
}

async function start(): Promise<Shared> {
  const found = findBrowser(thisMachine, true);
  if (found === null) throw new Error("no browser was found");
  const folder = makeRunFolder(runBase());
  return { folder, profile: await launchProfile(found, true, folder) };
}

afterAll(async () => {
  if (shared === null) return;
  const { profile, folder } = await shared;
  await profile.close();
  removeFolder(folder);
});
