import { describe, expect, it } from "vitest";
import type { Header } from "#shared/domain/vault/header.ts";
import { derivationsIn } from "#test/helpers/derivations.ts";
import { aRoot } from "#test/helpers/a-root.ts";
import { newId } from "../db/ids.ts";
import { IN_ORDER, tryPassphrase } from "./try-passphrase.ts";
import { makeVault } from "./unlock.ts";
import { newUserKey, wrapUserKey } from "./user-key.ts";

const FLOOR = { memoryMiB: 64, passes: 2 };

async function headerOfTwo(): Promise<{ header: Header; userKey: Uint8Array }> {
  const header = (await makeVault("la première", FLOOR)).header(aRoot(), "0.1.0");
  const [user] = header.users;
  if (user === undefined) throw new Error("one user");
  const userKey = newUserKey();
  const place = { id: newId(), userId: newId(), vaultId: header.vaultId, root: header.root };
  const slots = [...header.slots, await wrapUserKey(place, userKey, "la deuxième", FLOOR)];
  return { header: { ...header, slots }, userKey };
}

describe("tryPassphrase", () => {
  it("gives the slot that opens, whichever it is", async () => {
    const { header, userKey } = await headerOfTwo();
    const opened = await tryPassphrase(header, "la deuxième", IN_ORDER);
    expect(opened).toEqual({ slot: header.slots[1], userKey });
    await expect(tryPassphrase(header, "la troisième", IN_ORDER)).rejects.toThrow(
      "vault.wrong_passphrase",
    );
  });

  it("derives a salt once, so that slots sharing one cost a single try", async () => {
    const { header } = await headerOfTwo();
    const [first] = header.slots;
    if (first === undefined) throw new Error("one slot");
    const copies = Array.from({ length: 40 }, () => ({ ...first, id: newId() }));
    const derivations = await derivationsIn(async () => {
      const trying = tryPassphrase({ ...header, slots: copies }, "aucune", IN_ORDER);
      await expect(trying).rejects.toThrow("vault.wrong_passphrase");
    });
    expect(derivations).toBe(1);
  });
});
