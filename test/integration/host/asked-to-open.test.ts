import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { startApp, type App } from "#main/app/app.ts";
import { KeptThings } from "#main/app/kept.ts";
import { ListHost } from "#test/helpers/list-host.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import * as electron from "./electron-double.ts";

vi.mock("electron", () => import("./electron-double.ts"));

const { hearFilesAsked } = await import("#main/host/electron/files-asked.ts");

let host: ListHost;
let app: App;
let folder: string;

async function value(method: string): Promise<unknown> {
  const result = await host.window?.onCall(method, {}, undefined);
  if (result?.ok !== true) throw new Error(`${method} failed`);
  return result.value;
}

beforeEach(async () => {
  folder = tempFolder();
  for (const name of ["Essai.greffe", "Autre.greffe"]) mkdirSync(join(folder, name));
  writeFileSync(join(folder, "E.greffe-backup"), "");
  host = new ListHost();
  app = await startApp(host, new KeptThings({ read: () => ({}), write: () => {} }, "fr"), "1.2.3");
  electron.app.removeAllListeners();
});

describe("main, asked to open something", () => {
  it("shows its window, and keeps what was asked for until the page has shown it", async () => {
    app.askToOpen(["Essai.greffe"], folder);
    expect(host.asked.at(-1)).toBe("focus");
    const asked = { kind: "vault", file: { ref: expect.any(String), name: "Essai" } };
    expect(host.pushed).toEqual([{ kind: "asked_to_open", asked }]);
    expect(await value("app.askedToOpen")).toEqual(asked);
    await value("app.forgetAsked");
    expect(await value("app.askedToOpen")).toBeNull();
    expect(host.pushed.at(-1)).toEqual({ kind: "asked_to_open", asked: null });
  });

  it("keeps the last of several, and leaves what is open alone", async () => {
    app.askToOpen(["Autre.greffe"], folder);
    app.askToOpen(["E.greffe-backup"], folder);
    expect(await value("app.askedToOpen")).toMatchObject({ kind: "backup" });
    expect(app.session.state).toEqual({ kind: "closed" });
  });

  it("only shows its window where nothing can be opened, or it is open already", async () => {
    app.askToOpen(["--switch", "/etc/passwd"], folder);
    void host.window?.onCall("vault.suggestPassphrase", {}, undefined);
    await expect.poll(() => host.vault).not.toBeNull();
    host.vault?.say({ kind: "opened", path: join(folder, "Essai.greffe"), name: "Essai" });
    app.askToOpen(["Essai.greffe"], folder);
    expect(await value("app.askedToOpen")).toBeNull();
    expect(host.asked.filter((one) => one === "focus")).toHaveLength(2);
    app.askToOpen(["Autre.greffe"], folder);
    expect(await value("app.askedToOpen")).toMatchObject({ file: { name: "Autre" } });
    expect(app.session.state.kind).toBe("open");
  });
});

describe("Electron, told of files", () => {
  const heard: unknown[] = [];
  const running = { askToOpen: (...told: unknown[]) => void heard.push(told) };
  beforeEach(() => void (heard.length = 0));

  it("on macOS keeps what comes before the application is there, and says that it takes it", () => {
    const files = hearFilesAsked([], "/");
    const preventDefault = vi.fn<() => void>();
    electron.app.emit("open-file", { preventDefault }, "/v/Essai.greffe");
    expect(preventDefault).toHaveBeenCalledOnce();
    files.deliverTo(running);
    electron.app.emit("open-file", { preventDefault }, "/v/Autre.greffe");
    expect(heard).toEqual([
      [["/v/Essai.greffe"], "/"],
      [["/v/Autre.greffe"], "/"],
    ]);
  });

  it("elsewhere reads the arguments of its start, and those of the next one from where it was made", () => {
    const files = hearFilesAsked(["E.greffe-backup"], "/home/a");
    files.deliverTo(running);
    electron.app.emit("second-instance", {}, ["greffe", "--x", "B.greffe-backup"], "/home/b");
    expect(heard).toEqual([
      [["E.greffe-backup"], "/home/a"],
      [["--x", "B.greffe-backup"], "/home/b"],
    ]);
  });

  it("shows the window of the first when a second is started with nothing", () => {
    const files = hearFilesAsked([], "/");
    files.deliverTo(running);
    expect(heard).toEqual([]);
    electron.app.emit("second-instance", {}, ["greffe"], "/home/b");
    expect(heard).toEqual([[[], "/home/b"]]);
  });
});
