import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import type { DeviceSlot } from "#shared/domain/vault/device-slot.ts";
import {
  HEADER_FORMAT,
  type Header,
  type HeaderSlot,
  type VaultRoot,
} from "#shared/domain/vault/header.ts";
import type { KdfCost } from "#shared/domain/vault/kdf.ts";
import { ExpectedError, type ErrorCode } from "#shared/ipc/result.ts";
import { newId } from "../db/ids.ts";
import { isOfHeader, unwrapForDevice } from "./device-key.ts";
import { isAuthentic } from "./header-codec.ts";
import type { ValidHeader } from "./header-file.ts";
import { drawPerson } from "./new-person.ts";
import { signerOf, type Signer } from "./signing.ts";
import { sodium, wipe } from "./sodium.ts";
import { unwrapWithRecovery } from "./recovery-key.ts";
import { unwrapWithShares } from "./shares-key.ts";
import { unwrapUserKey, userPairs, type UserPairs } from "./user-key.ts";
import { newVaultKey, takeVaultKey, vaultKeys, type VaultKeys } from "./vault-key.ts";

/** The keys of an unlocked vault, as one person holds them. Whoever has them wipes them. */
export interface OpenKeys extends VaultKeys {
  readonly userId: string;
  readonly pairs: UserPairs;
}

/** The keys of a new vault and of whoever makes it, and what its first header is made of. */
export interface NewVault {
  readonly vaultId: string;
  readonly keys: OpenKeys;
  /** The slot that will open it. */
  readonly passphraseSlot: string;
  /** The header, once the vault has a first entry. To be called once: it wipes what it was made of. */
  header(root: VaultRoot, createdWith: string): Header;
  /** Wipes what the header would be made of. */
  wipe(): void;
}

/** Draws the keys of a new vault, for one person. */
export async function makeVault(passphrase: string, cost: KdfCost): Promise<NewVault> {
  const vaultId = newId();
  const userId = newId();
  const vaultKey = newVaultKey();
  const person = await drawPerson(passphrase, cost);
  const { pairs } = person;
  return {
    vaultId,
    keys: { userId, pairs, ...vaultKeys(vaultKey) },
    passphraseSlot: person.slotId,
    header(root, createdWith) {
      const place = { vaultId, root, userId };
      const terms = { generation: 1, moment: root.entry };
      const { user, slot } = person.admit(place, vaultKey, terms);
      wipe(vaultKey);
      const base = {
        format: HEADER_FORMAT,
        vaultId,
        root,
        generation: 1,
        cipher: "aegis",
      } as const;
      return { ...base, createdWith, users: [user], slots: [slot] };
    },
    wipe() {
      wipe(vaultKey);
      person.wipe();
    },
  };
}

/** What a vault is opened with. */
export type Opener =
  | { readonly kind: "passphrase"; readonly passphrase: string }
  /** The secret of a person's recovery kit. */
  | { readonly kind: "recovery"; readonly secret: Uint8Array }
  /** The one-time code of an invitation, as its canonical text. */
  | { readonly kind: "invitation"; readonly code: string }
  /** The secret of this machine's keychain, and the slot that it opens. */
  | { readonly kind: "device"; readonly slot: DeviceSlot; readonly secret: Uint8Array }
  /** The 32-byte secret that enough of the shares gave together. */
  | { readonly kind: "shares"; readonly secret: Uint8Array };

/** A user key, out of one of its slots. The caller wipes it. */
export interface OpenSlot {
  readonly slot: HeaderSlot;
  readonly userKey: Uint8Array;
}

/**
 * The slot that opens; with `userId`, one of this person's only: what somebody else types opens
 * their own slot, and must not count for who is at the keyboard.
 * Errors: `vault.wrong_passphrase`, `keys.kit_none`, `keys.kit_refused`, `members.code_refused`,
 * `quick.refused`.
 */
export async function openSlot(header: Header, opener: Opener, userId?: string): Promise<OpenSlot> {
  if (opener.kind === "device" && !isOfHeader(opener.slot, header)) {
    throw new ExpectedError("quick.refused");
  }
  for (const slot of header.slots) {
    if (userId !== undefined && slot.userId !== userId) continue;
    const userKey = await userKeyIn(header, slot, opener);
    if (userKey !== null) return { slot, userKey };
  }
  throw new ExpectedError(refusalOf(header, opener));
}

function refusalOf(header: Header, opener: Opener): ErrorCode {
  switch (opener.kind) {
    case "passphrase":
      return "vault.wrong_passphrase";
    case "recovery": {
      const hasKit = header.slots.some(({ kind }) => kind === "recovery");
      return hasKit ? "keys.kit_refused" : "keys.kit_none";
    }
    case "invitation":
      return "members.code_refused";
    case "shares":
      // Their secret was proven: a slot that it does not open was altered.
      return "vault.header_damaged";
    case "device":
      return "quick.refused";
    default:
      return assertNever(opener);
  }
}

