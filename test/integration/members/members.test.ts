import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { Role } from "#shared/domain/access/role.ts";
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

const DAY = 24 * 60 * 60 * 1000;
const NOON = Date.parse("2026-11-22T12:00:00.000Z");

async function commands(vault: TestVault): Promise<string[]> {
  const entries = await vault.call("journal.list", { before: null, limit: 50 });
  return entries.map(({ command, actor }) => `${actor}: ${command}`);
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "none",
    (error: unknown) => (error instanceof Error ? error.message : "?"),
  );
}

describe("inviting somebody", () => {
  it("gives a code of six words, with which they come and set a passphrase", async () => {
    const now = new Date(NOON);
    const vault = await openTestVault({ now: () => now });
    const { id, code, until } = await inviteInto(vault, "Sacha Dupré", ["treasurer", "reader"]);
    expect(code).toHaveLength(6);
    expect(until).toBe("2026-11-29T12:00:00.000Z");
    expect((await vault.call("members.list", {})).members).toEqual([
      expect.objectContaining({ name: "Camille Essai", state: "active", since: null, isYou: true }),
      {
        id,
        name: "Sacha Dupré",
        roles: ["treasurer", "reader"],
        state: "invited",
        since: "2026-11-22T12:00:00.000Z",
        invitedUntil: until,
        fingerprint: null,
        isYou: false,
        comparison: null,
        replacing: null,
        removedBy: null,
        successor: null,
        toCompare: null,
      },
    ]);
    await vault.close();

    const later = () => new Date(NOON + DAY);
    const sacha = await joinVault(vault.path, code, { now: later });
    onTestFinished(() => sacha.close());
    expect(await sacha.call("vault.status", {})).toMatchObject({
      userId: id,
      userName: "Sacha Dupré",
      roles: ["treasurer", "reader"],
    });
    const { members } = await sacha.call("members.list", {});
    expect(members[1]).toMatchObject({
      state: "active",
      since: "2026-11-23T12:00:00.000Z",
      invitedUntil: null,
      isYou: true,
    });
    await sacha.call("members.rename", { id, name: "Sacha D." });
    await sacha.close();

    expect(await codeOfOpening(vault.path, OTHER_PASSPHRASE)).toBe("opens");
    const camille = await openAs(vault.path, PASSPHRASE);
    onTestFinished(() => camille.close());
    expect(await commands(camille)).toEqual([
      "Sacha D.: members.rename",
      "Sacha D.: members.join",
      "Camille Essai: members.invite",
      "Camille Essai: vault.create",
    ]);
    expect(await camille.call("vault.verify", {})).toMatchObject({ findings: [] });
    // The words of each one's keys are the same on both machines.
    const seen = (await camille.call("members.list", {})).members;
    expect(seen.map(({ fingerprint }) => fingerprint)).toEqual(
      members.map(({ fingerprint }) => fingerprint),
    );
    expect(seen[0]?.fingerprint).toHaveLength(6);
    expect(headerOf(vault.path).slots.map(({ kind }) => kind)).toEqual([
      "passphrase",
      "passphrase",
    ]);
  });

  it("forgives case, accents and ends of words in a code, and names a word that is none", async () => {
    const vault = await openTestVault();
    const { code } = await inviteInto(vault, "Sacha");
    await vault.close();
    const [first = "", ...others] = code;
    expect(await codeOfJoining(vault.path, others)).toBe("members.code_count");
    const joining = joinVault(vault.path, ["xylophage", ...others]);
    await expect(joining).rejects.toMatchObject({
      code: "members.code_unknown_word",
      params: { place: 1, word: "xylophage" },
    });
    if (others.some((word) => word !== first)) {
      expect(await codeOfJoining(vault.path, [...others, first])).toBe("members.code_refused");
    }
    const careless = code.map((word) => word.normalize("NFD").toUpperCase().slice(0, 12));
    expect(await codeOfJoining(vault.path, careless)).toBe("joins");
  });

  it("refuses a name that somebody has, a wrong passphrase, and somebody else’s", async () => {
    const vault = await openTestVault();
    const { code } = await inviteInto(vault, "Sacha");
    expect(await codeOf(inviteInto(vault, "camille essaï"))).toBe("members.name_taken");
    expect(await codeOf(inviteInto(vault, " sacha "))).toBe("members.name_taken");
    await vault.close();
    await (await joinVault(vault.path, code)).close();
    const camille = await openAs(vault.path, PASSPHRASE);
    onTestFinished(() => camille.close());
    for (const passphrase of ["une phrase au hasard", OTHER_PASSPHRASE]) {
      const input = { name: "Noor", roles: ["reader" as Role], passphrase };
      expect(await codeOf(camille.call("members.invite", input))).toBe("vault.wrong_passphrase");
      expect(
        await codeOf(
          camille.call("vault.makeRecoveryKit", { passphrase, language: "fr", folder: null }),
        ),
      ).toBe("vault.wrong_passphrase");
    }
    expect((await camille.call("members.list", {})).members).toHaveLength(2);
  });

  it("can be taken back, or given another code; the code before then opens no more", async () => {
    const vault = await openTestVault();
    const sacha = await inviteInto(vault, "Sacha");
    const noor = await inviteInto(vault, "Noor");
    await vault.call("members.cancelInvitation", { id: sacha.id });
    const renewed = await vault.call("members.renewInvitation", {
      id: noor.id,
      passphrase: PASSPHRASE,
    });
    expect((await vault.call("members.list", {})).members.map(({ name }) => name)).toEqual([
      "Camille Essai",
      "Noor",
    ]);
    const again = { id: sacha.id };
    expect(await codeOf(vault.call("members.cancelInvitation", again))).toBe("members.not_found");
    // The name is free again.
    await inviteInto(vault, "Sacha");
    await vault.close();
    expect(await codeOfJoining(vault.path, sacha.code)).toBe("members.code_refused");
    expect(await codeOfJoining(vault.path, noor.code)).toBe("members.code_refused");
    expect(await codeOfJoining(vault.path, renewed.code)).toBe("joins");
    const camille = await openAs(vault.path, PASSPHRASE);
    onTestFinished(() => camille.close());
    const cancel = { id: noor.id };
    expect(await codeOf(camille.call("members.cancelInvitation", cancel))).toBe(
      "members.not_invited",
    );
    expect(await camille.call("vault.verify", {})).toMatchObject({ findings: [] });
  });

  it("ends after seven days, and leaves the header when a manager next comes by", async () => {
    const vault = await openTestVault({ now: () => new Date(NOON) });
    const { code } = await inviteInto(vault, "Sacha");
    await vault.close();
    const late = { now: () => new Date(NOON + 7 * DAY) };
    expect(await codeOfJoining(vault.path, code, late)).toBe("members.code_expired");
    expect(headerOf(vault.path).users).toHaveLength(2);
    const camille = await openAs(vault.path, PASSPHRASE, late);
    onTestFinished(() => camille.close());
    expect(headerOf(vault.path).users).toHaveLength(1);
    expect((await camille.call("members.list", {})).members).toHaveLength(1);
    expect((await commands(camille))[0]).toBe("Camille Essai: members.dropExpired");
    await camille.close();
    expect(await codeOfJoining(vault.path, code)).toBe("members.code_refused");
  });
});

