import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { filesHolding } from "#test/helpers/canaries.ts";

const CANARY = "Canari-Assemblée-4417";

/** What the page itself keeps, which a browser writes to its profile later than a test looks. */
function keptByPage(page: Page): Promise<unknown> {
  return page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: await indexedDB.databases(),
    cookies: document.cookie,
  }));
}

const NOTHING = { local: 0, session: 0, databases: [], cookies: "" };

it("a lock while a form is open keeps what was typed, and writes it nowhere in clear", async () => {
  const app = await appWithVault({ inOwnBrowser: true });
  const { page } = app;
  await page.keyboard.press("Control+n");
  await page.getByLabel("Titre").fill(CANARY);
  await page.keyboard.press("Control+l");
  await page.getByLabel("Phrase de passe", { exact: true }).waitFor();
  expect(await page.locator("body").innerText()).not.toContain(CANARY);
  expect(filesHolding([app.folder, app.configDir, app.profileDir], [CANARY])).toEqual([]);
  expect(await keptByPage(page)).toEqual(NOTHING);

  await app.unlock();
  await expect.poll(() => page.getByLabel("Titre").inputValue()).toBe(CANARY);
  expect(filesHolding([app.folder, app.configDir, app.profileDir], [CANARY])).toEqual([]);
  expect(await keptByPage(page)).toEqual(NOTHING);
}, 120_000);
