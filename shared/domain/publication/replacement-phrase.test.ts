import { describe, expect, it } from "vitest";
import { phraseFor } from "./replacement-phrase.ts";

function replaced(text: string, name: string, by: string, language: "fr" | "en" = "fr"): string {
  const start = text.indexOf(name);
  const phrase = phraseFor(text, { start, end: start + name.length }, by, language);
  return text.slice(0, phrase.start) + phrase.text + text.slice(phrase.end);
}

describe("a replacement reads well", () => {
  it.each([
    ["On remercie Marie.", "On remercie un·e élu·e."],
    ["Marie ouvre la séance.", "Un·e élu·e ouvre la séance."],
    ["C’est dit. Marie conclut.", "C’est dit. Un·e élu·e conclut."],
    ["« Marie » a parlé", "« Un·e élu·e » a parlé"],
    ["l’avis de Marie", "l’avis d’un·e élu·e"],
    ["il dit que Marie vient", "il dit qu’un·e élu·e vient"],
    ["avec Mme Marie", "avec un·e élu·e"],
    ["l’avis de M. Marie", "l’avis d’un·e élu·e"],
    ["Madame Marie parle", "Un·e élu·e parle"],
    ["d’Marie", "d’un·e élu·e"],
    ["le code Marie", "le code un·e élu·e"],
  ])("« %s » becomes « %s »", (text, expected) => {
    expect(replaced(text, "Marie", "un·e élu·e")).toBe(expected);
  });

  it("in English too, where nothing is elided", () => {
    expect(replaced("the advice de Marie", "Marie", "someone", "en")).toBe("the advice de someone");
  });

  it("does not put two full stops after initials", () => {
    expect(replaced("On remercie Marie.", "Marie", "M. L.")).toBe("On remercie M. L.");
  });
});
