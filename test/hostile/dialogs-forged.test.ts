import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { bundledBrowser } from "#main/host/chromium/bundled-browser.ts";
import { DIALOG_ORIGIN } from "#main/host/chromium/origin.ts";
import { launchApp, type LaunchedApp } from "#test/helpers/launch-app.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "greffe-test-"));
const secret = join(folder, "id_ed25519");
let app: LaunchedApp;

beforeAll(async () => {
  writeFileSync(secret, "-----BEGIN OPENSSH PRIVATE KEY-----");
  // As a person runs it, with a window; the npm package's browser draws that on no screen.
  vi.stubEnv("GREFFE_CHROMIUM", await bundledBrowser());
  // Neither a dialog of the desktop's nor its browser.
  vi.stubEnv("PATH", folder);
  app = await launchApp({
    headless: false,
    configDir: join(folder, "config"),
    bundleDir: here("../integration/host/page"),
    vaultEntry: here("../integration/host/fake-vault.ts"),
  });
});

afterAll(async () => {
  await app.close();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** Asks as the page can, and has the answer wait in it under `name`. */
async function ask(name: string, method: string, input: unknown): Promise<Page> {
  const opened = app.page.context().waitForEvent("page");
  await app.page.evaluate(
    ([key, called, given]) => {
      Reflect.set(globalThis, key, "none yet");
      void globalThis.greffe
        ?.invoke(called, given)
        .then((result) => Reflect.set(globalThis, key, result));
    },
    [name, method, input] as const,
  );
  const dialog = await opened;
  await dialog.waitForURL(`${DIALOG_ORIGIN}/**`);
  return dialog;
}

const answered = (name: string) => app.page.evaluate((key) => Reflect.get(globalThis, key), name);

/** Everything a script has to get an answer to an address, in the page's own hands. */
async function forge(query: string, addresses: readonly string[]): Promise<void> {
  await app.page.evaluate(
    async ([asked, urls]) => {
      for (const base of urls) {
        const url = `${base}?${asked}`;
        new Image().src = url;
        await fetch(url, { mode: "no-cors" }).catch(() => null);
        navigator.sendBeacon(url, "");
        for (const rel of ["prefetch", "preload", "prerender", "modulepreload", "stylesheet"]) {
          const link = document.createElement("link");
          link.rel = rel;
          link.href = url;
          document.head.append(link);
        }
        const frame = document.createElement("iframe");
        frame.src = url;
        document.body.append(frame);
        const form = document.createElement("form");
        form.action = url;
        form.target = "_blank";
        document.body.append(form);
        form.submit();
        window.open(url, "_blank", "popup");
        window.open(url, "_blank", "noopener");
        location.href = url;
      }
    },
    [query, addresses] as const,
  );
  // What a navigation asks comes a moment later.
  await app.page.waitForTimeout(500);
}

/** Those the page could guess, that of the window, and those its links and forms go to. */
async function addressesOf(dialog: Page): Promise<string[]> {
  const next = await dialog.locator("form").first().getAttribute("action");
  const own = new URL(dialog.url());
  return [`${own.origin}/`, dialog.url(), `${own.origin}${next ?? ""}`];
}

describe("a script in the stand-in's page", () => {
  it("hears of no window that a dialog opens", async () => {
    await app.page.evaluate(() => {
      Reflect.set(globalThis, "opened", []);
      const open = window.open.bind(window);
      window.open = (...given) => {
        (Reflect.get(globalThis, "opened") as unknown[]).push(given[0]);
        return open(...given);
      };
    });
    const dialog = await ask("first", "app.chooseFile", { purpose: "attachment" });
    expect(await answered("opened")).toEqual([]);
    expect(await dialog.evaluate(() => [window.opener, location.origin])).toEqual([
      null,
      DIALOG_ORIGIN,
    ]);
    await dialog.getByRole("button", { name: "Annuler" }).click();
    await expect.poll(() => answered("first")).toEqual({ ok: true, value: null });
  });

  it("picks no file, even knowing each address of the dialog", async () => {
    const dialog = await ask("file", "app.chooseFile", { purpose: "attachment" });
    await forge(`pick=${encodeURIComponent(secret)}`, await addressesOf(dialog));
    await forge(`path=${encodeURIComponent(secret)}`, await addressesOf(dialog));
    expect(await answered("file")).toBe("none yet");
    expect(app.page.url()).toBe("https://greffe.invalid/");
    // The one who sits there can: the same address, by that window's own way.
    await dialog.getByRole("combobox").fill(secret);
    await dialog.keyboard.press("Enter");
    await expect
      .poll(() => answered("file"))
      .toMatchObject({ ok: true, value: { name: "id_ed25519" } });
  });

  it("picks no folder", async () => {
    const dialog = await ask("folder", "app.chooseFolder", { purpose: "publication" });
    await forge(`pick=${encodeURIComponent(folder)}`, await addressesOf(dialog));
    expect(await answered("folder")).toBe("none yet");
    await dialog.close();
    await expect.poll(() => answered("folder")).toEqual({ ok: true, value: null });
  });

  it("accepts no link by itself", async () => {
    const dialog = await ask("link", "app.openLink", { url: "https://evil.example/?data=secret" });
    await forge("answer=accept", await addressesOf(dialog));
    expect(await answered("link")).toBe("none yet");
    await dialog.getByRole("button", { name: "Annuler" }).click();
    await expect.poll(() => answered("link")).toEqual({ ok: true, value: { opened: false } });
  });

  it("keeps no window of its own open while a dialog is", async () => {
    const dialog = await ask("last", "app.chooseFile", { purpose: "import" });
    await app.page.evaluate(() => {
      window.open("about:blank", "_blank", "popup");
      window.open("https://greffe.invalid/", "_blank", "noopener");
    });
    await expect.poll(() => app.page.context().pages()).toEqual([app.page, dialog]);
    await dialog.close();
  });
});
