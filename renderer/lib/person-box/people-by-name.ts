import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Output } from "#shared/ipc/contract.ts";
import { call } from "#renderer/lib/client.ts";
import type { TopicKey } from "#renderer/lib/queries.ts";
import { showError } from "#renderer/lib/undo.ts";
import { newPersonFrom } from "./typed-name.ts";

/** Longer than any name: what follows an @ in running text is not asked for. */
const LONGEST_NAME = 60;

/** A few people by the start of a name. Nobody while nothing is typed. */
export function suggestPeopleOptions(query: string) {
  const name = query.trim();
  return queryOptions({
    queryKey: ["people", "suggest", name] satisfies TopicKey,
    queryFn: () => call("people.suggest", { query: name, limit: 50 }),
    enabled: name !== "" && name.length <= LONGEST_NAME,
    placeholderData: keepPreviousData,
  });
}

/** Writes a new person down by the name that was typed; null when that was refused, and said so. */
export async function createPerson(name: string): Promise<Output<"people.create"> | null> {
  try {
    return await call("people.create", newPersonFrom(name));
  } catch (error) {
    showError(error);
    return null;
  }
}
