import { expect, it } from "vitest";
import { aPerson } from "#test/fixtures/people/person.ts";
import { aCase, aTeam } from "#test/helpers/handlers.ts";
import type { TestVault } from "#test/helpers/test-vault.ts";

const rows = (vault: TestVault) => vault.session.vault.store.rawWrite;

async function withCase() {
  const team = await aTeam();
  const camille = await team.as("camille");
  const { id } = await camille.call("cases.start", aCase(team));
  for (const text of ["Un.", "Deux.", "Trois."]) {
    await camille.call("cases.write", { id, acts: [{ kind: "assess", text }] });
  }
  // Its entry carries the root of what is sealed.
  await camille.call("people.create", aPerson());
  return { team, camille, id };
}

async function sealedFindings(vault: TestVault): Promise<string[]> {
  const { findings } = await vault.call("vault.verify", {});
  return findings.flatMap(({ place, problem }) => (place === "sealed" ? [problem] : []));
}

/** The last rows that lead to no key: those of the three entries. */
const lastRecords = (vault: TestVault) =>
  rows(vault)
    .prepare<[], number>(
      "SELECT row FROM sealed_segment WHERE boxes = x'' ORDER BY row DESC LIMIT 3",
    )
    .pluck()
    .all();

it("names rows of a case that were exchanged, and believes neither", async () => {
  const { team, camille, id } = await withCase();
  const [one = 0, other = 0] = lastRecords(camille);
  rows(camille).exec(`
    CREATE TEMP TABLE kept AS SELECT * FROM sealed_segment WHERE row IN (${one}, ${other});
    UPDATE sealed_segment SET (tag, body) = (SELECT tag, body FROM kept WHERE kept.row = ${other})
      WHERE row = ${one};
    UPDATE sealed_segment SET body = (SELECT body FROM kept WHERE kept.row = ${one})
      WHERE row = ${other};
    DROP TABLE kept;`);
  expect(await sealedFindings(camille)).toEqual(["altered"]);
  await camille.close();
  const sacha = await team.as("sacha");
  const seen = await sacha.call("cases.get", { id });
  expect(seen.problems.map(({ what }) => what)).toContain("bad_entry");
  const said = seen.entries.flatMap(({ act }) => (act.kind === "assess" ? [act.text] : []));
  expect(said).not.toContain("Trois.");
});

it("names rows that were taken out, in the middle and at the end", async () => {
  const { camille } = await withCase();
  expect(await sealedFindings(camille)).toEqual([]);
  const [last = 0] = lastRecords(camille);
  rows(camille).prepare("DELETE FROM sealed_segment WHERE row >= ?").run(last);
  expect(await sealedFindings(camille)).toEqual(["missing"]);
  rows(camille).prepare("DELETE FROM sealed_segment WHERE row = 2").run();
  expect(await sealedFindings(camille)).toEqual(["missing"]);
});

it("gives nothing for a grant that was copied into the row of another case", async () => {
  const { team, camille, id } = await withCase();
  const { id: second } = await camille.call("cases.start", aCase(team, { title: "Autre" }));
  const own = { kind: "recuse", person: team.all.noa.person, why: "own", reason: "" } as const;
  await camille.close();
  const noa = await team.as("noa");
  await noa.call("cases.write", { id: second, acts: [own] });
  await noa.close();
  const sacha = await team.as("sacha");
  // Noa has a box in the first case: it is put in place of those of the second’s newest key.
  const seals = rows(sacha)
    .prepare<[], number>("SELECT row FROM sealed_segment WHERE boxes <> x'' ORDER BY row")
    .pluck()
    .all();
  for (const row of seals) {
    rows(sacha)
      .prepare(
        `UPDATE sealed_segment SET boxes = CAST(boxes || (SELECT boxes FROM sealed_segment s WHERE s.row = ?) AS BLOB)
         WHERE row = ?`,
      )
      .run(seals[0] ?? 0, row);
  }
  await sacha.close();
  const after = await team.as("noa");
  const { cases } = await after.call("cases.list", {});
  expect(cases.map((one) => one.id)).toEqual([id]);
});

it("names a row that was emptied as one that was altered, and not as one that was never there", async () => {
  const { camille } = await withCase();
  const [last = 0] = lastRecords(camille);
  rows(camille)
    .prepare("UPDATE sealed_segment SET boxes = x'', body = x'' WHERE row = ?")
    .run(last);
  expect(await sealedFindings(camille)).toEqual(["altered"]);
});
