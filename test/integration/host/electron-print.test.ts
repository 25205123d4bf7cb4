import { beforeEach, describe, expect, it, vi } from "vitest";
import * as electron from "./electron-double.ts";

vi.mock("electron", () => import("./electron-double.ts"));

const { printToPdf } = await import("#main/host/electron/print.ts");

const HANDLER = "print.protocol.app";
const { printed } = electron.answers;
type Printed = Awaited<ReturnType<typeof printed>>;
const read: string[] = [];

/** What the hidden window would be given at this address. */
function get(url: string): Promise<string> {
  return (electron.handler(HANDLER)({ url }) as Response).text();
}

function refuseWindow(): never {
  throw new Error("no window");
}

beforeEach(() => {
  electron.calls.length = 0;
  electron.BrowserWindow.all.length = 0;
  read.length = 0;
  electron.answers.printed = printed;
  electron.answers.loaded = async (url) => void read.push(await get(url));
});

describe("printing", () => {
  it("happens in a hidden window in memory, without scripts or network", async () => {
    const pdf = await printToPdf("<h1>Bonjour</h1>");
    const [window] = electron.BrowserWindow.all;
    expect(window?.options).toMatchObject({
      show: false,
      webPreferences: { sandbox: true, contextIsolation: true, javascript: false, devTools: false },
    });
    expect(electron.callsOf("session.fromPartition")).toEqual([["print", { cache: false }]]);
    expect(electron.callsOf("contents.printToPDF")).toEqual([
      [expect.objectContaining({ generateTaggedPDF: true, generateDocumentOutline: true })],
    ]);
    const answer = vi.fn<(answer: unknown) => void>();
    electron.handler("print.onBeforeRequest")({ url: "https://example.org/" }, answer);
    expect(answer).toHaveBeenCalledExactlyOnceWith({ cancel: true });
    expect(Buffer.from(pdf).toString()).toBe("/Creator (        ) /Title (t)");
    expect(read).toEqual(["<h1>Bonjour</h1>"]);
  });

  it("gives the page at its address and at no other", async () => {
    const others: string[] = [];
    electron.answers.loaded = async () => void others.push(await get("app://print/other.html"));
    await printToPdf("<h1>Bonjour</h1>");
    expect(others).toEqual([""]);
  });

  it("holds the page no more once it is printed, and destroys the window that drew it", async () => {
    await printToPdf("<h1>Bonjour</h1>");
    expect(electron.handlers.has(HANDLER)).toBe(false);
    expect(electron.BrowserWindow.all.map(({ destroyed }) => destroyed)).toEqual([true]);
  });

  it.each([
    ["loaded", () => (electron.answers.loaded = () => Promise.reject(new Error("gone")))],
    ["printed", () => (electron.answers.printed = () => Promise.reject(new Error("gone")))],
  ])("holds it no more either where it cannot be %s", async (_what, breakIt) => {
    breakIt();
    await expect(printToPdf("<h1>Bonjour</h1>")).rejects.toThrow("gone");
    expect(electron.handlers.has(HANDLER)).toBe(false);
    expect(electron.BrowserWindow.all.map(({ destroyed }) => destroyed)).toEqual([true]);
  });

  it("prints each page by itself, after those that were asked for before, in one session", async () => {
    await printToPdf("before");
    electron.calls.length = 0;
    read.length = 0;
    const failing = vi.fn<typeof printed>(printed).mockRejectedValueOnce(new Error("gone"));
    electron.answers.printed = failing;
    const outcomes = await Promise.allSettled(["first", "second", "third"].map(printToPdf));
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "fulfilled", "fulfilled"]);
    expect(read).toEqual(["first", "second", "third"]);
    expect(electron.callsOf("session.fromPartition")).toEqual([]);
    expect(electron.handlers.has(HANDLER)).toBe(false);
  });

  it("gives up a page that never ends, and prints the next one", async () => {
    vi.useFakeTimers();
    electron.answers.printed = vi
      .fn<typeof printed>(printed)
      .mockReturnValueOnce(Promise.withResolvers<Printed>().promise);
    const both = Promise.allSettled(["endless", "next"].map(printToPdf));
    await vi.advanceTimersByTimeAsync(5 * 60_000);
    const outcomes = await both;
    expect(outcomes).toMatchObject([
      { status: "rejected", reason: { message: "printing takes too long" } },
      { status: "fulfilled" },
    ]);
    vi.useRealTimers();
    expect(read).toEqual(["endless", "next"]);
    expect(electron.BrowserWindow.all.map(({ destroyed }) => destroyed)).toEqual([true, true]);
  });

  it("gives up a page whose process falls over, of which no answer comes", async () => {
    electron.answers.printed = () => {
      electron.BrowserWindow.all.at(-1)?.webContents.emit("render-process-gone");
      return Promise.withResolvers<Printed>().promise;
    };
    await expect(printToPdf("<h1>Bonjour</h1>")).rejects.toThrow("fell over");
    expect(electron.handlers.has(HANDLER)).toBe(false);
  });

  it("holds no page where no window can be made for it, and prints the next one", async () => {
    electron.app.once("web-contents-created", refuseWindow);
    await expect(printToPdf("first")).rejects.toThrow("no window");
    expect(electron.handlers.has(HANDLER)).toBe(false);
    await expect(printToPdf("second")).resolves.toBeInstanceOf(Uint8Array);
  });

  it("gives what is printed even where the session cannot be cleared, or never is", async () => {
    vi.spyOn(process.stderr, "write").mockReturnValue(true);
    electron.answers.cleared = () => Promise.reject(new Error("not cleared"));
    await expect(printToPdf("first")).resolves.toBeInstanceOf(Uint8Array);
    electron.answers.cleared = () => Promise.withResolvers<void>().promise;
    await expect(printToPdf("second")).resolves.toBeInstanceOf(Uint8Array);
    electron.answers.cleared = () => Promise.resolve();
    vi.restoreAllMocks();
  });
});
