import { describe, expect, it } from "vitest";
import type { SaidAct } from "#shared/domain/cases/act.ts";
import { caseOf } from "#shared/domain/cases/case-state.ts";
import { newId } from "#main/vault/db/ids.ts";
import { aCase, aTeam } from "#test/helpers/handlers.ts";

const names = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name);

describe("a case", () => {
  it("is read and written by its handlers, each with their own keys, and found by nobody else", async () => {
    const team = await aTeam();
    const camille = await team.as("camille");
    const report = {
      kind: "report",
      record: newId(),
      text: "Il a crié sur moi devant tout le monde.",
      isAnonymous: false,
      isForAnother: false,
    } as const;
    const { id } = await camille.call("cases.start", aCase(team, { acts: [report] }));
    const seen = await camille.call("cases.get", { id });
    expect(names(seen.holding)).toEqual(["Camille Orvault", "Sacha Quernec", "Noa Vidalenc"]);
    expect(seen.isToSeal).toBe(false);
    await camille.close();

    const noa = await team.as("noa");
    expect(await noa.call("cases.list", {})).toMatchObject({
      cases: [{ id, title: "Propos au local" }],
    });
    await noa.call("cases.write", { id, acts: [{ kind: "assess", text: "Grave." }] });
    const read = await noa.call("cases.get", { id });
    const state = caseOf(read.entries.map((entry) => ({ ...entry, row: 0 })));
    expect(state?.reports.map(({ text }) => text)).toEqual([report.text]);
    expect(state?.assessment).toMatchObject({ text: "Grave.", by: team.all.noa.member });
    expect(read.problems).toEqual([]);
    await noa.call("cases.closeKeys", {});
    expect(await noa.result("cases.list", {})).toMatchObject({ error: { code: "cases.locked" } });
    const verified = await noa.call("vault.verify", {});
    expect(verified.findings).toEqual([]);
  });

  it("is sealed anew without who is named in it, and tells them nothing more", async () => {
    const team = await aTeam();
    const camille = await team.as("camille");
    const { id } = await camille.call("cases.start", aCase(team));
    const { person } = team.all.sacha;
    const named = { part: "witness", person, name: "", email: "", phone: "", note: "" } as const;
    await camille.call("cases.write", {
      id,
      acts: [{ kind: "person", record: newId(), person: named }],
    });
    const after = await camille.call("cases.get", { id });
    expect(names(after.holding)).toEqual(["Camille Orvault", "Noa Vidalenc"]);
    expect(after.epochs.map(({ number, members }) => [number, members.length])).toEqual([
      [1, 3],
      [2, 2],
    ]);
    await camille.close();
    const sacha = await team.as("sacha");
    expect(await sacha.call("cases.list", {})).toEqual({ cases: [] });
    expect(await sacha.result("cases.get", { id })).toMatchObject({
      error: { code: "cases.not_handler" },
    });
  });

  it("leaves whose mandate ended at once, and by a key from the next opening of another handler on", async () => {
    const team = await aTeam();
    const camille = await team.as("camille");
    const { id } = await camille.call("cases.start", aCase(team));
    await camille.call("mandates.end", {
      id: team.all.noa.mandate,
      on: "2026-01-31",
      reason: "resigned",
      note: "",
      overrides: [],
    });
    await camille.close();
    const noa = await team.as("noa");
    expect(await noa.call("cases.list", {})).toEqual({ cases: [] });
    expect(
      await noa.result("cases.write", { id, acts: [{ kind: "assess", text: "x" }] }),
    ).toMatchObject({
      error: { code: "cases.not_handler" },
    });
    await noa.close();
    const sacha = await team.as("sacha", {}, "closed");
    const { resealed } = await sacha.call("cases.openKeys", {
      passphrase: team.all.sacha.casePassphrase,
    });
    expect(resealed).toBe(1);
    expect(names((await sacha.call("cases.get", { id })).holding)).toEqual([
      "Camille Orvault",
      "Sacha Quernec",
    ]);
  });
});

