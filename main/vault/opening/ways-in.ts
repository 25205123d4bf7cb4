import { DEFAULT_KDF_COST } from "#shared/domain/vault/kdf.ts";
import type { WitnessVerdict } from "#shared/domain/vault/witness.ts";
import type { ParsedInput } from "#shared/ipc/contract.ts";
import type { OpenedVault } from "./change-keys.ts";
import { secretOfWords } from "../keys/kit-words.ts";
import { recoverWithKit } from "./kit.ts";
import { initialiseStore } from "./initialise-store.ts";
import type { Job } from "../job.ts";
import { wipe } from "../keys/sodium.ts";
import type { Tries } from "../keys/try-passphrase.ts";
import { createVaultFolder } from "./create.ts";
import { unlockVaultFolder, unlockVaultFolderWith } from "./unlock.ts";
import type { UnlockedVault } from "./unlocked-vault.ts";
import { join, openWithCode } from "./code.ts";
import type { VaultSurroundings } from "./open-vault.ts";
import type { DeviceKeeper } from "./device-keeper.ts";
import { checkTurnedOn, prepareRenewal, unlockQuickly } from "./device.ts";
import { unlockWithShares, welcomeWithShares, type OpenWithShares } from "./shares.ts";
import { slotOrder } from "../witness/slot-order.ts";
import type { WitnessKeeper } from "../witness/witness-watch.ts";

/** An unlocked vault, and what its way in asks for before anybody is told that it is open. */
export interface WayIn {
  readonly unlocked: UnlockedVault;
  readonly before?: (open: OpenedVault, verdict: WitnessVerdict) => Promise<void>;
  /** False when what a kill left is noted only after `before`: until then nobody may note it. */
  readonly notesFirst?: boolean;
  /** Whatever comes of it. */
  readonly after?: () => void;
}

/** What the ways in need from the process. */
export interface AroundWays {
  readonly around: VaultSurroundings;
  readonly keeper: WitnessKeeper;
  readonly device: DeviceKeeper;
}

/** A new vault. Errors: those of `createVaultFolder`. */
export async function byCreating(
  { around }: AroundWays,
  input: ParsedInput<"vault.create">,
): Promise<WayIn> {
  const unlocked = await createVaultFolder({
    parent: around.path(input.folder),
    name: input.name,
    passphrase: input.passphrase,
    kdf: input.kdf ?? DEFAULT_KDF_COST,
    initialise: (folder, keys) => initialiseStore(folder, keys, input, around),
  });
  return { unlocked };
}

/** Errors: those of `unlockVaultFolder`; `job.cancelled`. */
export async function withPassphrase(
  { around, keeper, device }: AroundWays,
  path: string,
  passphrase: string,
  job: Job,
): Promise<WayIn> {
  let renew: Awaited<ReturnType<typeof prepareRenewal>> = null;
  const unlocked = await unlockVaultFolder({
    path,
    passphrase,
    tries: reported(keeper, job),
    opened: async (header, open) => {
      renew = await prepareRenewal(header, open, device, around.now().getTime());
    },
  });
  return { unlocked, before: async (open) => renew?.(open) };
}

/** With the system's keychain. Errors: `quick.refused`, and those of opening with a passphrase. */
export async function withDevice({ around, device }: AroundWays, path: string): Promise<WayIn> {
  const { unlocked, slot } = await unlockQuickly(path, device, around.now().getTime());
  return { unlocked, before: (open) => checkTurnedOn(open, slot, device) };
}

/** Errors: those of `secretOfWords` and `unlockVaultFolderWith`. */
export async function withKit(
  path: string,
  input: { readonly words: readonly string[]; readonly newPassphrase: string },
): Promise<WayIn> {
  const secret = secretOfWords(input.words);
  try {
    const unlocked = await unlockVaultFolderWith(path, { kind: "recovery", secret });
    return {
      unlocked,
      before: (open) => recoverWithKit(open, secret, input.newPassphrase),
      after: () => wipe(secret),
    };
  } catch (error) {
    wipe(secret);
    throw error;
  }
}

/** Errors: those of `unlockWithShares`. */
export async function withShares(path: string, input: OpenWithShares): Promise<WayIn> {
  const opened = await unlockWithShares(path, input);
  return {
    unlocked: opened.unlocked,
    before: (open) => welcomeWithShares(open, opened, input.name),
    notesFirst: false,
  };
}

/** Errors: those of `openWithCode`. */
export async function withInvitation(
  { around }: AroundWays,
  input: ParsedInput<"vault.join">,
): Promise<WayIn> {
  const joining = await openWithCode(around.path(input.vault), input);
  return {
    unlocked: joining.unlocked,
    before: (open, verdict) => join(open, joining, verdict),
    notesFirst: false,
  };
}

/** Tells which slot is tried, the one that opened last on this machine first. */
function reported(keeper: WitnessKeeper, job: Job): Tries {
  return {
    order: (vaultId) => slotOrder(keeper, vaultId),
    async before(done, total) {
      job.report(done, total, "unlock");
      await job.breathe();
    },
  };
}
