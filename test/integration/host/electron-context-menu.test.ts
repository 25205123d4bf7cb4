import type { ContextMenuParams } from "electron";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Language } from "#shared/ipc/app.contract.ts";
import * as electron from "./electron-double.ts";

vi.mock("electron", () => import("./electron-double.ts"));

const { contextEntries } = await import("#main/host/electron/context-menu.ts");
const { createElectronHost } = await import("#main/host/electron/electron-host.ts");

type Asked = Pick<ContextMenuParams, "isEditable" | "selectionText" | "editFlags">;
const can = (...what: (keyof ContextMenuParams["editFlags"])[]): Asked["editFlags"] => ({
  canUndo: false,
  canRedo: false,
  canCut: false,
  canCopy: false,
  canPaste: false,
  canDelete: false,
  canSelectAll: false,
  canEditRichly: false,
  ...Object.fromEntries(what.map((name) => [name, true])),
});
const field: Asked = {
  isEditable: true,
  selectionText: "",
  editFlags: can("canPaste", "canSelectAll"),
};

const offered = (asked: Asked, language: Language = "fr") =>
  contextEntries(asked, language).flatMap(({ label, enabled }) =>
    label === undefined ? [] : [`${label}${enabled === true ? "" : " (gris)"}`],
  );

describe("what the right button opens", () => {
  it("pastes into a field, where there is something to paste", () => {
    expect(offered(field)).toEqual([
      "Couper (gris)",
      "Copier (gris)",
      "Coller",
      "Tout sélectionner",
    ]);
    const empty = { ...field, editFlags: can() };
    expect(offered(empty, "en")).toEqual([
      "Cut (gris)",
      "Copy (gris)",
      "Paste (gris)",
      "Select all (gris)",
    ]);
  });

  it("copies what is selected on the page, and nothing can be done elsewhere", () => {
    const text: Asked = { isEditable: false, selectionText: "Anne", editFlags: can("canCopy") };
    expect(offered(text)).toEqual(["Copier"]);
    expect(offered({ ...text, selectionText: " \n" })).toEqual([]);
  });
});

const opened = async () => {
  const host = createElectronHost({ bundle: new Map(), distFolder: "/dist" });
  await host.openWindow({
    place: { width: 1000, height: 700, x: null, y: null },
    language: "fr",
    onCall: () => Promise.resolve({ ok: true, value: null }),
    onMenu: () => undefined,
    onPlaced: () => undefined,
    holdsVault: () => true,
    onClosing: () => Promise.resolve(false),
  });
  const window = electron.BrowserWindow.all.at(-1);
  if (window === undefined) throw new Error("no window");
  return { host, window };
};

describe("on Electron", () => {
  beforeEach(() => void (electron.calls.length = 0));

  it("opens where the pointer is, and at the place of the cursor for a key", async () => {
    const { window } = await opened();
    window.webContents.emit("context-menu", {}, { ...field, x: 5, y: 7, menuSourceType: "mouse" });
    window.webContents.emit(
      "context-menu",
      {},
      { ...field, x: 5, y: 7, menuSourceType: "keyboard" },
    );
    expect(electron.callsOf("Menu.popup")).toEqual([
      [{ window, sourceType: "mouse" }],
      [{ window, sourceType: "keyboard", x: 5, y: 7 }],
    ]);
  });

  it("opens nothing where there is nothing to do, and follows the language", async () => {
    const { host, window } = await opened();
    const nowhere = {
      isEditable: false,
      selectionText: "",
      editFlags: can(),
      menuSourceType: "mouse",
    };
    window.webContents.emit("context-menu", {}, nowhere);
    expect(electron.callsOf("Menu.popup")).toEqual([]);
    host.setLanguage("en");
    window.webContents.emit("context-menu", {}, { ...field, menuSourceType: "mouse" });
    expect(electron.callsOf("Menu.build").at(-1)).toMatchObject([
      [{ label: "Cut" }, { label: "Copy" }, { label: "Paste" }, {}, { label: "Select all" }],
    ]);
  });
});
