import { join } from "node:path";
import type { Topic } from "#shared/ipc/topics.ts";
import { ExpectedError, type ErrorCode } from "#shared/ipc/result.ts";
import type { VaultContext } from "../context.ts";
import { openStorePair, openStoreToRead, type Store } from "../db/store.ts";
import { rolesOf } from "../directory/vault.repository.ts";
import { checkMayRun, mustHave } from "../journal/authorize.ts";
import { vaultFiles } from "../files/vault-files.ts";
import { installCapture } from "../journal/capture.repository.ts";
import { createCommands, type CommandHooks, type Commands } from "../journal/command.ts";
import type { Signer } from "../keys/signing.ts";
import type { LockHolder } from "../folder/instance-lock.ts";

export interface OpenVaultParts {
  readonly path: string;
  readonly vaultId: string;
  readonly databaseKey: Uint8Array;
  readonly fileKey: Uint8Array;
  readonly signer: Signer;
  /** Who holds the vault, when it is only read here. */
  readonly readOnly?: LockHolder | null;
}

/** What an open vault needs from the process it lives in. */
export interface VaultSurroundings {
  readonly now: () => Date;
  readonly path: (ref: string) => string;
  readonly printPdf: (html: string) => Promise<Uint8Array | null>;
  readonly changed: (topics: readonly Topic[]) => void;
}

export interface RunningVault {
  readonly context: VaultContext;
  readonly commands: Commands;
  readonly store: Store;
  /** Throws when this command may not be run now, or not by this person. */
  readonly checkMayRun: CommandHooks["mayRun"];
  /** How many entries were left since it was opened. */
  readonly entries: number;
  /** From now on a command fails with this code; null lets them run again. */
  hold(code: ErrorCode | null): void;
  /** Called after each entry, until another one is given. */
  onJournaled(listener: () => void): void;
  /** Waits for the running command, then closes the store. */
  close(): Promise<void>;
}

export const STORE_FILE = "store.db";

/** Opens the store of an unlocked vault. Errors: those of `openStorePair`, `vault.in_use`. */
export function runVault(parts: OpenVaultParts, around: VaultSurroundings): RunningVault {
  const store = openStoreOf(parts);
  const roles = () => rolesOf(store.rawRead, parts.signer.userId);
  let held: ErrorCode | null = parts.readOnly ? "vault.read_only" : null;
  let entries = 0;
  let onJournaled: (() => void) | null = null;
  const mayRun: CommandHooks["mayRun"] = (command) => {
    if (held !== null) throw new ExpectedError(held);
    checkMayRun(store.rawRead, { userId: parts.signer.userId, roles: roles() }, command);
  };
  const commands = createCommands(store, parts.vaultId, parts.signer, around.now, {
    mayRun,
    journaled() {
      entries += 1;
      onJournaled?.();
    },
  });
  return {
    commands,
    store,
    checkMayRun: mayRun,
    get entries() {
      return entries;
    },
    hold(code) {
      held = code;
    },
    onJournaled(listener) {
      onJournaled = listener;
    },
    context: {
      vaultId: parts.vaultId,
      userId: parts.signer.userId,
      get roles() {
        return roles();
      },
      mustHave: (capability) => mustHave(roles(), capability),
      readOnly: parts.readOnly ?? null,
      read: store.read,
      get rawRead() {
        return store.rawRead;
      },
      files: vaultFiles(parts),
      now: around.now,
      path: around.path,
      printPdf: around.printPdf,
      write: (name, work) => commands.runChanging({ name }, work),
      writeIfChanged: (name, work) => commands.run({ name }, work),
      writeUndo: (undoes, work) => commands.run({ name: "journal.undo", undoes }, work),
      async writeUnjournaled(work) {
        if (held !== null) return false;
        await commands.runUnjournaled(work);
        return true;
      },
      async mustWriteUnjournaled(work) {
        if (held !== null) throw new ExpectedError(held);
        return commands.runUnjournaled(work);
      },
      emptyLog: () => commands.emptyLog(),
    },
    async close() {
      await commands.idle();
      store.close();
    },
  };
}

function openStoreOf({ path, databaseKey, readOnly }: OpenVaultParts): Store {
  const file = join(path, STORE_FILE);
  if (!readOnly) return openStorePair(file, databaseKey, installCapture);
  const store = openStoreToRead(file, databaseKey);
  if (store === null) throw new ExpectedError("vault.in_use", { holder: readOnly.holder });
  return store;
}
