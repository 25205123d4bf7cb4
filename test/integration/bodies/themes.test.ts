import { beforeEach, describe, expect, it } from "vitest";
import { EVERY_BODY } from "#shared/domain/bodies/composition.ts";
import { found, type Founding } from "#test/helpers/founding.ts";

const BEGINS = "2026-01-17";
const TODAY = "2026-11-20";
/** Each chose how it works. */
const THEMES = [
  ["Soins", "À distance, le lundi.", 2],
  ["Énergies", "Chez Pétronille.", 4],
  ["Écoles", "À la bibliothèque.", 3],
  ["Langue", "Au café, quand il fait beau.", null],
  ["Accueil", "Sur place.", 1],
  ["Mémoires", "", null],
  ["Habiter", "À distance.", 6],
  ["Vivant", "Au jardin.", 5],
] as const;

const QUARTERLY = "Une assemblée par trimestre.";

let collective: Founding;

/** An assembly each quarter, and themes that last as long as somebody wants them. */
async function foundThemes(): Promise<Founding> {
  const all = await found(TODAY);
  await all.body("Assemblée", [], {
    kind: "assembly",
    from: BEGINS,
    admission: "open",
    cadence: { every: "quarter" },
  });
  for (const [name, meets, weeks] of THEMES) {
    const cadence = weeks === null ? null : ({ every: "weeks", weeks } as const);
    const said = { kind: "thematic_group", under: "Assemblée", from: BEGINS } as const;
    await all.body(name, ["member"], { ...said, meets, cadence });
  }
  return all;
}

describe("an assembly with themes", () => {
  beforeEach(async () => {
    collective = await foundThemes();
  });

  it("closes a theme and opens another on request, and says on which", async () => {
    const asked = { decision: null, text: "à la demande de deux habitantes", date: "2026-05-02" };
    await collective.vault.call("bodies.close", {
      id: collective.idOf("Mémoires"),
      on: "2026-05-02",
      source: asked,
      parts: "refuse",
      mandates: "end",
    });
    await collective.body("Ports", ["member"], {
      kind: "thematic_group",
      under: "Assemblée",
      from: "2026-05-03",
      meets: "Sur le quai.",
    });
    const themes = THEMES.map(([name]) => name);
    expect(await collective.open("2026-05-02", "thematic_group")).toEqual(themes);
    expect(await collective.open(TODAY, "thematic_group")).toEqual([
      ...themes.filter((name) => name !== "Mémoires"),
      "Ports",
    ]);
    const closed = await collective.vault.call("bodies.get", {
      id: collective.idOf("Mémoires"),
      asOf: TODAY,
    });
    expect(closed.body).toMatchObject({ closedOn: "2026-05-02", closedBy: asked });
  });

  it("meets each quarter, and says in which it did not", async () => {
    const scope = { ...EVERY_BODY, kind: "assembly" } as const;
    const cadence = { every: "quarter" } as const;
    await collective.rule(QUARTERLY, { kind: "meets", scope, cadence });
    await collective.meet("Assemblée", "2026-02-14");
    await collective.meet("Assemblée", "2026-05-09");
    const third = await collective.meet("Assemblée", "2026-08-29");
    expect(await collective.standings(TODAY)).toEqual({ [QUARTERLY]: "kept" });
    expect(await collective.standings("2026-12-01")).toEqual({ [QUARTERLY]: "due Assemblée" });
    await collective.vault.call("meetings.remove", { id: third });
    expect(await collective.standings(TODAY)).toEqual({ [QUARTERLY]: "broken Assemblée" });
  });
});
