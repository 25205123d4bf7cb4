import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { inviteInto, joinVault, OTHER_PASSPHRASE } from "#test/helpers/members.ts";
import { openTestVault, PASSPHRASE, TestVault } from "#test/helpers/test-vault.ts";
import { WitnessMemory } from "#test/helpers/witness-memory.ts";
import { deriveEachTime } from "#test/helpers/remember-derivations.ts";

// How far it is, is said as time goes by.
beforeEach(deriveEachTime);

/** A closed vault of three people; the third's passphrase is `OTHER_PASSPHRASE`. */
async function vaultOfThree(): Promise<string> {
  const vault = await openTestVault();
  const noor = await inviteInto(vault, "Noor");
  const sacha = await inviteInto(vault, "Sacha");
  await vault.close();
  await (await joinVault(vault.path, noor.code, {}, "la phrase de Noor, à elle")).close();
  await (await joinVault(vault.path, sacha.code)).close();
  return vault.path;
}

/** What is reported while a vault opens, the throttle of progress aside: the tries are slow enough. */
async function triesOf(path: string, passphrase: string, witnesses: WitnessMemory) {
  const vault = new TestVault({ witnesses });
  onTestFinished(() => vault.close());
  const tries: string[] = [];
  const result = await vault.result(
    "vault.open",
    { vault: vault.grant(path), passphrase },
    { report: (done, total, label) => tries.push(`${label} ${done + 1}/${total}`) },
  );
  await vault.close();
  return result.ok ? tries : result.error.code;
}

describe("opening a vault of three people", () => {
  it("tries each slot in turn, says which, and first what opened here last", async () => {
    const path = await vaultOfThree();
    const machine = new WitnessMemory();
    expect(await triesOf(path, OTHER_PASSPHRASE, machine)).toEqual([
      "unlock 1/3",
      "unlock 2/3",
      "unlock 3/3",
    ]);
    expect(await triesOf(path, OTHER_PASSPHRASE, machine)).toEqual(["unlock 1/3"]);
    expect(await triesOf(path, PASSPHRASE, machine)).toEqual(["unlock 1/3", "unlock 2/3"]);
    expect(await triesOf(path, OTHER_PASSPHRASE, machine)).toEqual(["unlock 1/3", "unlock 2/3"]);
    expect(await triesOf(path, "la phrase de personne", machine)).toBe("vault.wrong_passphrase");
    // Whatever lies there instead of an order is as good as nothing.
    for (const [place, kept] of machine.kept) {
      if (place.startsWith("slots.")) machine.kept.set(place, `${kept}!`);
    }
    expect(await triesOf(path, OTHER_PASSPHRASE, machine)).toHaveLength(3);
  });

  it("can be given up between two tries, and leaves the vault closed", async () => {
    const path = await vaultOfThree();
    const vault = new TestVault({});
    const giveUp = new AbortController();
    const result = await vault.result(
      "vault.open",
      { vault: vault.grant(path), passphrase: OTHER_PASSPHRASE },
      { signal: giveUp.signal, report: (done) => done === 1 && giveUp.abort() },
    );
    expect(result).toEqual({ ok: false, error: { code: "job.cancelled" } });
    expect(await triesOf(path, OTHER_PASSPHRASE, new WitnessMemory())).toHaveLength(3);
  });
});
