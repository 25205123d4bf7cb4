import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { aPerson } from "#test/fixtures/people/person.ts";
import { stateFrom } from "#test/helpers/forger.ts";
import { as, memberIn, phraseOf, vaultOf } from "#test/helpers/lost-keys.ts";
import { copyOf } from "#test/helpers/kill-rounds.ts";
import { codeOfJoining, codeOfOpening, openAs } from "#test/helpers/members.ts";
import { madeShares } from "#test/helpers/recovery-shares.ts";
import { hashUntilTestEnds } from "#test/helpers/remember-derivations.ts";
import { removeEachOther } from "#test/helpers/removed-each-other.ts";
import { TestVault } from "#test/helpers/test-vault.ts";
import { codeOf } from "#test/helpers/vault-folder.ts";
import { allStated } from "#main/vault/journal/signed-past.ts";
import { atOnce } from "#shared/domain/kernel/steps.ts";

beforeEach(hashUntilTestEnds);

/** Camille and Sacha are suspended; Noa and Rémi are not, and Dou comes in with the parts. */
async function suspended(before: (path: string) => Promise<void> = () => Promise.resolve()) {
  const { path, ids } = await vaultOf(["Sacha", "Noa"], ["Rémi"]);
  await before(path);
  const shares = await as(path, "Camille", (vault) =>
    madeShares(vault, { threshold: 2, holders: ["Un", "Deux"] }),
  );
  const [camille, sacha] = [ids["Camille"] ?? "", ids["Sacha"] ?? ""];
  await removeEachOther(path, { camille, sacha });
  return { path, camille, sacha, shares };
}

async function withParts(path: string, shares: string[][], name = "Dou"): Promise<TestVault> {
  const dou = new TestVault({});
  onTestFinished(() => dou.close());
  const input = { vault: dou.grant(path), shares, name, newPassphrase: phraseOf(name) };
  await dou.call("vault.openWithShares", input);
  return dou;
}

const decide = (vault: TestVault, by: string, id: string, stays: boolean) =>
  codeOf(vault.call("members.decide", { id, stays, passphrase: phraseOf(by) }));

const statesOf = (vault: TestVault, ids: readonly string[]) =>
  Promise.all(ids.map(async (id) => (await memberIn(vault, id)).state));

const wrongWith = async (vault: TestVault) => [
  ...(await vault.call("vault.verify", {})).findings,
  ...(await vault.call("directory.standing", {})).differences,
];

describe("two who removed each other", () => {
  it("are both suspended, and whom the parts let in says who stays", async () => {
    const { path, camille, sacha, shares } = await suspended();
    await as(path, "Camille", async (vault) => {
      expect(await statesOf(vault, [camille, sacha])).toEqual(["suspended", "suspended"]);
      expect(await wrongWith(vault)).toEqual([]);
      expect(await codeOf(vault.call("people.create", aPerson()))).toBe("access.forbidden");
    });
    const dou = await withParts(path, shares);
    expect(await dou.call("members.awaiting", {})).toMatchObject({
      suspended: [
        { id: camille, name: "Camille Essai" },
        { id: sacha, name: "Sacha" },
      ],
      mayDecide: true,
    });
    expect(await decide(dou, "Noa", camille, true)).toBe("vault.wrong_passphrase");
    expect(await decide(dou, "Dou", camille, true)).toBe("none");
    expect(await decide(dou, "Dou", camille, false)).toBe("members.not_suspended");
    expect(await decide(dou, "Dou", sacha, false)).toBe("none");
    expect(await statesOf(dou, [camille, sacha])).toEqual(["active", "removed"]);
    expect(await wrongWith(dou)).toEqual([]);
    await dou.close();
    expect(await codeOfOpening(path, phraseOf("Sacha"))).toBe("vault.wrong_passphrase");
    await as(path, "Camille", async (vault) => {
      expect(await codeOf(vault.call("people.create", aPerson()))).toBe("none");
      expect(await wrongWith(vault)).toEqual([]);
    });
  });

  it("are decided by nobody else, whatever they manage", async () => {
    const { path, camille } = await suspended();
    const answers = [];
    for (const name of ["Noa", "Rémi", "Camille"]) {
      answers.push(await as(path, name, (vault) => decide(vault, name, camille, true)));
    }
    expect(answers).toEqual(["members.not_by_parts", "access.forbidden", "access.forbidden"]);
  });

  it("are not decided of with parts that Noa made since, and whom they invited does not come in", async () => {
    const codes: string[][] = [];
    const invites = async (vault: TestVault, by: string) => {
      const said = { name: `De ${by}`, roles: ["bureau" as const], passphrase: phraseOf(by) };
      codes.push((await vault.call("members.invite", said)).code);
    };
    const { path, camille, sacha, shares } = await suspended(async (made) => {
      await as(made, "Sacha", (vault) => invites(vault, "Sacha"));
      await as(made, "Camille", (vault) => invites(vault, "Camille"));
    });
    const joining = async () => Promise.all(codes.map((code) => codeOfJoining(copyOf(path), code)));
    expect(await joining()).toEqual(["members.code_refused", "members.code_refused"]);
    const elsewhere = copyOf(path);
    const own = await as(elsewhere, "Noa", async (vault) => {
      expect(await wrongWith(vault)).toEqual([]);
      const size = { threshold: 2, holders: ["Noa", "Noa encore"] };
      return madeShares(vault, size, phraseOf("Noa"));
    });
    const eve = await withParts(elsewhere, own, "Eve");
    expect(await decide(eve, "Eve", camille, false)).toBe("members.not_by_parts");
    await eve.close();

    const dou = await withParts(path, shares);
    expect(await decide(dou, "Dou", camille, true)).toBe("none");
    expect(await decide(dou, "Dou", sacha, false)).toBe("none");
    expect(await wrongWith(dou)).toEqual([]);
    await dou.close();
    expect(await joining()).toEqual(["members.code_refused", "members.code_refused"]);
  });

  it("are told with who stays and has nothing left to open with, who is given new keys", async () => {
    const { path, camille, sacha, shares } = await suspended();
    const dou = await withParts(path, shares);
    expect(await decide(dou, "Dou", camille, false)).toBe("none");
    expect(await decide(dou, "Dou", sacha, true)).toBe("none");
    const { differences } = await dou.call("directory.standing", {});
    expect(differences).toEqual([{ kind: "absent_key", name: "Sacha" }]);
    const said = { id: sacha, passphrase: phraseOf("Dou") };
    await dou.call("members.loseKeys", said);
    expect((await dou.call("members.giveKeys", said)).isOpen).toBe(true);
    expect(await wrongWith(dou)).toEqual([]);
    await dou.close();
    await as(path, "Noa", async (vault) => expect(await wrongWith(vault)).toEqual([]));
  });
});

it("forks nothing else: a removal from an older moment is named, and nothing is written", async () => {
  const { path, ids } = await vaultOf(["Sacha", "Noa"]);
  const camille = await openAs(path, phraseOf("Camille"));
  const moment = atOnce(allStated(camille.session.vault.store.rawRead)).at(-2)?.directory;
  if (moment === undefined) throw new Error("nothing was stated");
  const says = { kind: "loseKeys", person: ids["Sacha"] ?? "" } as const;
  await stateFrom(camille.session.vault, moment, says);
  await camille.close();
  await as(path, "Noa", async (vault) => {
    expect(await codeOf(vault.call("people.create", aPerson()))).toBe("vault.unsigned");
    const { differences } = await vault.call("directory.standing", {});
    expect(differences.map(({ kind }) => kind)).toContain("forked");
  });
});
