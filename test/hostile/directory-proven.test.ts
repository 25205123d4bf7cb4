import { describe, expect, it, onTestFinished, vi } from "vitest";
import { findProvenLine } from "#main/vault/directory/proven-line.repository.ts";
import type { ProvenLine } from "#main/vault/journal/prove-line.ts";
import { sodium } from "#main/vault/keys/sodium.ts";
import { openLine, sealLine } from "#main/vault/opening/known-line.ts";
import { newId, toBlob } from "#main/vault/db/ids.ts";
import { seenByCamille, vaultWithReader } from "#test/helpers/forger.ts";
import { stateRoles } from "#test/helpers/many-statements.ts";
import { openAs, OTHER_PASSPHRASE } from "#test/helpers/members.ts";
import { PASSPHRASE, TestVault } from "#test/helpers/test-vault.ts";
import { codeOf } from "#test/helpers/vault-folder.ts";

const MANY = 60;

/** A vault where much was stated, opened since by both: each has noted what they proved. */
async function vaultOfMany() {
  const vault = await vaultWithReader();
  const manager = await openAs(vault.path, PASSPHRASE);
  await stateRoles(manager, vault.remi, MANY);
  await manager.close();
  for (const passphrase of [PASSPHRASE, OTHER_PASSPHRASE]) {
    await (await openAs(vault.path, passphrase)).close();
  }
  return vault;
}

const keptOf = (vault: TestVault, id: string) =>
  findProvenLine(vault.session.vault.store.rawRead, id, 1_000_000);

const ownerOf = ({ session: { vault } }: TestVault) => ({
  vaultId: vault.unlocked.vaultId,
  userId: vault.unlocked.userId,
  personalWitnessKey: Uint8Array.from(vault.unlocked.personalWitnessKey),
});

/** Writes what somebody is to find there, with a tool of one's own. */
function plant({ session }: TestVault, id: string, sealed: string | null): void {
  session.vault.store.rawWrite
    .prepare("UPDATE proven_line SET sealed = ? WHERE user = ?")
    .run(sealed, toBlob(id));
}

/** How many signatures an opening verifies. */
async function verifiedBy(path: string, passphrase: string): Promise<number> {
  const verified = vi.spyOn(sodium, "crypto_sign_verify_detached");
  onTestFinished(() => verified.mockRestore());
  await (await openAs(path, passphrase)).close();
  const { length } = verified.mock.calls;
  verified.mockRestore();
  return length;
}

/** Says that somebody has every right. */
function asBureau(line: ProvenLine, id: string): ProvenLine {
  const people = new Map(line.directory.people);
  const person = people.get(id);
  if (person === undefined) throw new Error("nobody is there");
  people.set(id, { ...person, roles: ["bureau"] });
  return { ...line, directory: { ...line.directory, people } };
}

it("what was proven is not proven again, what came since is, and it is altered by nobody", async () => {
  const { path, remi } = await vaultOfMany();
  const before = await verifiedBy(path, PASSPHRASE);
  expect(before).toBeLessThan(MANY / 4);
  const manager = await openAs(path, PASSPHRASE);
  await stateRoles(manager, remi, 6);
  await manager.close();
  expect(await verifiedBy(path, PASSPHRASE)).toBe(before + 6);
  const reader = await openAs(path, OTHER_PASSPHRASE);
  reader.session.vault.store.rawWrite.exec(
    "UPDATE journal_entry SET counter = counter + 1 WHERE seq = 20",
  );
  await reader.close();
  const { named, write } = await seenByCamille(path);
  expect(write).toBe("vault.unsigned");
  expect(named).toContain("directory forked");
});

