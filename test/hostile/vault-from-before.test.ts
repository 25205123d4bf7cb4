import { describe, expect, it, onTestFinished } from "vitest";
import { aPerson } from "#test/fixtures/people/person.ts";
import { EARLIER, earlierVault } from "#test/helpers/earlier-vault.ts";
import { appearance, copyOf, killRounds } from "#test/helpers/kill-rounds.ts";
import { KILLS } from "#test/helpers/kills.ts";
import { codeOfJoining, openAs, OTHER_PASSPHRASE } from "#test/helpers/members.ts";
import { PASSPHRASE, TestVault } from "#test/helpers/test-vault.ts";
import { bundled } from "#test/helpers/vault-bundle.ts";
import { VaultChildProcess } from "#test/helpers/vault-child.ts";
import { codeOf, headerOf } from "#test/helpers/vault-folder.ts";
import { WitnessMemory } from "#test/helpers/witness-memory.ts";

const entry = bundled("main/vault/process.ts");

const ignored = () => undefined;

async function opened(path: string, passphrase = PASSPHRASE): Promise<TestVault> {
  const vault = await openAs(path, passphrase);
  onTestFinished(() => vault.close());
  return vault;
}

const NEW_PASSPHRASE = "une phrase après la perte de l’autre";

async function openedWithKit(path: string): Promise<TestVault> {
  const kit = new TestVault({});
  onTestFinished(() => kit.close());
  const vault = kit.grant(path);
  const newPassphrase = NEW_PASSPHRASE;
  await kit.call("vault.openWithKit", { vault, words: EARLIER.kit, newPassphrase });
  return kit;
}

async function openedWithParts(path: string): Promise<TestVault> {
  const parts = new TestVault({});
  onTestFinished(() => parts.close());
  await parts.call("vault.openWithShares", {
    vault: parts.grant(path),
    shares: EARLIER.parts,
    name: "Venue",
    newPassphrase: NEW_PASSPHRASE,
  });
  return parts;
}

async function signed(path: string): Promise<TestVault> {
  const vault = await opened(path);
  await vault.call("directory.checkpoint", { passphrase: PASSPHRASE });
  return vault;
}

const standing = async (vault: TestVault) => (await vault.call("directory.standing", {})).standing;

