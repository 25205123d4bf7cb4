import { allStated } from "#main/vault/journal/signed-past.ts";
import { atOnce } from "#shared/domain/kernel/steps.ts";
import { stateFrom } from "./forger.ts";
import { copyOf } from "./kill-rounds.ts";
import { phraseOf } from "./lost-keys.ts";
import { openAs } from "./members.ts";
import { PASSPHRASE } from "./test-vault.ts";

/** Camille and Sacha say each other’s keys lost, in a closed vault, neither knowing of it. */
export async function removeEachOther(
  path: string,
  { camille, sacha }: { camille: string; sacha: string },
): Promise<void> {
  const other = await openAs(copyOf(path), phraseOf("Sacha"));
  const vault = await openAs(path, PASSPHRASE);
  await vault.call("members.loseKeys", { id: sacha, passphrase: PASSPHRASE });
  const open = vault.session.vault;
  const last = atOnce(allStated(open.store.rawRead)).at(-1);
  if (last === undefined) throw new Error("nothing was stated");
  const says = { kind: "loseKeys", person: camille } as const;
  await stateFrom(open, last.directory, says, other.session.vault.unlocked.signer);
  await vault.close();
  await other.close();
}
