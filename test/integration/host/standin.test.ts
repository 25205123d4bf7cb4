import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFindings } from "#test/helpers/axe.ts";
import { launchApp, type LaunchedApp } from "#test/helpers/launch-app.ts";
import type { Result } from "#shared/ipc/result.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "greffe-test-"));
let app: LaunchedApp;

function launch(): Promise<LaunchedApp> {
  return launchApp({
    configDir: join(folder, "config"),
    bundleDir: here("./page"),
    vaultEntry: here("./fake-vault.ts"),
  });
}

function call(method: string, input: unknown, jobId?: string): Promise<Result<unknown>> {
  return app.page.evaluate(
    ([name, given, job]) => {
      if (globalThis.greffe === undefined) throw new Error("no bridge");
      return globalThis.greffe.invoke(name, given, job);
    },
    [method, input, jobId] as const,
  );
}

function heard(): Promise<unknown> {
  return app.page.evaluate(() => Reflect.get(globalThis, "heard") as unknown);
}

async function value(method: string, input: unknown): Promise<unknown> {
  const result = await call(method, input);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

async function openVault(): Promise<void> {
  const vault = join(folder, "Essai.greffe");
  mkdirSync(vault, { recursive: true });
  await app.chooseNext(vault);
  const chosen = (await value("app.chooseFolder", { purpose: "vault" })) as { ref: string };
  await value("vault.open", { vault: chosen.ref, passphrase: "six mots" });
}

beforeAll(async () => {
  app = await launch();
});

afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("the stand-in's page", () => {
  it("runs the bundle, and nothing inline", async () => {
    const html = app.page.locator("html");
    await app.page.waitForSelector("html[data-module=ran]");
    expect(await html.getAttribute("data-inline")).toBeNull();
    expect(await app.page.evaluate(() => getComputedStyle(document.body).color)).toBe(
      "rgb(0, 0, 255)",
    );
    expect(
      await app.page.evaluate(() => {
        const title = document.querySelector("h1");
        return title === null ? "" : getComputedStyle(title).color;
      }),
    ).toBe("rgb(0, 0, 255)");
  });

  it("reaches no other address", async () => {
    const reached = await app.page.evaluate(async () => {
      const tries = [
        "https://example.org/",
        "http://127.0.0.1:9/",
        "https://greffe.invalid/page.js",
      ];
      return Promise.all(
        tries.map((url) =>
          fetch(url).then(
            () => "reached",
            () => "refused",
          ),
        ),
      );
    });
    expect(reached).toEqual(["refused", "refused", "refused"]);
  });

  it("stays where it is when something navigates away", async () => {
    await app.page.evaluate(() => {
      location.href = "https://example.org/";
    });
    await app.page.waitForTimeout(200);
    expect(app.page.url()).toBe("https://greffe.invalid/");
  });

  it("closes a window that the page opens", async () => {
    await app.page.evaluate(() => void window.open("https://greffe.invalid/"));
    await expect.poll(() => app.page.context().pages().length).toBe(1);
  });

  it("can be examined by axe", async () => {
    const rules = (await axeFindings(app.page)).map((finding) => finding.split(":")[0]);
    expect([...new Set(rules)]).toEqual(["landmark-one-main", "region"]);
  });

  it("refuses a call from a frame", async () => {
    const answer = await app.page.evaluate(async () => {
      const frame = document.createElement("iframe");
      document.body.append(frame);
      const inner = frame.contentWindow;
      if (inner === null) return null;
      const ask = Reflect.get(inner, "__greffeCall") as
        | ((method: string, input: unknown) => Promise<unknown>)
        | undefined;
      return ask === undefined ? "no binding" : await ask("app.info", {});
    });
    expect(answer).toEqual({ ok: false, error: { code: "ipc.forbidden_sender" } });
  });
});

describe("calls answered by main", () => {
  it("tells what the application runs on", async () => {
    expect(await value("app.info", {})).toEqual({
      version: "0.1.0",
      host: "standin",
      engine: expect.stringMatching(/^Chromium \d+\./u),
      platform: process.platform,
      keychain: false,
      // Chromium refuses its own to root; otherwise it is there or not with the browser found.
      sandbox:
        process.getuid?.() === 0
          ? "as_root"
          : expect.stringMatching(/^(on|no_namespaces|turned_off)$/u),
    });
  });

  it("refuses an unknown method, and a malformed input with its field", async () => {
    expect(await call("app.nothing", {})).toEqual({
      ok: false,
      error: { code: "ipc.unknown_method" },
    });
    expect(await call("app.changeSettings", { idleMinutes: "soon" })).toEqual({
      ok: false,
      error: { code: "ipc.malformed", fields: [{ path: "idleMinutes", code: "invalid_type" }] },
    });
  });

  it("keeps settings in a file of the settings folder", async () => {
    const settings = await value("app.changeSettings", { theme: "dark", idleMinutes: 7 });
    expect(settings).toMatchObject({ theme: "dark", idleMinutes: 7 });
    expect(JSON.parse(readFileSync(join(folder, "config/settings.json"), "utf8"))).toMatchObject({
      settings: { theme: "dark", idleMinutes: 7 },
    });
    expect(await heard()).toContainEqual({ kind: "settings", settings });
  });

  it("gives a reference for a chosen file, never its path", async () => {
    await app.chooseNext("/somewhere/members.csv");
    const chosen = await value("app.chooseFile", { purpose: "import" });
    expect(chosen).toEqual({
      ref: expect.stringMatching(/^import:[\w-]{22}$/u),
      name: "members.csv",
    });
    await app.chooseNext(null);
    expect(await value("app.chooseFile", { purpose: "import" })).toBeNull();
  });

  it("refuses a link that is not https or mail", async () => {
    expect(await call("app.openLink", { url: "file:///etc/passwd" })).toEqual({
      ok: false,
      error: { code: "app.link_refused" },
    });
  });

  it("copies, and reads back only through the host", async () => {
    await value("app.copy", { text: "secret", sensitive: true });
    const read = await app.page.evaluate(() =>
      navigator.clipboard.readText().then(
        (text) => text,
        () => "denied",
      ),
    );
    expect(read).toBe("denied");
  });
});

describe("an open vault", () => {
  it("is locked until it is opened", async () => {
    expect(await call("people.towns", {})).toEqual({ ok: false, error: { code: "vault.locked" } });
  });

  it("opens, answers, reports progress and cancels", async () => {
    await openVault();
    expect(await value("app.session", {})).toMatchObject({
      kind: "open",
      vault: { name: "Essai" },
    });
    expect(await value("people.towns", {})).toEqual({ method: "people.towns", input: {} });
    const verifying = call("vault.verify", {}, "job-1");
    await expect
      .poll(heard)
      .toContainEqual({ kind: "progress", jobId: "job-1", done: 1, total: 2, label: "pages" });
    await value("app.cancelJob", { jobId: "job-1" });
    expect(await verifying).toEqual({ ok: false, error: { code: "job.cancelled" } });
  });

  it("prints for the vault process", async () => {
    const printed = await value("publication.preview", {});
    expect(printed).toEqual({ bytes: expect.any(Number) });
  });

  it("lets the page store what is typed before it locks, then starts the page afresh", async () => {
    const draft = join(folder, "draft");
    await app.page.evaluate((place) => {
      Reflect.set(globalThis, "old", true);
      globalThis.greffe?.subscribe((event) => {
        if (event.kind !== "locking") return;
        void globalThis.greffe
          ?.invoke("drafts.save", { place, content: "not yet sent" })
          .then(() => globalThis.greffe?.invoke("app.flushed", {}));
      });
    }, draft);
    await app.page.evaluate(() => void globalThis.greffe?.invoke("app.lock", {}));
    await app.page.waitForFunction(() => Reflect.get(globalThis, "old") === undefined);
    expect(readFileSync(draft, "utf8")).toBe("not yet sent");
    expect(await value("app.session", {})).toMatchObject({ kind: "locked" });
    expect(await call("people.towns", {})).toEqual({ ok: false, error: { code: "vault.locked" } });
  });

  it("locks when its process falls over, and opens again", async () => {
    await openVault();
    expect(await call("people.get", { id: "x" })).toEqual({
      ok: false,
      error: { code: "vault.gone" },
    });
    expect(await value("app.session", {})).toMatchObject({ kind: "locked" });
    await openVault();
    expect(await value("app.session", {})).toMatchObject({ kind: "open" });
    expect(await value("app.recentVaults", {})).toHaveLength(1);
  });
});

describe("the end of the stand-in", () => {
  it("leaves nothing of the browser behind, killed or closed", async () => {
    const { profileDir } = app;
    expect(existsSync(profileDir)).toBe(true);
    await app.kill();
    expect(existsSync(profileDir)).toBe(false);
    app = await launch();
    const second = app.profileDir;
    await app.close();
    expect(existsSync(second)).toBe(false);
    app = await launch();
  });
});
