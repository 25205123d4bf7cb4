import { expect, it, onTestFinished } from "vitest";
import { vaultWithReader } from "#test/helpers/forger.ts";
import { openAs, OTHER_PASSPHRASE } from "#test/helpers/members.ts";
import { Name } from "#shared/domain/kernel/name.ts";

it("a reader takes no name that is read as somebody else’s, nor one that nobody sees", async () => {
  const { path, remi } = await vaultWithReader();
  const reader = await openAs(path, OTHER_PASSPHRASE);
  onTestFinished(() => reader.close());
  const codeOf = async (name: string) => {
    const result = await reader.result("members.rename", { id: remi, name });
    return result.ok ? "renamed" : result.error.code;
  };
  for (const alike of [
    "Cami\u200Blle Essai",
    "Camille\u2060 Essai\u00AD",
    "Cami\u200Dlle Essai",
    "\u202ACamille Essai\u202C",
    "\u0421amille Essai",
    "Camill\u0435 \u0395ssai",
    "CamiIle Essai",
    "Cami1le Essai",
    "Ｃamille Essai",
  ]) {
    expect([alike, await codeOf(alike)]).toEqual([alike, "members.name_taken"]);
  }
  for (const unseen of ["\u200B", "\u3164", "\u200D", "\u2800 \u00AD", "\u202E"]) {
    expect([unseen, await codeOf(unseen)]).toEqual([unseen, "ipc.malformed"]);
  }
  // What would be read backwards is what was typed.
  expect(await codeOf("\u202EimeR")).toBe("renamed");
  const { members } = await reader.call("members.list", {});
  expect(members.map(({ name }) => name)).toEqual(["Camille Essai", "imeR"]);
});

it("names of every script stay as they are written", () => {
  const names = [
    "Anne-Sophie L’Hôte",
    "Иван Петров",
    "علی\u200Cرضا",
    "Ολυμπία",
    "李小龙",
    "Ana ❤\uFE0F",
  ];
  expect(names.map((name) => Name.parse(name))).toEqual(names);
});
