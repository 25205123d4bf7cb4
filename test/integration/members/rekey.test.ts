import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { aPerson } from "#test/fixtures/people/person.ts";
import { readHeaderCopies } from "#main/vault/keys/header-file.ts";
import {
  codeOfJoining,
  codeOfOpening,
  inviteInto,
  joinVault,
  openAs,
  OTHER_PASSPHRASE,
} from "#test/helpers/members.ts";
import { hashUntilTestEnds } from "#test/helpers/remember-derivations.ts";
import { openTestVault, PASSPHRASE, type TestVault } from "#test/helpers/test-vault.ts";
import { headerOf } from "#test/helpers/vault-folder.ts";

beforeEach(hashUntilTestEnds);

/** Camille's vault, open for her, where Sacha has joined and Noor is invited. */
async function vaultOfThree(): Promise<{ vault: TestVault; sacha: string; code: string[] }> {
  const first = await openTestVault();
  await first.call("people.create", aPerson());
  const sacha = await inviteInto(first, "Sacha", ["secretary", "bureau"]);
  const noor = await inviteInto(first, "Noor");
  await first.close();
  await (await joinVault(first.path, sacha.code)).close();
  const vault = await openAs(first.path, PASSPHRASE);
  onTestFinished(() => vault.close());
  return { vault, sacha: sacha.id, code: noor.code };
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "none",
    (error: unknown) => (error instanceof Error ? error.message : "?"),
  );
}

async function lastCommand(vault: TestVault): Promise<string> {
  const [entry] = await vault.call("journal.list", { before: null, limit: 1 });
  return `${entry?.actor}: ${entry?.command}`;
}

