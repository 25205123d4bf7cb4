import { describe, expect, it } from "vitest";
import { readIban } from "./iban.ts";
import { bankDay, pain001 } from "./pain001.ts";
import { isSepaText, sepaReferences, sepaText } from "./sepa-text.ts";

describe("a text that a bank takes", () => {
  it.each([
    ["Chloé Bœuf & Sœurs – Été", "Chloe Boeuf + Soeurs - Ete"],
    ["L’Haÿ_les_Roses", "L'Hay-les-Roses"],
    ["Łukasz Ødegård", "Lukasz Odegard"],
    ["日本 SARL", "SARL"],
    ["<b>&amp;</b>", "b +amp /b"],
  ])("%s is %s", (text, written) => {
    expect(sepaText(text, 70)).toBe(written);
    expect(isSepaText(sepaText(text, 70))).toBe(true);
  });

  it("is cut to its length, and references stay different", () => {
    expect(sepaText("É".repeat(90), 70)).toBe("E".repeat(70));
    const long = ["A", "B"].map((end) => `NOTE_DE_FRAIS_DU_CERCLE_DES_MOBILITES_${end}`);
    const references = sepaReferences([...long, ...long, "", ""]);
    expect(new Set(references).size).toBe(6);
    expect(references.every((one) => one.length > 0 && one.length <= 35)).toBe(true);
  });
});

describe("an account number", () => {
  it.each(["FR76 3000 6000 0112 3456 7890 189", "be71 0961 2345 6769"])("%s is one", (text) => {
    expect(readIban(text)).toHaveProperty("iban");
  });

  it.each([
    ["FR76 3000 6000 0112 3456 7890 188", "check"],
    ["FR76 3000 6000 0112 3456 7890", "length"],
    ["3000 6000 0112", "form"],
    ["", "form"],
  ])("%s is none: %s", (text, problem) => {
    expect(readIban(text)).toEqual({ problem });
  });
});

const transfer = (cents: number) => ({
  name: "Chloé <Bœuf>",
  iban: "FR7630006000011234567890189",
  cents,
  reference: `NF-${cents}`,
  label: "Remboursement & merci",
});

describe("a batch of transfers", () => {
  const xml = pain001({
    id: "LOT-2026-05",
    createdAt: "2026-05-02T20:15:00",
    from: { name: "Les Riveraines", iban: "BE71096123456769" },
    on: "2026-05-03",
    transfers: [1_010, 2_020, 3_030].map(transfer),
  });

  it("adds up to the centime, and is paid on a day on which banks work", () => {
    expect(xml.match(/<CtrlSum>(.*?)<\/CtrlSum>/g)).toEqual(
      Array(2).fill("<CtrlSum>60.60</CtrlSum>"),
    );
    expect(xml).toContain("<NbOfTxs>3</NbOfTxs>");
    expect(xml).toContain("<Dt>2026-05-04</Dt>");
    expect(bankDay("2026-05-02")).toBe("2026-05-04");
    expect(bankDay("2026-05-05")).toBe("2026-05-05");
  });

  it("says nothing that XML would take for its own", () => {
    expect(xml).not.toMatch(/&|<Bœuf>/);
    expect(xml).toContain("<Nm>Chloe Boeuf</Nm>");
  });
});
