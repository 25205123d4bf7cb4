import { describe, expect, it } from "vitest";
import { claimPayments, type OwedClaim } from "./claim-payments.ts";

const debit = (cents: number, label = "VIR SEPA") => ({
  id: "line",
  date: "2026-09-20",
  cents: -cents,
  label,
});
const claim = (id: string, owed: number, given: Partial<OwedClaim> = {}): OwedClaim => ({
  id,
  person: "ana",
  name: "Ana Vidal",
  spentOn: "2026-09-01",
  owed,
  ...given,
});
const leo = { person: "leo", name: "Léo Roux" };
const told = (...given: Parameters<typeof claimPayments>) =>
  claimPayments(...given).map(({ batch, claims, isPartial }) => [
    batch ?? claims.map(({ id, cents }) => `${id} ${cents}`).join(" + "),
    isPartial,
  ]);

describe("what a debit may have paid back", () => {
  it("is one claim of its amount, whose name is in the label first", () => {
    const owed = [claim("a", 4_250), claim("b", 4_250, leo)];
    expect(told(debit(4_250, "VIR LEO ROUX"), owed, [])).toEqual([
      ["b 4250", false],
      ["a 4250", false],
    ]);
    expect(told(debit(4_251), owed, [])).toEqual([]);
  });

  it("is several claims of one person, never of two", () => {
    const owed = [claim("a", 4_000), claim("b", 2_500), claim("c", 2_500, leo)];
    expect(told(debit(6_500), owed, [])).toEqual([["a 4000 + b 2500", false]]);
    const many = Array.from({ length: 14 }, (_, at) => claim(`c${at + 10}`, 1_001));
    expect(claimPayments(debit(14_014), many, [])[0]?.claims).toHaveLength(14);
  });

  it("is a batch of its amount before claims that come to the same", () => {
    const batch = { id: "batch", on: "2026-09-18", total: 4_250, names: ["Léo Roux"] };
    expect(told(debit(4_250), [claim("a", 4_250)], [batch])).toEqual([
      ["batch", false],
      ["a 4250", false],
    ]);
  });

  it("is a part of what somebody is owed where the label names them, the oldest first", () => {
    const owed = [claim("b", 7_000, { spentOn: "2026-09-05" }), claim("a", 6_000)];
    expect(told(debit(10_000, "VIR ANA VIDAL"), owed, [])).toEqual([["a 6000 + b 4000", true]]);
    expect(told(debit(10_000, "VIR SEPA"), owed, [])).toEqual([]);
    expect(told(debit(14_000, "VIR ANA VIDAL"), owed, [])).toEqual([]);
  });

  it("knows the reference under which a claim went out", () => {
    const id = "01890a5d-ac96-774b-bcce-b302099a8057";
    const other = "01890a5d-ac96-774b-bcce-b302099a8058";
    const owed = [claim(other, 4_250), claim(id, 4_250, leo)];
    expect(told(debit(4_250, "VIR VIDAL nf-b302099a8057"), owed, [])[0]).toEqual([
      `${id} 4250`,
      false,
    ]);
  });

  it("is nothing of a credit, nor of what was spent later", () => {
    expect(told(debit(-4_250), [claim("a", 4_250)], [])).toEqual([]);
    expect(told(debit(4_250), [claim("a", 4_250, { spentOn: "2026-09-21" })], [])).toEqual([]);
  });
});
