import { describe, expect, it } from "vitest";
import { LAW, LAW_KEYS } from "./law.ts";
import { LAW_OF_REFUSAL, refusalOf, type Given } from "./gifts.ts";
import { IssuerNumber, regimeOn, type TaxRegime } from "./regime.ts";

const issuing = {
  kind: "general_interest",
  name: "Les Tilleuls",
  number: "W861000000",
  street: "3 rue des Tilleuls",
  postcode: "86000",
  town: "Poitiers",
  object: "Éducation populaire",
  signer: "Sacha Iroise",
  quality: "trésorerie",
  duesReturn: false,
  rescript: null,
} as const satisfies TaxRegime;

const given = (fields: Partial<Given> = {}): Given => ({
  of: "income",
  id: "1",
  kind: "gift",
  source: "adherent",
  donor: "~ana vidal",
  givers: 1,
  on: "2026-03-04",
  cents: 2_000,
  returned: 0,
  channel: "transfer",
  label: "",
  isRenounced: false,
  isForCampaign: false,
  ...fields,
});

describe("what gives a right to a receipt", () => {
  it.each([
    ["a gift", {}],
    ["a part of which was given back", { returned: 500 }],
    ["a gift in kind", { kind: "in_kind", channel: "in_kind" }],
    ["dues without anything in return", { kind: "dues" }],
    ["a claim that was given up in writing", { of: "waiver", kind: "waived", isRenounced: true }],
    ["somebody who is nothing else to the collective", { source: "person" }],
  ] as const)("is %s", (_name, fields) => {
    expect(refusalOf(given(fields), issuing)).toBeNull();
  });

  it.each([
    ["given_back", { returned: 2_000 }],
    ["volunteer_time", { kind: "volunteer_time", channel: "in_kind" }],
    ["not_a_gift", { kind: "other" }],
    ["not_a_gift", { source: "none" }],
    ["unknown_source", { source: "unknown" }],
    ["legal_person", { source: "company" }],
    ["legal_person", { source: "party" }],
    ["not_in_france", { source: "foreign" }],
    ["nobody_named", { donor: null }],
    ["several_givers", { givers: 12 }],
    ["not_renounced", { of: "waiver", kind: "waived" }],
    ["to_candidate", { of: "campaign", isForCampaign: true }],
    ["to_candidate", { of: "waiver", kind: "waived", isRenounced: true, isForCampaign: true }],
  ] as const)("is not: %s", (reason, fields) => {
    expect(refusalOf(given(fields), issuing)).toBe(reason);
  });

  it("depends on the regime, and on what it says of dues", () => {
    expect(refusalOf(given(), null)).toBe("undeclared");
    for (const kind of ["party", "campaign", "none"] as const) {
      expect(refusalOf(given(), { kind })).toBe(kind);
    }
    const withReturn = { ...issuing, duesReturn: true };
    expect(refusalOf(given({ kind: "dues" }), withReturn)).toBe("dues_with_return");
    expect(refusalOf(given(), withReturn)).toBeNull();
  });

  it("says each refusal by a rule with its source", () => {
    const laws = new Set<string>(LAW_KEYS);
    expect(Object.values(LAW_OF_REFUSAL).filter((law) => !laws.has(law))).toEqual([]);
    expect(Object.values(LAW).every(({ url }) => URL.canParse(url))).toBe(true);
  });
});

const declared = (since: string, id: string) => ({ id, fields: { since } });

describe("a regime", () => {
  it("is the last that begins by then, and of two of one day the one declared later", () => {
    const all = [declared("2026-01-01", "a"), declared("2025-01-01", "b")];
    expect(regimeOn(all, "2024-12-31")).toBeNull();
    expect(regimeOn(all, "2025-06-01")?.id).toBe("b");
    expect(regimeOn(all, "2026-01-01")?.id).toBe("a");
    expect(regimeOn([...all, declared("2026-01-01", "c")], "2026-02-01")?.id).toBe("c");
  });

  it("has a number of either register, as people type it", () => {
    expect(IssuerNumber.parse(" w861 000 000 ")).toBe("W861000000");
    expect(IssuerNumber.parse("732 829 320")).toBe("732829320");
    for (const wrong of ["", "W12", "732829321", "861000000W"]) {
      expect(IssuerNumber.safeParse(wrong).success).toBe(false);
    }
  });
});
