import { describe, expect, it } from "vitest";
import { electionCalled } from "./campaign.ts";
import { CliError } from "./output.ts";

const at = (id: string, place: string) => ({ id, fields: { place } });
const elections = [at("a", "Poitiers"), at("b", "Quimperlé"), at("c", "Quimperlé")];

/** The failure of a search that must fail. */
function failureOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    if (error instanceof CliError) return error.failure;
    throw error;
  }
  throw new Error("nothing failed");
}

describe("an election by where it is", () => {
  it("ignores case and accents, and takes an id", () => {
    expect(electionCalled(elections, "POITIERS").id).toBe("a");
    expect(electionCalled(elections, "c").id).toBe("c");
  });

  it("says which there are, that several are called so, or that there is none", () => {
    expect(failureOf(() => electionCalled(elections, "Vannes"))).toMatchObject({
      code: "cli.election_unknown",
      params: { election: "Vannes", known: "Poitiers, Quimperlé, Quimperlé" },
    });
    expect(failureOf(() => electionCalled(elections, "quimperle"))).toMatchObject({
      code: "cli.election_ambiguous",
      params: { several: 2 },
    });
    expect(failureOf(() => electionCalled([], "Vannes"))).toMatchObject({
      code: "cli.election_none",
    });
  });
});
