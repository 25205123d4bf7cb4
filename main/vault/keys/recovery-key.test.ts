import { describe, expect, it } from "vitest";
import { aRoot } from "#test/helpers/a-root.ts";
import { newId } from "../db/ids.ts";
import {
  newRecoverySecret,
  recoveryFingerprint,
  unwrapWithRecovery,
  wrapWithRecovery,
} from "./recovery-key.ts";
import { sodium } from "./sodium.ts";
import { newUserKey } from "./user-key.ts";

const place = { id: newId(), userId: newId(), vaultId: newId(), root: aRoot() };

describe("the slot of a recovery kit", () => {
  it("opens with its secret, in its own vault and place only", () => {
    const userKey = newUserKey();
    const secret = newRecoverySecret();
    const slot = wrapWithRecovery(place, userKey, secret);
    expect(unwrapWithRecovery(place, slot, secret)).toEqual(userKey);
    expect([
      unwrapWithRecovery(place, slot, newRecoverySecret()),
      unwrapWithRecovery({ ...place, vaultId: newId() }, slot, secret),
      unwrapWithRecovery({ ...place, root: aRoot() }, slot, secret),
      unwrapWithRecovery(place, { ...slot, isRooted: false }, secret),
      unwrapWithRecovery(place, { ...slot, id: newId() }, secret),
      unwrapWithRecovery(place, { ...slot, userId: newId() }, secret),
    ]).toEqual([null, null, null, null, null, null]);
  });

  it("opens, in every version to come, what this version wrapped", () => {
    const fixed = {
      id: numberedId(1),
      userId: numberedId(2),
      vaultId: numberedId(3),
      root: aRoot(),
    };
    const slot = {
      id: fixed.id,
      userId: fixed.userId,
      kind: "recovery" as const,
      // It is from before there were roots, and opens under any.
      isRooted: false,
      wrappedUserKey: { nonce: NONCE, ciphertext: CIPHERTEXT },
    };
    const userKey = unwrapWithRecovery(fixed, slot, new Uint8Array(32).fill(5));
    expect(userKey === null ? null : sodium.to_hex(userKey)).toBe("07".repeat(32));
  });
});

function numberedId(number: number): string {
  return `018f3a5e-0000-7000-8000-00000000000${number}`;
}
const NONCE = "ff66299770f2508cd7e825e1181e74feaead3c67d615b515";
const CIPHERTEXT =
  "e460b6121cc7afdd8f9a6073a0605ccfde6d2d71e539728ad649af069d880c77ffe93f620beb0238c29f51ff6b3d86c9";

describe("a kit's fingerprint", () => {
  it("is the same for the same secret, in eight letters read without doubt", () => {
    const secret = new Uint8Array(32).fill(5);
    expect(recoveryFingerprint(secret)).toBe("KDGT-HHY9");
    expect(recoveryFingerprint(newRecoverySecret())).toMatch(
      /^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/,
    );
  });
});
