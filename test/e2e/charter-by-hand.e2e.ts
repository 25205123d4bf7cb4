import { expect, it } from "vitest";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { openBody } from "#test/helpers/bodies.ts";
import { CHARTER } from "#test/organisations/charter.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { bringBack, brokenIn, foundByHand, lose, rulesOf } from "#test/walk/found.ts";
import { Hands } from "#test/walk/hands.ts";
import type { SaidOrganisation } from "#test/walk/organisation.ts";

const PAIR = "Deux référent·es au moins par cercle.";

/** Of the whole, which `npm run organisations` enters: a circle with two referents, and the committee by rule. */
const SMALL: SaidOrganisation = {
  ...CHARTER,
  people: [],
  bodies: CHARTER.bodies.filter(({ name }) => name === "Terrain" || name === "CoPil"),
  mandates: CHARTER.mandates.filter(({ body }) => body === "Terrain"),
  rules: CHARTER.rules.filter(({ clause }) => clause === PAIR),
  breaks: [{ body: "Terrain", who: "Cléo Marzin", says: { [PAIR]: /Terrain.*1 personne/u } }],
};

it("enters a circle, its committee and a clause by the keyboard alone, and breaks the clause by a mandate taken away", async () => {
  const { page } = await appWithVault({
    seed: async (vault) => {
      await openBody(vault, "Bureau", ["member"], { kind: "bureau", from: "2026-03-02" });
      for (const { name } of CHARTER.people.slice(1, 3)) {
        const [givenName = "", familyName = ""] = name.split(" ");
        await vault.call("people.create", aPerson({ givenName, familyName }));
      }
    },
  });
  const hands = new Hands(page);
  await foundByHand(hands, SMALL);
  expect(brokenIn(await rulesOf(hands, SMALL))).toEqual([]);
  for (const loss of SMALL.breaks) {
    const writes = await lose(hands, SMALL, loss);
    expect(brokenIn(await rulesOf(hands, SMALL), loss.says)).toEqual([PAIR]);
    await bringBack(hands, writes);
    await page.getByText("tenue", { exact: true }).waitFor();
  }
  // What a person pays for it: with more keys than that, something has become longer to say.
  expect(hands.keys).toBeLessThan(900);
}, 300_000);