it("keeps the key from whoever is close to somebody named, until another handler says why it is none", async () => {
  const team = await aTeam();
  const camille = await team.as("camille");
  const concerned = {
    part: "concerned",
    person: null,
    name: "vidalenc noa",
    email: "",
    phone: "",
    note: "",
  } as const;
  const record = newId();
  const acts = [{ kind: "person", record, person: concerned } as const];
  const { id } = await camille.call("cases.start", aCase(team, { acts }));
  const seen = await camille.call("cases.get", { id });
  expect(names(seen.holding)).toEqual(["Camille Orvault", "Sacha Quernec"]);
  const found = seen.conflicts.find(({ isKept }) => isKept);
  expect(found).toMatchObject({ name: "Noa Vidalenc", reasons: [{ kind: "same_name" }] });
  const said = { kind: "dismissConflict", person: team.all.noa.person } as const;
  const reason = "C’est une autre personne, d’une autre ville.";
  for (const one of found?.reasons ?? []) {
    await camille.call("cases.write", { id, acts: [{ ...said, found: one.id, reason }] });
  }
  const after = await camille.call("cases.get", { id });
  expect(names(after.holding)).toEqual(["Camille Orvault", "Sacha Quernec", "Noa Vidalenc"]);
  await camille.close();
  const noa = await team.as("noa");
  expect((await noa.call("cases.list", {})).cases).toHaveLength(1);
});

it("lets somebody withdraw alone, by one act, and never sealed to them again", async () => {
  const team = await aTeam();
  const sacha = await team.as("sacha");
  const { id } = await sacha.call("cases.start", aCase(team));
  const own = { kind: "recuse", person: team.all.sacha.person, why: "own", reason: "" } as const;
  await sacha.call("cases.write", { id, acts: [own] });
  expect(await sacha.call("cases.list", {})).toEqual({ cases: [] });
  await sacha.close();
  const camille = await team.as("camille", {}, "closed");
  const { casePassphrase } = team.all.camille;
  expect(await camille.call("cases.openKeys", { passphrase: casePassphrase })).toEqual({
    resealed: 1,
  });
  expect(names((await camille.call("cases.get", { id })).holding)).toEqual([
    "Camille Orvault",
    "Noa Vidalenc",
  ]);
});

it("lets nobody keep another away without a reason, clear themself, or take back what others wrote", async () => {
  const team = await aTeam();
  const camille = await team.as("camille");
  const record = newId();
  const fact = { kind: "fact", record, on: null, text: "Vu au local." } as const;
  const { id } = await camille.call("cases.start", aCase(team, { acts: [fact] }));
  const { entries } = await camille.call("cases.get", { id });
  const own = entries.find(({ act }) => act.kind === "fact")?.id ?? "";
  const refused = async (by: typeof camille, act: SaidAct) =>
    expect(await by.result("cases.write", { id, acts: [act] })).toMatchObject({
      error: { code: "cases.refused_act" },
    });
  const { sacha, noa } = team.all;
  await refused(camille, { kind: "recuse", person: sacha.person, why: "conflict", reason: "x" });
  await refused(camille, { kind: "recuse", person: sacha.person, why: "own", reason: "" });
  await refused(camille, { kind: "undo", entry: entries[0]?.id ?? "" });
  const alone = { kind: "recuse", person: noa.person, why: "conflict", reason: "x" } as const;
  expect(await camille.result("cases.start", aCase(team, { acts: [alone] }))).toMatchObject({
    error: { code: "cases.refused_act" },
  });
  await camille.close();
  const other = await team.as("noa");
  await refused(other, { kind: "undo", entry: own });
  const dismiss = { kind: "dismissConflict", person: noa.person, found: "x", reason: "x" } as const;
  await refused(other, dismiss);
  await other.close();
  const again = await team.as("camille");
  await again.call("cases.write", { id, acts: [{ kind: "undo", entry: own }] });
  const after = await again.call("cases.get", { id });
  expect(caseOf(after.entries.map((entry) => ({ ...entry, row: 0 })))?.facts).toEqual([]);
});

it("opens a private note to its author alone, and shows the others that there is one", async () => {
  const team = await aTeam();
  const camille = await team.as("camille");
  const { id } = await camille.call("cases.start", aCase(team));
  await camille.call("cases.note", { id, text: "Rappeler avant vendredi." });
  const own = await camille.call("cases.get", { id });
  expect(own.notes.map(({ text }) => text)).toEqual(["Rappeler avant vendredi."]);
  expect(JSON.stringify(own.entries)).not.toContain("vendredi");
  await camille.close();
  const sacha = await team.as("sacha");
  const seen = await sacha.call("cases.get", { id });
  expect(seen.notes).toEqual([]);
  expect(seen.entries.map(({ act }) => act.kind)).toContain("note");
});
