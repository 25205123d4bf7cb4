import { cpSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { aPerson } from "#test/fixtures/people/person.ts";
import { ownTool } from "#test/helpers/forger.ts";
import { copyOf } from "#test/helpers/kill-rounds.ts";
import { as, endorse, give, lose, memberIn, phraseOf, vaultOf } from "#test/helpers/lost-keys.ts";
import {
  codeOfJoining,
  codeOfOpening,
  inviteInto,
  joinVault,
  openAs,
} from "#test/helpers/members.ts";
import { hashUntilTestEnds } from "#test/helpers/remember-derivations.ts";
import { madeShares } from "#test/helpers/recovery-shares.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { PASSPHRASE, TestVault } from "#test/helpers/test-vault.ts";
import { codeOf, headerOf } from "#test/helpers/vault-folder.ts";

const AGAIN = "une phrase après les clés perdues";

/** What verification and the directory find wrong, as Camille. */
const wrongWith = (path: string) =>
  as(path, "Camille", async (vault) => {
    const { findings } = await vault.call("vault.verify", {});
    const { differences } = await vault.call("directory.standing", {});
    return [...findings, ...differences];
  });

const compare = (vault: TestVault, id: string, sign: string) =>
  codeOf(vault.call("members.compareKeys", { id, sign }));

/** After a code has ended. */
const late = () => new Date(Date.now() + 8 * 24 * 60 * 60 * 1000);

beforeEach(hashUntilTestEnds);

describe("keys that are lost", () => {
  it("open nothing from then on, and others take their place once two people say so", async () => {
    const { path, ids } = await vaultOf(["Sacha", "Noa"]);
    const id = ids["Sacha"] ?? "";
    // From here on Sacha gave the others the vault key.
    await as(path, "Sacha", (vault) =>
      vault.call("members.rekey", { passphrase: phraseOf("Sacha") }),
    );
    await lose(path, "Camille", id);
    expect(await codeOfOpening(path, phraseOf("Sacha"))).toBe("vault.wrong_passphrase");
    expect(await wrongWith(path)).toEqual([]);
    const { code, isOpen } = await give(path, id);
    expect(isOpen).toBe(false);
    // Nothing of the new keys is outside the encrypted store.
    expect(headerOf(path).users.map((user) => user.id)).not.toContain(id);
    expect(await codeOfJoining(path, code)).toBe("members.code_refused");
    expect(await wrongWith(path)).toEqual([]);

    const awaited = await as(path, "Noa", async (vault) => ({
      ...(await vault.call("members.awaiting", {})),
      member: await memberIn(vault, id),
    }));
    expect(awaited.toEndorse).toEqual([{ id, name: "Sacha" }]);
    expect(awaited.member).toMatchObject({
      state: "lost",
      successor: { endorsedBy: ["Camille Essai"], isOpen: false, asksYou: true },
    });
    expect(await endorse(path, "Noa", id)).toBe("none");
    expect(await wrongWith(path)).toEqual([]);
    expect(await codeOfJoining(path, code)).toBe("joins");
  });

  it("give a successor who counts for nobody before somebody met them", async () => {
    const { path, ids } = await vaultOf(["Sacha", "Noa"], ["Ali"]);
    const id = ids["Sacha"] ?? "";
    await lose(path, "Camille", id);
    const { code } = await give(path, id);
    await endorse(path, "Noa", id);
    const back = await joinVault(path, code, {}, AGAIN);
    expect(await back.call("vault.status", {})).toMatchObject({ userId: id, roles: ["bureau"] });
    expect(await back.call("vault.keyStatus", {})).toMatchObject({ kit: null });
    // Nobody met them: they answer for nobody.
    const giving = back.call("members.giveKeys", { id: ids["Noa"] ?? "", passphrase: AGAIN });
    expect(await codeOf(giving)).toBe("members.not_lost");
    const { ownWords } = await back.call("members.awaiting", {});
    expect(ownWords).toEqual({ id, others: ["Ali"] });
    const { members } = await back.call("members.list", {});
    const noa = members.find(({ name }) => name === "Noa");
    const sign = headerOf(path).users.find((user) => user.id === noa?.id)?.signPublicKey ?? "";
    expect(await compare(back, noa?.id ?? "", sign)).toBe("members.not_compared");
    await back.close();

    const own = headerOf(path).users.find((user) => user.id === id)?.signPublicKey ?? "";
    expect(await as(path, "Noa", (vault) => vault.call("members.awaiting", {}))).toEqual({
      toEndorse: [],
      toCompare: [],
      suspended: [],
      mayDecide: false,
      ownWords: null,
    });
    expect(
      await as(path, "Ali", async (vault) => [
        (await vault.call("members.awaiting", {})).toCompare,
        await compare(vault, id, sign),
        await compare(vault, id, own),
        (await memberIn(vault, id)).toCompare,
      ]),
    ).toEqual([[{ id, name: "Sacha" }], "members.keys_changed", "none", null]);
    expect(await wrongWith(path)).toEqual([]);
    expect(await codeOfOpening(path, AGAIN)).toBe("opens");
  });

  it("whose holder writes on with a copy of the vault key are named", async () => {
    const { path, ids } = await vaultOf(["Sacha"]);
    const old = copyOf(path);
    const sacha = await openAs(old, phraseOf("Sacha"));
    onTestFinished(() => sacha.close());
    await lose(path, "Camille", ids["Sacha"] ?? "");
    const camille = await openAs(path, PASSPHRASE);
    onTestFinished(() => camille.close());
    await ownTool(camille, sacha.session.vault.unlocked.signer).run(
      { name: "vault.rename" },
      async ({ raw }) => {
        raw.exec("UPDATE vault_info SET name = 'Signé Sacha'");
      },
    );
    const { findings } = await camille.call("vault.verify", {});
    expect(findings.map(({ problem }) => problem)).toEqual(["actor_removed"]);
  });

  it("are nobody’s to lose who does not manage the vault, nor one’s own", async () => {
    const { path, ids } = await vaultOf(["Sacha"], ["Rémi"]);
    await as(path, "Rémi", async (vault) => {
      const input = { id: ids["Sacha"] ?? "", passphrase: phraseOf("Rémi") };
      expect(await codeOf(vault.call("members.loseKeys", input))).toBe("access.forbidden");
    });
    await as(path, "Camille", async (vault) => {
      const lost = (id: string) =>
        codeOf(vault.call("members.loseKeys", { id, passphrase: PASSPHRASE }));
      expect(await lost(ids["Camille"] ?? "")).toBe("members.yourself");
      expect(await lost(ids["Sacha"] ?? "")).toBe("none");
      expect(await lost(ids["Sacha"] ?? "")).toBe("members.not_found");
    });
  });
});

describe("keys in place of lost ones", () => {
  it("are endorsed by no reader, nor twice by one person, nor by somebody removed", async () => {
    const { path, ids } = await vaultOf(["Sacha", "Noa"], ["Rémi"]);
    const id = ids["Sacha"] ?? "";
    await lose(path, "Camille", id);
    const { code } = await give(path, id);
    expect(await endorse(path, "Rémi", id)).toBe("access.forbidden");
    expect(await endorse(path, "Camille", id)).toBe("members.endorsed_already");
    const wrong = await as(path, "Noa", async (vault) => {
      const sign = (await memberIn(vault, id)).successor?.sign ?? "";
      return codeOf(vault.call("members.endorseKeys", { id, sign, passphrase: PASSPHRASE }));
    });
    expect(wrong).toBe("vault.wrong_passphrase");
    expect(await codeOfJoining(path, code)).toBe("members.code_refused");

    // Noa signs with tools of their own, once they are out.
    const noa = await openAs(copyOf(path), phraseOf("Noa"));
    onTestFinished(() => noa.close());
    const { sign } = (await memberIn(noa, id)).successor ?? {};
    const box = noa.session.vault.directory.current?.people.get(id)?.box ?? "";
    const until = noa.session.vault.directory.current?.people.get(id)?.until ?? 0;
    await as(path, "Camille", (vault) =>
      vault.call("members.remove", { id: ids["Noa"] ?? "", passphrase: PASSPHRASE }),
    );
    const camille = await openAs(path, PASSPHRASE);
    await ownTool(camille, noa.session.vault.unlocked.signer).run(
      { name: "members.endorseKeys" },
      ({ state }) => {
        state({ kind: "endorse", person: id, sign: sign ?? "", box, until });
        return Promise.resolve();
      },
    );
    await camille.close();
    const found = await as(path, "Camille", (vault) => vault.call("vault.verify", {}));
    expect(found.findings.map(({ problem }) => problem)).toContain("statement_refused");
    expect(await codeOfJoining(path, code)).toBe("members.code_refused");
  });

  it("are not those of another succession, nor those of before another code", async () => {
    const { path, ids } = await vaultOf(["Sacha", "Noa", "Ali"]);
    const [sacha, noa] = [ids["Sacha"] ?? "", ids["Noa"] ?? ""];
    await lose(path, "Camille", sacha);
    await lose(path, "Camille", noa);
    const first = await give(path, sacha);
    const shown = await as(path, "Ali", (vault) => memberIn(vault, sacha));
    const second = await give(path, sacha);
    const other = await give(path, noa);
    const sign = shown.successor?.sign ?? "";
    expect(await endorse(path, "Ali", sacha, sign)).toBe("members.keys_changed");
    expect(await endorse(path, "Ali", noa, sign)).toBe("members.keys_changed");
    // What was kept for one is put in the place of what was kept for the other.
    await as(path, "Camille", async (vault) => {
      const raw = vault.session.vault.store.rawWrite;
      const rows = raw.prepare("SELECT user_id, header_user, header_slot FROM successor").all() as {
        user_id: Uint8Array;
        header_user: string;
        header_slot: string;
      }[];
      const put = raw.prepare(
        "UPDATE successor SET header_user = ?, header_slot = ? WHERE user_id = ?",
      );
      rows.forEach(({ user_id }, at) => {
        const one = rows[1 - at];
        put.run(one?.header_user, one?.header_slot, user_id);
      });
    });
    expect(await endorse(path, "Ali", sacha)).toBe("members.keys_changed");
    for (const { code } of [first, second, other]) {
      expect(await codeOfJoining(path, code)).toBe("members.code_refused");
    }
    expect(await wrongWith(path)).toEqual([]);
  });

  it("end with a refusal, with the keys of who drew them, and with those of the vault", async () => {
    const { path, ids } = await vaultOf(["Sacha", "Noa", "Ali"]);
    const id = ids["Sacha"] ?? "";
    await lose(path, "Camille", id);
    const refused = await give(path, id);
    await as(path, "Noa", async (vault) => {
      const sign = (await memberIn(vault, id)).successor?.sign ?? "";
      await vault.call("members.refuseKeys", { id, sign });
      expect(await memberIn(vault, id)).toMatchObject({ state: "lost", successor: null });
    });
    const renewed = await give(path, id);
    expect(await endorse(path, "Noa", id)).toBe("none");
    const next = "la phrase nouvelle de Camille";
    await as(path, "Camille", (vault) =>
      vault.call("vault.renewKeys", { current: PASSPHRASE, next }),
    );
    expect(headerOf(path).users.map((user) => user.id)).not.toContain(id);
    const camille = await openAs(path, next);
    onTestFinished(() => camille.close());
    const rekeyed = await camille.call("members.giveKeys", { id, passphrase: next });
    await camille.call("members.rekey", { passphrase: next });
    expect(await memberIn(camille, id)).toMatchObject({ state: "lost", successor: null });
    expect(await camille.call("vault.verify", {})).toMatchObject({ findings: [] });
    await camille.close();
    for (const { code } of [refused, renewed, rekeyed]) {
      expect(await codeOfJoining(path, code)).toBe("members.code_refused");
    }
  });

  it("are not answered for by one person and somebody of their own making", async () => {
    const { path, ids } = await vaultOf(["Sacha", "Noa"]);
    const id = ids["Sacha"] ?? "";
    const camille = await openAs(path, PASSPHRASE);
    const puppet = await inviteInto(camille, "Complice", ["bureau"]);
    await camille.close();
    await (await joinVault(path, puppet.code, {}, phraseOf("Complice"))).close();
    await lose(path, "Camille", id);
    const { code } = await give(path, id);
    expect(
      await as(path, "Complice", async (vault) => [
        (await vault.call("members.awaiting", {})).toEndorse,
        (await memberIn(vault, id)).replacing,
      ]),
    ).toEqual([[], { seconds: [], isAlone: false }]);
    expect(await endorse(path, "Complice", id)).toBe("members.not_independent");
    expect(await codeOfJoining(path, code)).toBe("members.code_refused");
    // Nor where the second says so with a tool of their own.
    const complice = await openAs(path, phraseOf("Complice"));
    const { people } = complice.session.vault.directory.current ?? {};
    const { sign = "", box = "", until } = people?.get(id) ?? {};
    await ownTool(complice).run({ name: "members.endorseKeys" }, async ({ state }) => {
      state({ kind: "endorse", person: id, sign, box, until: until ?? 0 });
    });
    await complice.close();
    expect(await codeOfJoining(path, code)).toBe("members.code_refused");
    expect(await as(path, "Noa", (vault) => memberIn(vault, id))).toMatchObject({
      successor: { isOpen: false, asksYou: true },
    });
    expect(await endorse(path, "Noa", id)).toBe("none");
  });

  it("are not needed: who lost theirs is removed, and invited again", async () => {
    const { path, ids } = await vaultOf(["Sacha"], ["Rémi"]);
    const id = ids["Sacha"] ?? "";
    await lose(path, "Camille", id);
    const { code } = await give(path, id);
    const input = { id, passphrase: phraseOf("Rémi") };
    expect(await as(path, "Rémi", (vault) => codeOf(vault.call("members.remove", input)))).toBe(
      "access.forbidden",
    );
    const removed = await as(path, "Camille", async (vault) => {
      await vault.call("members.remove", { id, passphrase: PASSPHRASE });
      const { state } = await memberIn(vault, id);
      return { state, invitation: await inviteInto(vault, "Sacha", ["bureau"]) };
    });
    expect(removed.state).toBe("removed");
    expect(await wrongWith(path)).toEqual([]);
    expect(await codeOfJoining(path, code)).toBe("members.code_refused");
    expect(await codeOfJoining(path, removed.invitation.code)).toBe("joins");
    expect(await wrongWith(path)).toEqual([]);
  });

  it("are given in a vault with one other member by the parts alone", async () => {
    const { path, ids } = await vaultOf(["Sacha"]);
    const id = ids["Sacha"] ?? "";
    const words = await as(path, "Camille", (vault) =>
      madeShares(vault, { threshold: 2, holders: ["Un", "Deux"] }),
    );
    await lose(path, "Camille", id);
    const { code } = await give(path, id);
    expect(await endorse(path, "Camille", id)).toBe("members.endorsed_already");
    expect(await codeOfJoining(path, code)).toBe("members.code_refused");
    const dou = new TestVault({});
    await dou.call("vault.openWithShares", {
      vault: dou.grant(path),
      shares: words,
      name: "Dou",
      newPassphrase: phraseOf("Dou"),
    });
    await dou.close();
    expect(await endorse(path, "Dou", id)).toBe("none");
    await (await joinVault(path, code, {}, AGAIN)).close();
    expect(await wrongWith(path)).toEqual([]);
    expect(await codeOfOpening(path, AGAIN)).toBe("opens");
  });

  it("let nobody in late, nor with the header from before they were lost", async () => {
    const { path, ids } = await vaultOf(["Sacha", "Noa"]);
    const id = ids["Sacha"] ?? "";
    const kept = tempFolder();
    for (const name of ["header", "header.alt"]) cpSync(join(path, name), join(kept, name));
    await lose(path, "Camille", id);
    const { code } = await give(path, id);
    await endorse(path, "Noa", id);
    expect(await codeOfJoining(path, code, { now: late })).toBe("members.code_expired");
    // Who comes by takes out of the header what opens no more.
    const noa = await openAs(path, phraseOf("Noa"), { now: late });
    await noa.close();
    expect(headerOf(path).users.map((user) => user.id)).not.toContain(id);
    for (const name of ["header", "header.alt"]) cpSync(join(kept, name), join(path, name));
    const back = await openAs(path, phraseOf("Sacha"));
    expect(await codeOf(back.call("people.create", aPerson()))).toBe("access.forbidden");
    await back.close();
    const camille = await openAs(path, PASSPHRASE);
    onTestFinished(() => camille.close());
    expect(await codeOf(camille.call("people.create", aPerson()))).toBe("vault.unsigned");
    const { differences } = await camille.call("directory.standing", {});
    expect(differences).toEqual([{ kind: "other_key", name: "Sacha" }]);
  });

  it("are whole where a kill came after the header: endorsed again, or in force", async () => {
    const { path, ids } = await vaultOf(["Sacha", "Noa"]);
    const id = ids["Sacha"] ?? "";
    const kept = join(tempFolder(), "store.db");
    const killedAfter = async (work: () => Promise<unknown>) => {
      cpSync(join(path, "store.db"), kept);
      await work();
      cpSync(kept, join(path, "store.db"));
    };
    await killedAfter(() => lose(path, "Camille", id));
    expect(await codeOfOpening(path, phraseOf("Sacha"))).toBe("vault.wrong_passphrase");
    await lose(path, "Camille", id);
    const { code } = await give(path, id);
    await killedAfter(() => endorse(path, "Noa", id));
    // What nobody signed for is taken out again, whoever opens next.
    expect(await wrongWith(path)).toEqual([]);
    expect(headerOf(path).users.map((user) => user.id)).not.toContain(id);
    expect(await endorse(path, "Noa", id)).toBe("none");
    await killedAfter(async () => (await joinVault(path, code, {}, AGAIN)).close());
    await (await openAs(path, AGAIN)).close();
    expect(await wrongWith(path)).toEqual([]);
    expect(await as(path, "Noa", (vault) => memberIn(vault, id))).toMatchObject({
      state: "active",
    });
  });
});