describe("a vault from before people signed who is in it", () => {
  it("is read and backed up, and written to by nobody before how it stands is signed", async () => {
    const path = earlierVault();
    const vault = await opened(path);
    expect(await vault.call("vault.status", {})).toMatchObject({ people: 3 });
    expect(await vault.call("vault.verify", {})).toMatchObject({ findings: [] });
    expect(await standing(vault)).toBe("believed");
    const writes = [
      () => vault.call("people.create", aPerson()),
      () => vault.call("vault.rename", { name: "Autre" }),
      () => vault.call("members.rekey", { passphrase: PASSPHRASE }),
      () => vault.call("directory.restore", {}),
    ];
    const codes = [];
    for (const write of writes) codes.push(await codeOf(write()));
    expect(codes).toEqual([
      "vault.uncheckpointed",
      "vault.uncheckpointed",
      "vault.uncheckpointed",
      "directory.nothing_to_restore",
    ]);
    expect(headerOf(path).format).toBe(1);
  });

  it("is signed by somebody who manages its members, and by nobody else", async () => {
    const path = earlierVault();
    const reader = await opened(path, OTHER_PASSPHRASE);
    const sign = (passphrase: string) => reader.call("directory.checkpoint", { passphrase });
    expect(await codeOf(sign(OTHER_PASSPHRASE))).toBe("access.forbidden");
    await reader.close();
    const camille = await opened(path);
    const wrong = camille.call("directory.checkpoint", { passphrase: "une autre phrase encore" });
    expect(await codeOf(wrong)).toBe("vault.wrong_passphrase");
    expect(await standing(camille)).toBe("believed");
  });

  it("goes on once it is signed, with everybody who was there and no invitation", async () => {
    const path = earlierVault();
    const camille = await signed(path);
    expect(await standing(camille)).toBe("signed");
    await camille.call("people.create", aPerson());
    expect(await camille.call("vault.verify", {})).toMatchObject({ findings: [] });
    const { members } = await camille.call("members.list", {});
    expect(members.map(({ name, state }) => [name, state])).toEqual([
      ["Camille Essai", "active"],
      ["Sacha", "active"],
      ["Dominique", "removed"],
    ]);
    expect(await camille.call("journal.entry", { seq: 1 })).toMatchObject({
      intact: true,
      isProven: false,
    });
    const again = camille.call("directory.checkpoint", { passphrase: PASSPHRASE });
    expect(await codeOf(again)).toBe("directory.signed_already");
    const { fingerprint } = await camille.call("directory.standing", {});
    await camille.close();
    expect(headerOf(path)).toMatchObject({ format: 2 });
    expect(await codeOfJoining(path, EARLIER.invitation)).toBe("members.code_refused");

    const sacha = await opened(path, OTHER_PASSPHRASE);
    expect(await sacha.call("directory.standing", {})).toMatchObject({
      standing: "unconfirmed",
      fingerprint,
      differences: [],
    });
    await sacha.call("directory.confirm", { passphrase: OTHER_PASSPHRASE });
    expect(await standing(sacha)).toBe("signed");
    expect(await sacha.call("vault.verify", {})).toMatchObject({ findings: [] });
    await sacha.close();
    expect(headerOf(path).slots.filter(({ kind }) => kind === "passphrase")).toMatchObject([
      { isRooted: true },
      { isRooted: true },
    ]);
  });

  it("stays unsigned when an older copy of it is accepted", async () => {
    const witnesses = new WitnessMemory();
    const [path, yesterday] = [earlierVault(), earlierVault()];
    const camille = await openAs(path, PASSPHRASE, { witnesses });
    await camille.call("directory.checkpoint", { passphrase: PASSPHRASE });
    await camille.close();
    const old = await openAs(yesterday, PASSPHRASE, { witnesses });
    onTestFinished(() => old.close());
    const write = () => codeOf(old.call("people.create", aPerson()));
    expect(await write()).toBe("witness.undecided");
    await old.call("witness.accept", {});
    expect(await write()).toBe("vault.uncheckpointed");
  });

  it("lets in who lost their passphrase, by kit or by parts, to sign it then", async () => {
    const path = earlierVault();
    const kit = await openedWithKit(path);
    await kit.call("directory.checkpoint", { passphrase: NEW_PASSPHRASE });
    expect(await standing(kit)).toBe("signed");
    expect(await kit.call("vault.verify", {})).toMatchObject({ findings: [] });
    await kit.close();

    const other = earlierVault();
    const parts = await openedWithParts(other);
    expect(await standing(parts)).toBe("believed");
    await parts.call("directory.checkpoint", { passphrase: NEW_PASSPHRASE });
    expect(await parts.call("vault.verify", {})).toMatchObject({ findings: [] });
  });

  it("opens with its kit and its parts of before, whose words are still to be compared", async () => {
    const path = earlierVault();
    await (await signed(path)).close();
    const kit = await openedWithKit(path);
    expect(await standing(kit)).toBe("unconfirmed");
    await kit.close();
    const parts = await openedWithParts(path);
    expect(await parts.call("vault.verify", {})).toMatchObject({ findings: [] });
  });

  it(
    `is whole after each of ${KILLS} kills while it is signed, and loses nothing`,
    { tags: ["kills"] },
    async () => {
      let path = "";
      let isUnderWay = false;
      const open = async () => {
        const child = new VaultChildProcess(entry.path);
        await child.open(path);
        return child;
      };
      const underWay = await killRounds<VaultChildProcess>({
        kind: "directory.checkpoint",
        start() {
          path = copyOf(earlierVault());
          return open();
        },
        reopen: open,
        begins: () => appearance(path, "store.next"),
        async work(child) {
          const done = await child.result(
            "directory.checkpoint",
            { passphrase: PASSPHRASE },
            ignored,
          );
          isUnderWay = !done.ok;
        },
        async check(child) {
          expect(await child.call("vault.verify", {})).toMatchObject({ findings: [] });
          expect(await child.call("vault.status", {})).toMatchObject({ people: 3 });
          const { standing: now, differences } = await child.call("directory.standing", {});
          expect(differences).toEqual([]);
          expect(["believed", "signed"]).toContain(now);
          return isUnderWay;
        },
        isSpent: async (child) =>
          (await child.call("directory.standing", {})).standing === "signed",
      });
      expect(underWay).toBeGreaterThan(0);
    },
  );
});
