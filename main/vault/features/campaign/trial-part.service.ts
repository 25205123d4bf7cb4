import type { VaultContext } from "#main/vault/context.ts";
import { inventedPeople } from "#main/vault/features/people/trial-part.service.ts";
import { DIRECT_LIMITS } from "#shared/domain/finances/campaign/election.ts";
import { localDateIn } from "#shared/domain/kernel/local-date.ts";
import type { Language } from "#shared/ipc/app.contract.ts";
import { sampleTexts } from "#shared/sample/collective.ts";
import { addGift, addSpending } from "./account.service.ts";
import { addCandidate, createElection } from "./elections.service.ts";

/** An invented election to come, with a candidate, an agent, what was printed for it and a gift. */
export async function tryCampaign(context: VaultContext, language: Language): Promise<void> {
  const people = await inventedPeople(context);
  const words = sampleTexts(language).campaign;
  const day = (inDays: number) => localDateIn(context.now(), inDays);
  const { id: election } = await createElection(context, {
    kind: "municipal",
    place: words.place,
    votesOn: day(110),
    population: 24_000,
    round: "first",
    coefficient: 118,
    typedCeiling: null,
    source: words.source,
    department: "86",
    agent: words.agent,
    agentFrom: day(-60),
    ...DIRECT_LIMITS,
  });
  const candidate = people[8]?.id ?? null;
  if (candidate !== null) await addCandidate(context, { election, person: candidate });
  const spending = { election, candidate, claim: null, repaidOn: null, usual: null };
  await addSpending(context, {
    ...spending,
    heading: "6141",
    label: words.printed,
    spentOn: day(-18),
    cents: 64_000,
    paidBy: "agent",
    supplier: "company",
  });
  await addSpending(context, {
    ...spending,
    heading: "6300",
    label: words.coffee,
    spentOn: day(-7),
    cents: 2_350,
    paidBy: "candidate",
    supplier: "company",
  });
  await addGift(context, {
    election,
    candidate,
    giver: "person",
    person: people[14]?.id ?? null,
    name: people[14] === undefined ? words.agent : "",
    residence: null,
    form: "transfer",
    cents: 15_000,
    receivedOn: day(-12),
    label: "",
  });
}