describe("roles", () => {
  it("change at once, and never leave the vault without somebody who manages it", async () => {
    const vault = await openTestVault();
    const { userId } = await vault.call("vault.status", {});
    const { id, code } = await inviteInto(vault, "Sacha", ["bureau"]);
    const renounce = () => vault.call("members.changeRoles", { id: userId, roles: ["secretary"] });
    // Somebody invited may never come.
    expect(await codeOf(renounce())).toBe("members.last_manager");
    await vault.close();
    const sacha = await joinVault(vault.path, code);
    onTestFinished(() => sacha.close());
    await sacha.call("members.changeRoles", { id: userId, roles: ["reader", "secretary"] });
    expect((await sacha.call("members.list", {})).members[0]?.roles).toEqual([
      "secretary",
      "reader",
    ]);
    await sacha.call("members.changeRoles", { id: userId, roles: ["reader"] });
    expect(await codeOf(sacha.call("members.changeRoles", { id, roles: ["reader"] }))).toBe(
      "members.last_manager",
    );
    const { entries } = await sacha.call("vault.status", {});
    expect(await codeOf(sacha.call("journal.undo", { seq: entries }))).toBe("journal.not_undoable");
    expect(sacha.context.roles).toEqual(["bureau"]);
    await sacha.close();
    const camille = await openAs(vault.path, PASSPHRASE);
    onTestFinished(() => camille.close());
    expect(await camille.call("vault.status", {})).toMatchObject({ roles: ["reader"] });
  });

  it("let each rename themself, and those who manage rename anybody", async () => {
    const vault = await openTestVault();
    const { userId } = await vault.call("vault.status", {});
    const { id, code } = await inviteInto(vault, "Sacha", ["reader"]);
    await vault.call("members.rename", { id, name: "Sacha Dupré" });
    await vault.close();
    const sacha = await joinVault(vault.path, code);
    onTestFinished(() => sacha.close());
    await sacha.call("members.rename", { id, name: "Sacha D." });
    expect(await codeOf(sacha.call("members.rename", { id: userId, name: "Autre" }))).toBe(
      "access.forbidden",
    );
    expect(await codeOf(sacha.call("members.rename", { id, name: "Camille essai" }))).toBe(
      "members.name_taken",
    );
    expect((await sacha.call("members.list", {})).members.map(({ name }) => name)).toEqual([
      "Camille Essai",
      "Sacha D.",
    ]);
  });
});
