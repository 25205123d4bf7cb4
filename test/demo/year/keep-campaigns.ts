import { DIRECT_LIMITS } from "#shared/domain/finances/campaign/election.ts";
import { HEADING_OF } from "#shared/domain/finances/campaign/headings.ts";
import type { InventedClaim } from "./invented-claims.ts";
import { dayOf, type Cast, type Keeper } from "./keeper.ts";

const PLACES = ["Rives-sur-Aune", "Vaux-le-Pont"];
const CLAIMED = 6;
const GIVERS = 5;

/** Two elections of one day, in two towns: candidates, what was spent for them and what they were given. */
export async function keepCampaigns(
  keeper: Keeper,
  cast: Cast,
  ids: ReadonlyMap<InventedClaim, string>,
): Promise<void> {
  const { year, people } = cast;
  const votesOn = dayOf(year + 1, 3, 15);
  const claimed = [...ids].filter(([{ fate, month }]) => fate === "paid" && month > 9);
  for (const [index, place] of PLACES.entries()) {
    const { id } = await keeper.call("campaign.create", {
      fields: {
        kind: "municipal",
        place,
        votesOn,
        population: 24_000,
        round: "first",
        coefficient: 123,
        typedCeiling: null,
        source: "",
        department: "86",
        agent: "Sacha Iroise",
        agentFrom: dayOf(year, 9, 15),
        ...DIRECT_LIMITS,
      },
    });
    const candidates = people.slice(index * 4, index * 4 + 4);
    for (const person of candidates) {
      await keeper.call("campaign.addCandidate", { election: id, person });
    }
    for (let at = 0; at < CLAIMED; at += 1) {
      const [claim, expense] = claimed[index * CLAIMED + at] ?? [];
      if (claim === undefined || expense === undefined) break;
      await keeper.call("campaign.addSpending", {
        fields: {
          election: id,
          candidate: candidates[at % candidates.length] ?? null,
          claim: expense,
          heading: HEADING_OF[claim.category],
          label: claim.purpose,
          spentOn: claim.spentOn,
          cents: claim.cents,
          paidBy: "agent",
          repaidOn: null,
          supplier: "company",
          usual: null,
        },
      });
    }
    for (let at = 0; at < GIVERS; at += 1) {
      await keeper.call("campaign.addGift", {
        fields: {
          election: id,
          candidate: candidates[0] ?? null,
          giver: "person",
          person: people[30 + index * GIVERS + at] ?? null,
          name: "",
          residence: "french",
          form: "transfer",
          cents: 3_000 + 1_500 * at,
          receivedOn: dayOf(year, 10, 9 + at),
          label: "",
        },
      });
    }
  }
}
