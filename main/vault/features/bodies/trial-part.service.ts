import type { VaultContext } from "#main/vault/context.ts";
import { inventedPeople } from "#main/vault/features/people/trial-part.service.ts";
import type { Job } from "#main/vault/job.ts";
import { localDateIn } from "#shared/domain/kernel/local-date.ts";
import type { Language } from "#shared/ipc/app.contract.ts";
import { BODY_KEYS, type BodyKey } from "#shared/sample/bodies.ts";
import { samplePeople, sampleTexts } from "#shared/sample/collective.ts";
import { foundBodies } from "#shared/sample/found-bodies.ts";
import { changeBody, closeBody, createBody } from "./body.service.ts";
import { giveMandate } from "./mandate.service.ts";
import { organisationNow } from "./organisation.service.ts";

/** The invented bodies by their keys: the parts after this one name them so. */
export async function inventedBodies(
  context: VaultContext,
  language: Language,
): Promise<ReadonlyMap<BodyKey, string>> {
  const { bodies } = await organisationNow(context);
  const ids = new Map([...bodies.values()].map(({ id, states }) => [states.at(-1)?.name, id]));
  const words = sampleTexts(language).organisation.bodies;
  return new Map(
    BODY_KEYS.flatMap((key) => {
      const id = ids.get(words[key].name);
      return id === undefined ? [] : [[key, id] as const];
    }),
  );
}

/** Opens the invented bodies, and gives the invented people their mandates. */
export async function tryBodies(
  context: VaultContext,
  language: Language,
  job: Job,
): Promise<void> {
  const invented = await inventedPeople(context);
  await foundBodies({
    words: sampleTexts(language).organisation,
    people: samplePeople(),
    personAt: (index) => invented[index]?.id ?? "",
    day: (inDays) => localDateIn(context.now(), inDays),
    writer: {
      async open(body) {
        await job.breathe();
        return createBody(context, body);
      },
      change: (change) => changeBody(context, change),
      close: (closing) => closeBody(context, closing),
      rolesOf: async (body) => (await organisationNow(context)).rolesOf.get(body) ?? [],
      give: (mandate) => giveMandate(context, mandate),
    },
  });
}