/**
 * The keys behind what opens, and the proof that the header they come from is unaltered.
 * Errors: those of `openSlot` when no slot opens; `vault.header_damaged` when one does but what it
 * leads to was altered.
 */
export async function unlockHeader(read: ValidHeader, opener: Opener): Promise<OpenKeys> {
  return keysBehind(read, await openSlot(read.header, opener));
}

/** The same behind a slot that is open. Wipes its user key. Errors: `vault.header_damaged`. */
export function keysBehind({ header, bytes }: ValidHeader, { slot, userKey }: OpenSlot): OpenKeys {
  const pairs = userPairs(userKey);
  wipe(userKey);
  const keys = keysOf(header, slot, pairs);
  if (keys !== null && isAuthentic(bytes, keys.headerKey)) return keys;
  wipePairs(pairs);
  if (keys !== null) wipeVaultKeys(keys);
  throw new ExpectedError("vault.header_damaged");
}

/**
 * Runs `work` with the vault key, which an open vault does not keep, and as whoever the slot is of.
 * Errors: those of `openSlot`; `vault.header_damaged` when what the slot leads to was altered.
 */
export async function withVaultKey<T>(
  header: Header,
  opener: Opener,
  work: (vaultKey: Uint8Array, giver: Signer) => T | Promise<T>,
  userId?: string,
): Promise<T> {
  const { slot, userKey } = await openSlot(header, opener, userId);
  const pairs = userPairs(userKey);
  wipe(userKey);
  try {
    const vaultKey = vaultKeyOf(header, slot.userId, pairs);
    if (vaultKey === null) throw new ExpectedError("vault.header_damaged");
    try {
      return await work(vaultKey, signerOf(slot.userId, pairs.sign.privateKey));
    } finally {
      wipe(vaultKey);
    }
  } finally {
    wipePairs(pairs);
  }
}

async function userKeyIn(
  header: Header,
  slot: HeaderSlot,
  opener: Opener,
): Promise<Uint8Array | null> {
  if (slot.kind === "passphrase" && opener.kind === "passphrase") {
    return unwrapUserKey(header, slot, opener.passphrase);
  }
  if (slot.kind === "passphrase" && opener.kind === "device") {
    return slot.id === opener.slot.passphraseSlot
      ? unwrapForDevice(opener.slot, opener.secret)
      : null;
  }
  if (slot.kind === "recovery" && opener.kind === "recovery") {
    return unwrapWithRecovery(header, slot, opener.secret);
  }
  if (slot.kind === "invitation" && opener.kind === "invitation") {
    const user = header.users.find(({ id }) => id === slot.userId);
    return unwrapUserKey(header, slot, opener.code, user?.vaultKey ?? null);
  }
  if (slot.kind === "shares" && opener.kind === "shares") {
    return unwrapWithShares(header, slot, opener.secret);
  }
  return null;
}

export function wipeKeys(keys: OpenKeys): void {
  wipePairs(keys.pairs);
  wipeVaultKeys(keys);
}

function keysOf(header: Header, slot: HeaderSlot, pairs: UserPairs): OpenKeys | null {
  const vaultKey = vaultKeyOf(header, slot.userId, pairs);
  if (vaultKey === null) return null;
  const keys = { userId: slot.userId, pairs, ...vaultKeys(vaultKey) };
  wipe(vaultKey);
  return keys;
}

/** The vault key as one person was given it; null when the header is not as it was written. */
export function vaultKeyOf(header: Header, userId: string, pairs: UserPairs): Uint8Array | null {
  const user = header.users.find((one) => one.id === userId);
  const giver = header.users.find((one) => one.id === user?.vaultKey.givenBy);
  if (user === undefined || giver === undefined) return null;
  // The public keys of this person are in the header; those that count come from their own key.
  if (user.boxPublicKey !== sodium.to_hex(pairs.box.publicKey)) return null;
  if (user.signPublicKey !== sodium.to_hex(pairs.sign.publicKey)) return null;
  const giverPublicKey = sodium.from_hex(giver.signPublicKey);
  return takeVaultKey(header, user, giverPublicKey, pairs.box);
}

export function wipePairs(pairs: UserPairs): void {
  wipe(pairs.box.privateKey, pairs.sign.privateKey);
}

export function wipeVaultKeys(keys: VaultKeys): void {
  wipe(keys.databaseKey, keys.headerKey, keys.fileKey, keys.witnessKey);
}
