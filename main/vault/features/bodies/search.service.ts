import type { VaultContext } from "#main/vault/context.ts";
import type { Finder } from "#main/vault/finder.ts";
import { latestState, stateOn } from "#shared/domain/bodies/body.ts";
import { ancestorsOn } from "#shared/domain/bodies/organisation.ts";
import { localDate } from "#shared/domain/kernel/local-date.ts";
import { foldText } from "#shared/domain/kernel/text.ts";
import { organisationNow } from "./organisation.service.ts";

export const finders = { body: findBody } satisfies Record<string, Finder>;

/** By any name it ever had; those open today first. What it is under tells namesakes apart. */
async function findBody(context: VaultContext, typed: string, limit: number) {
  const words = foldText(typed).split(" ").filter(Boolean);
  if (words.length === 0) return [];
  const organisation = await organisationNow(context);
  const today = localDate(context.now());
  const matching = [...organisation.bodies.values()].filter(({ states }) =>
    states.some(({ name }) => {
      const folded = ` ${foldText(name)}`;
      return words.every((word) => folded.includes(` ${word}`));
    }),
  );
  const isClosed = (body: (typeof matching)[number]) => (stateOn(body, today) === null ? 1 : 0);
  return matching
    .toSorted((a, b) => isClosed(a) - isClosed(b))
    .slice(0, limit)
    .map((body) => ({
      id: body.id,
      pageId: body.id,
      title: latestState(body, today).name,
      detail: ancestorsOn(organisation, body, today)
        .map((above) => latestState(above, today).name)
        .join(" · "),
    }));
}
