import { describe, expect, it } from "vitest";
import { askedWords } from "./asked-words.ts";

describe("the values that are asked about", () => {
  it("are those of statuses, once each, what nobody explained first", () => {
    const columns = ["givenName", "status"] as const;
    const rows = ["Membre actif", "Trésorière", "trésorière", "bleu", "membre, secrétaire", ""].map(
      (cell) => ["Anne", cell],
    );
    const asked = askedWords({ columns, headers: ["Prénom", "Statut"] }, rows);
    expect(asked).toEqual([
      { column: 1, word: "Trésorière", count: 2, means: "keep", proposed: "organiser" },
      { column: 1, word: "bleu", count: 1, means: "keep", proposed: null },
      { column: 1, word: "secrétaire", count: 1, means: "keep", proposed: "organiser" },
      { column: 1, word: "Membre actif", count: 1, means: "adherent", proposed: null },
    ]);
  });

  it("have the meaning that somebody gave them", () => {
    const columns = ["givenName", "status"] as const;
    const meanings = [{ column: 1, word: "trésorière", means: "none" as const }];
    const asked = askedWords({ columns, headers: [], meanings }, [["Anne", "Trésorière"]]);
    expect(asked).toMatchObject([{ means: "none", proposed: "organiser" }]);
  });

  it("are those of consents and standings too, and no yes under a status's own name", () => {
    const columns = ["status", "publishConsent", "standing"] as const;
    const rows = [
      ["oui", "Oui, j'accepte", "Validé"],
      ["non", "à voir", "Remboursé"],
    ];
    const asked = askedWords({ columns, headers: ["Adhérent·e", "Accord", "État"] }, rows);
    expect(asked.map(({ word, means }) => [word, means])).toEqual([
      ["à voir", "keep"],
      ["Remboursé", "keep"],
      ["Oui, j'accepte", "yes"],
      ["Validé", "yes"],
    ]);
  });
});