describe("what somebody is to believe that they proved", () => {
  it("is forged, cut, or another one's: it says nothing, and is made again", async () => {
    const { path, camille, remi } = await vaultOfMany();
    const manager = await openAs(path, PASSPHRASE);
    const owner = ownerOf(manager);
    const kept = keptOf(manager, camille) ?? "";
    await manager.close();
    const reader = await openAs(path, OTHER_PASSPHRASE);
    const line = openLine(kept, owner);
    if (line === null) throw new Error("nothing was kept");
    const forged = asBureau(line, remi);
    const { personalWitnessKey } = ownerOf(reader);
    const { witnessKey, vaultId } = reader.session.vault.unlocked;
    const planted = {
      "under a reader's own key": sealLine(forged, { ...owner, personalWitnessKey }),
      "under the vault's key": sealLine(forged, { ...owner, personalWitnessKey: witnessKey }),
      "somebody else's": keptOf(reader, remi),
      "of another vault of theirs": sealLine(forged, { ...owner, vaultId: newId() }),
      cut: kept.slice(0, -40),
      "one word off": kept.replace('"reader"', '"bureau"'),
      "no text of this kind": "{}",
    };
    expect(vaultId).toBe(owner.vaultId);
    await reader.close();
    const said: Record<string, unknown> = {};
    for (const [what, sealed] of Object.entries(planted)) {
      const tool = await openAs(path, OTHER_PASSPHRASE);
      plant(tool, camille, sealed);
      await tool.close();
      const verified = await verifiedBy(path, PASSPHRASE);
      const again = await openAs(path, PASSPHRASE);
      const { directory } = again.context;
      said[what] = [verified > MANY, directory.rolesOf(remi), keptOf(again, camille) === kept];
      await again.close();
    }
    const asIfNone = [true, ["reader"], true];
    const expected = Object.keys(planted).map((what) => [what, asIfNone]);
    expect(said).toEqual(Object.fromEntries(expected));
  });

  it("is older than the store, or newer: only what is there counts, and all of it", async () => {
    const { path, camille, remi } = await vaultOfMany();
    const manager = await openAs(path, PASSPHRASE);
    const older = keptOf(manager, camille);
    const until = manager.session.vault.store.rawRead.prepare("SELECT max(seq) FROM journal_entry");
    const seq = until.pluck().get();
    await stateRoles(manager, remi, MANY);
    await manager.close();
    const again = await openAs(path, PASSPHRASE);
    await again.call("members.changeRoles", { id: remi, roles: ["secretary"] });
    await again.close();
    const rolesSeen = async () => {
      const seen = await openAs(path, PASSPHRASE);
      const kept = keptOf(seen, camille);
      const roles = seen.context.directory.rolesOf(remi);
      await seen.close();
      return { roles, kept };
    };
    const { kept: newer } = await rolesSeen();
    expect(newer).not.toBe(older);
    const reader = await openAs(path, OTHER_PASSPHRASE);
    plant(reader, camille, older);
    await reader.close();
    expect((await rolesSeen()).roles).toEqual(["secretary"]);
    expect((await rolesSeen()).kept).not.toBe(older);
    const cutting = await openAs(path, OTHER_PASSPHRASE);
    const raw = cutting.session.vault.store.rawWrite;
    raw.prepare("DELETE FROM journal_entry WHERE seq > ?").run(seq);
    await cutting.close();
    expect((await rolesSeen()).roles).toEqual(["reader"]);
  });
});

describe("a flood of statements", () => {
  it("by somebody without the right is set aside before any signature, and stays so", async () => {
    const { path, remi } = await vaultWithReader();
    const alone = await verifiedBy(path, PASSPHRASE);
    const reader = await openAs(path, OTHER_PASSPHRASE);
    await stateRoles(reader, remi, 200, ["bureau"]);
    await reader.close();
    expect(await verifiedBy(path, PASSPHRASE)).toBe(alone);
    const { camille, named, write } = await seenByCamille(path);
    expect(named).toEqual(["journal not_allowed", "journal statement_refused"]);
    expect(write).toBe("none");
    expect(camille.context.directory.rolesOf(remi)).toEqual(["reader"]);
  });

  it("is called off while it is proven, which is told, and the vault is left as it was", async () => {
    const { path, remi } = await vaultWithReader();
    const reader = await openAs(path, OTHER_PASSPHRASE);
    await stateRoles(reader, remi, 200);
    await reader.close();
    let time = 0;
    const clock = vi.spyOn(performance, "now").mockImplementation(() => (time += 700));
    onTestFinished(() => clock.mockRestore());
    const abort = new AbortController();
    const told: [number, number | null][] = [];
    const report = (done: number, total: number | null, label: string) => {
      if (label !== "prove_people") return;
      told.push([done, total]);
      abort.abort();
    };
    const vault = new TestVault({});
    const input = { vault: vault.grant(path), passphrase: PASSPHRASE };
    const options = { signal: abort.signal, report };
    expect(await codeOf(vault.call("vault.open", input, options))).toBe("job.cancelled");
    clock.mockRestore();
    expect(told).toEqual([[expect.any(Number), 203]]);
    const { camille, write } = await seenByCamille(path);
    expect(write).toBe("none");
    expect(camille.context.directory.rolesOf(remi)).toEqual(["reader"]);
  });
});