describe("removing somebody", () => {
  it("puts the vault under keys they never have, and leaves the others at work", async () => {
    const { vault, sacha, code } = await vaultOfThree();
    const keys = () =>
      [vault.session.vault.unlocked.databaseKey, vault.session.vault.unlocked.fileKey].map((key) =>
        Buffer.from(key).toString("hex"),
      );
    const before = new Set(keys());
    const { pages } = await vault.call("members.remove", { id: sacha, passphrase: PASSPHRASE });
    expect(pages).toBeGreaterThan(10);
    expect(keys().filter((key) => before.has(key))).toEqual([]);
    expect(await lastCommand(vault)).toBe("Camille Essai: members.remove");
    // The same session reads, writes, and writes its header on.
    const { people } = await vault.call("vault.status", {});
    expect(people).toBe(1);
    await vault.call("people.create", aPerson());
    await vault.call("vault.changePassphrase", {
      current: PASSPHRASE,
      next: "une phrase toute neuve, la mienne",
    });
    const { members } = await vault.call("members.list", {});
    expect(members.map(({ name, state, removedBy }) => [name, state, removedBy])).toEqual([
      ["Camille Essai", "active", null],
      ["Sacha", "removed", "Camille Essai"],
    ]);
    expect(await vault.call("vault.verify", {})).toMatchObject({ findings: [] });
    await vault.close();

    expect(readdirSync(vault.path).toSorted()).toEqual([
      "header",
      "header.alt",
      "store.db",
      "store.key",
    ]);
    expect(await codeOfOpening(vault.path, OTHER_PASSPHRASE)).toBe("vault.wrong_passphrase");
    expect(await codeOfOpening(vault.path, PASSPHRASE)).toBe("vault.wrong_passphrase");
    // An invitation does not outlive the key that it gave: it is given again.
    expect(await codeOfJoining(vault.path, code)).toBe("members.code_refused");
    const again = await openAs(vault.path, "une phrase toute neuve, la mienne");
    onTestFinished(() => again.close());
    expect(await again.call("vault.verify", {})).toMatchObject({ findings: [] });
    expect(await again.call("vault.status", {})).toMatchObject({ people: 2 });
  });

  it("is refused for oneself, for nobody, with a wrong passphrase, and for who may not", async () => {
    const { vault, sacha } = await vaultOfThree();
    const { userId } = await vault.call("vault.status", {});
    const remove = (id: string, passphrase = PASSPHRASE) =>
      codeOf(vault.call("members.remove", { id, passphrase }));
    expect(await remove(userId)).toBe("members.yourself");
    expect(await remove("018f3a5e-0000-7000-8000-000000000000")).toBe("members.not_found");
    expect(await remove(sacha, "une autre phrase encore")).toBe("vault.wrong_passphrase");
    expect(await remove(sacha, OTHER_PASSPHRASE)).toBe("vault.wrong_passphrase");
    await vault.call("members.changeRoles", { id: sacha, roles: ["reader"] });
    await vault.close();
    const reader = await openAs(vault.path, OTHER_PASSPHRASE);
    onTestFinished(() => reader.close());
    expect(
      await codeOf(reader.call("members.remove", { id: userId, passphrase: OTHER_PASSPHRASE })),
    ).toBe("access.forbidden");
    expect(await codeOf(reader.call("members.rekey", { passphrase: OTHER_PASSPHRASE }))).toBe(
      "access.forbidden",
    );
    expect(existsSync(join(vault.path, "store.next"))).toBe(false);
  });

  it("lets reading go on, and answers what was written meanwhile after it", async () => {
    const { vault, sacha } = await vaultOfThree();
    // A copy that takes longer than a read, on any machine.
    const content = "Un soir de réunion. ".repeat(40_000);
    for (let part = 0; part < 12; part += 1) {
      await vault.call("drafts.save", { place: `place ${part}`, content });
    }
    const steps: string[] = [];
    let meanwhile: Promise<unknown>[] = [];
    const removal = vault.call(
      "members.remove",
      { id: sacha, passphrase: PASSPHRASE },
      {
        report(_done, _total, label) {
          if (!steps.includes(label)) steps.push(label);
          if (label !== "rekey_copy" || meanwhile.length > 0) return;
          meanwhile = [
            vault.call("vault.status", {}).then(() => steps.push("read")),
            vault
              .call("drafts.save", { place: "essai", content: "une phrase au milieu" })
              .then(() => steps.push("written")),
            codeOf(vault.call("members.rekey", { passphrase: PASSPHRASE })),
          ];
        },
      },
    );
    await removal;
    steps.push("removed");
    await Promise.all(meanwhile);
    expect(steps).toEqual(["rekey_copy", "read", "rekey_keys", "removed", "written"]);
    expect(await vault.call("drafts.load", { place: "essai" })).toEqual({
      content: "une phrase au milieu",
    });
  });

  it("can be given up until the last moment, and then changes nothing", async () => {
    const { vault, sacha } = await vaultOfThree();
    const header = headerOf(vault.path);
    for (const step of ["rekey_copy", "rekey_keys"]) {
      const giveUp = new AbortController();
      const removal = vault.call(
        "members.remove",
        { id: sacha, passphrase: PASSPHRASE },
        { signal: giveUp.signal, report: (_d, _t, label) => label === step && giveUp.abort() },
      );
      expect(await codeOf(removal)).toBe("job.cancelled");
      await vault.call("drafts.save", { place: step, content: "écrit après" });
    }
    expect(headerOf(vault.path)).toEqual(header);
    await vault.close();
    expect(readdirSync(vault.path).toSorted()).toEqual(["header", "header.alt", "store.db"]);
    expect(await codeOfOpening(vault.path, OTHER_PASSPHRASE)).toBe("opens");
  });
});

describe("new keys for the vault", () => {
  it("remove nobody", async () => {
    const { vault } = await vaultOfThree();
    await vault.call("members.rekey", { passphrase: PASSPHRASE });
    await vault.call("members.rekey", { passphrase: PASSPHRASE });
    expect(await lastCommand(vault)).toBe("Camille Essai: members.rekey");
    await vault.close();
    expect(await codeOfOpening(vault.path, OTHER_PASSPHRASE)).toBe("opens");
    expect(await codeOfOpening(vault.path, PASSPHRASE)).toBe("opens");
    const generations = (await readHeaderCopies(vault.path)).map(
      (copy) => copy.kind === "valid" && copy.header.generation,
    );
    expect(generations).toEqual([6, 6]);
  });
});
