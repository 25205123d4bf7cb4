import { inviteInto, joinVault, openAs } from "./members.ts";
import { openTestVault, PASSPHRASE, type TestVault } from "./test-vault.ts";
import { codeOf } from "./vault-folder.ts";

/** What somebody opens a vault with. */
export const phraseOf = (name: string) =>
  name === "Camille" ? PASSPHRASE : `la phrase de passe de ${name}`;

/** A closed vault of Camille and of these, who all manage it but for readers. The first met them all. Their ids by name. */
export async function vaultOf(
  bureau: readonly string[],
  readers: readonly string[] = [],
): Promise<{ path: string; ids: Record<string, string> }> {
  const made = await openTestVault();
  const ids: Record<string, string> = { Camille: made.context.userId };
  const invited = [];
  for (const name of [...bureau, ...readers]) {
    const role = readers.includes(name) ? "reader" : "bureau";
    const { id, code } = await inviteInto(made, name, [role]);
    ids[name] = id;
    invited.push({ name, code });
  }
  await made.close();
  for (const { name, code } of invited) {
    await (await joinVault(made.path, code, {}, phraseOf(name))).close();
  }
  const [first] = bureau;
  if (first !== undefined) await as(made.path, first, meetAll);
  return { path: made.path, ids };
}

/** Says to have read the words of everybody else with them. */
async function meetAll(vault: TestVault): Promise<void> {
  const { members } = await vault.call("members.list", {});
  for (const { id, comparison } of members) {
    if (comparison === null) continue;
    await vault.call("members.compareKeys", { id, sign: comparison.sign });
  }
}

/** Does something in a closed vault as somebody, and closes it again. */
export async function as<T>(
  path: string,
  name: string,
  work: (vault: TestVault) => Promise<T>,
): Promise<T> {
  const vault = await openAs(path, phraseOf(name));
  try {
    return await work(vault);
  } finally {
    await vault.close();
  }
}

export const lose = (path: string, by: string, id: string) =>
  as(path, by, (vault) => vault.call("members.loseKeys", { id, passphrase: phraseOf(by) }));

export const give = (path: string, id: string, by = "Camille") =>
  as(path, by, (vault) => vault.call("members.giveKeys", { id, passphrase: phraseOf(by) }));

export async function memberIn(vault: TestVault, id: string) {
  const { members } = await vault.call("members.list", {});
  const member = members.find((one) => one.id === id);
  if (member === undefined) throw new Error("not in the list");
  return member;
}

/** The code of endorsing what waits for a person, "none" when it is done. */
export async function endorse(
  path: string,
  by: string,
  id: string,
  sign?: string,
): Promise<string> {
  return as(path, by, async (vault) => {
    const { successor } = await memberIn(vault, id);
    const shown = sign ?? successor?.sign ?? "00".repeat(32);
    return codeOf(vault.call("members.endorseKeys", { id, sign: shown, passphrase: phraseOf(by) }));
  });
}
