import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hostText } from "#main/host/host-text.ts";
import type { ChooseRequest } from "#main/host/host.ts";
import { chooseStep } from "./choose-form.ts";

const home = mkdtempSync(join(tmpdir(), "greffe-choose-"));
const text = hostText("fr").choose;
const folder = { kind: "folder", title: "Choisir le dossier", extensions: [] } as const;
const file = { kind: "file", title: "Choisir le fichier", extensions: ["csv"] } as const;

beforeAll(() => {
  mkdirSync(join(home, `L'été "2026" <b>`));
  mkdirSync(join(home, ".hidden"));
  mkdirSync(join(home, "Coffres"));
  writeFileSync(join(home, "membres.csv"), "nom\n");
  writeFileSync(join(home, "photo.png"), "");
});

afterAll(() => rmSync(home, { recursive: true }));

function ask(request: ChooseRequest, query: Record<string, string>) {
  return chooseStep(
    request,
    "fr",
    text,
    home,
  )(new URLSearchParams(query), { nonce: "nonce", next: "/next" });
}

function page(request: ChooseRequest, query: Record<string, string>): string {
  const step = ask(request, query);
  if (step.kind !== "page") throw new Error("answered");
  return step.html;
}

describe("chooseStep", () => {
  it("starts at home, and escapes what names contain", () => {
    const html = page(folder, {});
    expect(html).toContain(`L'été &quot;2026&quot; &lt;b&gt;`);
    expect(html).not.toContain("<b>");
    expect(html).not.toContain("/.hidden");
    expect(html).not.toContain("membres.csv");
  });

  it("shows the files of the wanted kind only", () => {
    const html = page(file, {});
    expect(html).toContain("membres.csv");
    expect(html).not.toContain("photo.png");
    expect(html).not.toContain(text.pick_folder);
  });

  it("picks a folder of the wanted kind at once, where another one is entered", () => {
    mkdirSync(join(home, "Assemblée.greffe"));
    const html = page({ ...folder, extensions: ["greffe"] }, {});
    expect(html).toContain(`/next?pick=${encodeURIComponent(join(home, "Assemblée.greffe"))}`);
    expect(html).toContain(`/next?path=${encodeURIComponent(join(home, "Coffres"))}`);
  });

  it("answers with the folder or the file that was picked", () => {
    expect(ask(folder, { pick: home })).toEqual({ kind: "answer", value: home });
    const csv = join(home, "membres.csv");
    expect(ask(file, { pick: csv })).toEqual({ kind: "answer", value: csv });
  });

  it("answers with a file whose whole path was typed", () => {
    const csv = join(home, "membres.csv");
    expect(ask(file, { path: csv })).toEqual({ kind: "answer", value: csv });
    expect(ask(file, { path: "membres.csv" })).toEqual({ kind: "answer", value: csv });
  });

  it("takes neither a file for a folder nor what is not there", () => {
    expect(ask(folder, { pick: join(home, "membres.csv") }).kind).toBe("page");
    expect(ask(file, { pick: home }).kind).toBe("page");
    expect(page(folder, { path: join(home, "nowhere") })).toContain(text.unreadable);
  });

  it("makes a folder and goes there, and says when it cannot", () => {
    expect(page(folder, { path: home, create: "Neuf" })).toContain(join(home, "Neuf"));
    expect(existsSync(join(home, "Neuf"))).toBe(true);
    expect(page(folder, { path: home, create: "Neuf" })).toContain(text.not_created);
    expect(page(folder, { path: home, create: "../evil" })).toContain(text.not_created);
  });

  it("cancels", () => {
    expect(ask(folder, { cancel: "1" })).toEqual({ kind: "answer", value: null });
  });
});
