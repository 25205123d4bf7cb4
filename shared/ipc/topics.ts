import { z } from "zod";
import { contract, type MethodName } from "./contract.ts";

/** What every journal entry changes, whatever method left it. */
const ENTRIES = "journal";

type Declared = (typeof contract)[MethodName]["topics"];
export type Topic = Exclude<Declared, "all">[number] | typeof ENTRIES;

const declared: readonly Declared[] = Object.values(contract).map(({ topics }) => topics);

/** What the vault may change, as its methods say: the renderer drops what it had read of these. */
export const TOPICS: readonly Topic[] = [
  ...new Set<Topic>([...declared.flatMap((topics) => (topics === "all" ? [] : topics)), ENTRIES]),
];
export const Topic = z.enum(TOPICS);

/** What has to be read again once a call of this method left an entry. */
export function changedBy(method: MethodName): readonly Topic[] {
  const { topics } = contract[method];
  return topics === "all" ? TOPICS : [...topics, ENTRIES];
}
