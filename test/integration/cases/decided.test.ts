import { expect, it } from "vitest";
import { aCase, aTeam, type Team } from "#test/helpers/handlers.ts";
import type { TestVault } from "#test/helpers/test-vault.ts";

const EXCLUSION = { decision: "exclusion", reasons: "Deux entretiens, et une récidive." } as const;

async function decisionOf(vault: TestVault, id: string) {
  const [decision] = (await vault.call("cases.get", { id })).decisions;
  if (decision === undefined) throw new Error("nothing was proposed");
  return decision;
}

async function signs(team: Team, name: "camille" | "sacha" | "noa", id: string) {
  const vault = await team.as(name);
  const { record, hash } = await decisionOf(vault, id);
  await vault.call("cases.sign", { id, record, hash });
  const after = await decisionOf(vault, id);
  await vault.close();
  return after;
}

const threeSign = (protocol: Parameters<NonNullable<Parameters<typeof aTeam>[0]>>[0]) => ({
  ...protocol,
  decisions: protocol.decisions.map((one) =>
    one.kind === "exclusion" ? { ...one, signatures: 3 } : one,
  ),
});

it("takes an exclusion once three have signed the same text, never one twice, and none of an edited text", async () => {
  const team = await aTeam(threeSign);
  const camille = await team.as("camille");
  const { id } = await camille.call("cases.start", aCase(team));
  const text = "Cette personne quitte le collectif.";
  await camille.call("cases.propose", { id, record: null, text, ...EXCLUSION });
  const first = await decisionOf(camille, id);
  expect(first).toMatchObject({ state: "pending", needed: 3, missing: 3, mayISign: true });
  await camille.call("cases.sign", { id, record: first.record, hash: first.hash });
  const again = { id, record: first.record, hash: first.hash };
  expect(await camille.result("cases.sign", again)).toMatchObject({
    error: { code: "cases.not_awaited" },
  });
  await camille.close();
  expect(await signs(team, "sacha", id)).toMatchObject({ state: "pending", missing: 1 });

  // A comma more: both have signed another text.
  const noa = await team.as("noa");
  const { record } = first;
  await noa.call("cases.propose", {
    id,
    record,
    text: `${text.slice(0, -1)}, dès demain.`,
    ...EXCLUSION,
  });
  expect(await noa.result("cases.sign", again)).toMatchObject({
    error: { code: "cases.changed_meanwhile" },
  });
  const edited = await decisionOf(noa, id);
  expect(edited.missing).toBe(3);
  expect(edited.signatures.map(({ standing }) => standing)).toEqual(["other_text", "other_text"]);
  await noa.close();
  await signs(team, "noa", id);
  await signs(team, "sacha", id);
  const decided = await signs(team, "camille", id);
  expect(decided).toMatchObject({ state: "decided", missing: 0, mayISign: false });
  expect(decided.signatures.filter(({ standing }) => standing === "counts")).toHaveLength(3);
}, 60_000);

it("lets the signature of whoever withdraws count no more, and says what is out of reach", async () => {
  const team = await aTeam(threeSign);
  const sacha = await team.as("sacha");
  const { id } = await sacha.call("cases.start", aCase(team));
  await sacha.call("cases.propose", { id, record: null, text: "Exclusion.", ...EXCLUSION });
  const { record, hash } = await decisionOf(sacha, id);
  await sacha.call("cases.sign", { id, record, hash });
  const own = { kind: "recuse", person: team.all.sacha.person, why: "own", reason: "" } as const;
  await sacha.call("cases.write", { id, acts: [own] });
  await sacha.close();
  const camille = await team.as("camille");
  const seen = await decisionOf(camille, id);
  expect(seen).toMatchObject({ state: "out_of_reach", missing: 3 });
  expect(seen.signatures.map(({ standing }) => standing)).toEqual(["withdrawn"]);
});

it("refuses a text that hides a sign, and a decision that the protocol does not foresee", async () => {
  const team = await aTeam((protocol) => ({
    ...protocol,
    decisions: protocol.decisions.filter(({ kind }) => kind === "exclusion"),
  }));
  const camille = await team.as("camille");
  const { id } = await camille.call("cases.start", aCase(team));
  const hidden = { id, record: null, text: "Exclusion\u202E de", ...EXCLUSION };
  expect(await camille.result("cases.propose", hidden)).toMatchObject({
    error: { code: "cases.text_refused", params: { code: "U+202E", line: 1, column: 10 } },
  });
  const other = { ...hidden, text: "Mesure", decision: "measure" } as const;
  expect(await camille.result("cases.propose", other)).toMatchObject({
    error: { code: "cases.not_foreseen" },
  });
});

it("counts a signature by the keys it was made with, when its author has others since", async () => {
  const team = await aTeam(threeSign);
  const sacha = await team.as("sacha");
  const { id } = await sacha.call("cases.start", aCase(team));
  await sacha.call("cases.propose", { id, record: null, text: "Exclusion.", ...EXCLUSION });
  const { record, hash } = await decisionOf(sacha, id);
  await sacha.call("cases.sign", { id, record, hash });
  // Those before, still open, answer for the new ones.
  await sacha.call("cases.makeKeys", { passphrase: "une autre phrase pour les dossiers" });
  await sacha.close();
  const camille = await team.as("camille");
  const seen = await decisionOf(camille, id);
  expect(seen.signatures.map(({ standing }) => standing)).toEqual(["counts"]);
});
