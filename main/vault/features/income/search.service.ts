import type { VaultContext } from "#main/vault/context.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import type { Finder } from "#main/vault/finder.ts";
import { foldText } from "#shared/domain/kernel/text.ts";
import { displayName } from "#shared/domain/people/display-name.ts";
import { wordsOfIncome } from "./income.repository.ts";

export const finders = { income: findReceived } satisfies Record<string, Finder>;

/** Those whose words are in what came in, or in who gave; null where no word was typed. */
export async function matchingIncome(context: VaultContext, typed: string) {
  const words = foldText(typed).split(" ").filter(Boolean);
  if (words.length === 0) return null;
  const all = await wordsOfIncome(context.read);
  return all.filter((one) => {
    const said = [one.label, one.giver_name, one.given_name ?? "", one.family_name ?? ""];
    const folded = ` ${foldText(said.join(" "))}`;
    return words.every((word) => folded.includes(` ${word}`));
  });
}

/** By what it is and who gave, the newest first. */
async function findReceived(context: VaultContext, typed: string, limit: number) {
  const found = (await matchingIncome(context, typed)) ?? [];
  return found.slice(0, limit).map((one) => {
    const id = fromBlob(one.id);
    const person = displayName({
      givenName: one.given_name ?? "",
      familyName: one.family_name ?? "",
    });
    const who = person || one.giver_name;
    return {
      id,
      pageId: id,
      title: one.label || who,
      detail: one.label === "" || who === "" ? { date: one.received_on } : who,
    };
  });
}
