import { beforeEach, describe, expect, it } from "vitest";
import { aCsv, anOfx } from "#test/fixtures/finances/bank-files.ts";
import { aFile } from "#test/fixtures/people/roster-file.ts";
import { giveRoles } from "#test/helpers/give-roles.ts";
import { hashUntilTestEnds } from "#test/helpers/remember-derivations.ts";
import { openTestVault, type TestVault } from "#test/helpers/test-vault.ts";

beforeEach(hashUntilTestEnds);

const HINTS = { dateOrder: null, columns: null };
const rent = { day: "2026-09-10", amount: "-300.00", name: "LOYER", id: "F1" };

async function openBank(): Promise<TestVault> {
  const vault = await openTestVault();
  await giveRoles(vault, ["secretary", "treasurer", "bureau"]);
  return vault;
}

async function said(vault: TestVault, content: string | Uint8Array): Promise<string> {
  const file = vault.grant(aFile(content, "releve.csv"));
  const preview = await vault.call("bank.inspect", { file, hints: HINTS, into: [] });
  if (preview.kind !== "error") return preview.kind;
  return preview.problems.map(({ kind, line, field }) => `${line}:${kind} ${field}`).join(", ");
}

const bomb = Array.from(
  { length: 9 },
  (_, at) => `<!ENTITY b${at + 1} "${`&b${at};`.repeat(10)}">`,
).join("");
const wide = (count: number, row: (at: number) => string) =>
  aCsv(...Array.from({ length: count }, (_, at) => row(at)));

describe("a bank file of somebody who means harm, or of a program that is wrong", () => {
  it("is refused in words that name its line and field, and leaves nothing", async () => {
    const vault = await openBank();
    const ofx = anOfx([rent]);
    const found = [
      await said(vault, ofx.slice(0, -40)),
      await said(vault, ofx.replace("20260910", "20260231")),
      await said(vault, aCsv("15/06/2026;UN;1,2345678")),
      await said(vault, aCsv("15/06/2026;UN;1.234")),
      await said(
        vault,
        `<?xml version="1.0"?><!DOCTYPE b [<!ENTITY b0 "b">${bomb}]><Document>&b9;</Document>`,
      ),
      await said(vault, `OFXHEADER:100\n<OFX>${"<STMTRS>".repeat(100_000)}`),
      await said(vault, aCsv('15/06/2026;"UN;1,00')),
      await said(
        vault,
        Uint8Array.from({ length: 900 }, (_, at) => at % 7),
      ),
      await said(vault, '{"kind": "bank"}'),
      await said(
        vault,
        "JournalCode\tJournalLib\tEcritureNum\tEcritureDate\nBQ\tBanque\t1\t20260101\n",
      ),
    ];
    expect(found).toEqual([
      "8:truncated STMTRS",
      "7:date_invalid DTPOSTED",
      "2:amount_too_precise Montant",
      "2:amount_ambiguous Montant",
      "1:doctype DOCTYPE",
      "2:too_deep STMTRS",
      '2:truncated "',
      "null:not_text null",
      "1:unknown_format json",
      "1:books_file null",
    ]);
    expect(await vault.call("bank.accounts", {})).toEqual([]);
  });

  it("keeps a script and signs that turn a text round as the letters they are", async () => {
    const vault = await openBank();
    const label = "<script>alert(1)</script> \u202eLAER\u0007";
    const file = vault.grant(aFile(aCsv(`15/06/2026;${label};1,00`), "releve.csv"));
    const preview = await vault.call("bank.inspect", { file, hints: HINTS, into: [] });
    expect(preview).toMatchObject({
      accounts: [{ sample: [{ label: "<script>alert(1)</script> LAER" }] }],
    });
  });

  it("is stopped while it is read, and leaves nothing", async () => {
    const vault = await openBank();
    const file = vault.grant(
      aFile(
        wide(40_000, (at) => `15/06/2026;LIGNE ${at};1,00`),
        "releve.csv",
      ),
    );
    const stop = new AbortController();
    const { signal } = stop;
    const asked = vault.result("bank.inspect", { file, hints: HINTS, into: [] }, { signal });
    stop.abort();
    expect(await asked).toEqual({ ok: false, error: { code: "job.cancelled" } });
    expect(await vault.call("bank.waiting", {})).toEqual({ count: 0 });
  });
});

it("names a line of the bank that was altered behind the journal", async () => {
  const vault = await openBank();
  const file = vault.grant(aFile(anOfx([rent]), "releve.ofx"));
  const looked = await vault.call("bank.inspect", { file, hints: HINTS, into: [] });
  const into = [{ name: "Compte", ledger: "512" }];
  await vault.call("bank.import", { file, hints: HINTS, digest: looked.digest, into, alike: true });
  expect(await vault.call("vault.verify", {})).toMatchObject({ findings: [] });
  vault.session.vault.store.rawWrite.exec("UPDATE bank_line SET cents = -1");
  expect(await vault.call("vault.verify", {})).toMatchObject({
    findings: [{ place: "rows", at: "bank_line", problem: "differs_from_rows" }],
  });
});
