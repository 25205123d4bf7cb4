import { join } from "node:path";
import { ExpectedError, type ErrorCode } from "#shared/ipc/result.ts";
import type { VaultContext } from "../context.ts";
import { openStorePair, openStoreToRead, type Store } from "../db/store.ts";
import { rolesOf } from "../directory/vault.repository.ts";
import { vaultFiles } from "../files/vault-files.ts";
import { checkMayRun, mustHave } from "../journal/authorize.ts";
import { installCapture } from "../journal/capture.repository.ts";
import { createCommands, type CommandHooks, type Commands } from "../journal/command.ts";
import { UnderWay } from "../under-way.ts";
import { rememberSlot } from "../witness/slot-order.ts";
import { WitnessWatch } from "../witness/witness-watch.ts";
import type { Environment } from "./environment.ts";
import type { UnlockedVault } from "./unlocked-vault.ts";

/** An open vault: its folder and its keys, its store at work, and how far it was seen to come. */
export interface OpenVault {
  readonly unlocked: UnlockedVault;
  readonly store: Store;
  readonly commands: Commands;
  readonly witness: WitnessWatch;
  /** What a service sees of it. */
  readonly context: VaultContext;
  /** Throws when this command may not be run now, or not by this person. */
  readonly checkMayRun: CommandHooks["mayRun"];
  /** How many entries were left since it was opened. */
  readonly entries: number;
  /** From now on a command fails with this code; null lets them run again. */
  hold(code: ErrorCode | null): void;
  /** Waits for what is being written, closes the store, wipes the keys and lets other processes in. */
  close(): Promise<void>;
}

export const STORE_FILE = "store.db";

/**
 * Opens the store of an unlocked vault. It holds the vault from then on: closing it releases it.
 * Errors: those of `openStorePair`, `vault.in_use`.
 */
export function openVault(unlocked: UnlockedVault, environment: Environment): OpenVault {
  const store = openStoreOf(unlocked);
  const { vaultId, signer, readOnly } = unlocked;
  const { userId } = signer;
  const roles = () => rolesOf(store.rawRead, userId);
  const underWay = new UnderWay();
  const witness = new WitnessWatch(unlocked, store, environment.witnesses);
  let entries = 0;
  let held: ErrorCode | null = readOnly === null ? null : "vault.read_only";
  const checkCommand: CommandHooks["mayRun"] = (command) => {
    if (held !== null) throw new ExpectedError(held);
    checkMayRun(store.rawRead, { userId, roles: roles() }, command);
  };
  const commands = createCommands(store, vaultId, signer, environment.now, {
    mayRun: checkCommand,
    journaled() {
      entries += 1;
      witness.journaled();
    },
  });
  return {
    unlocked,
    store,
    commands,
    witness,
    checkMayRun: checkCommand,
    get entries() {
      return entries;
    },
    hold(code) {
      held = code;
    },
    context: {
      vaultId,
      userId,
      get roles() {
        return roles();
      },
      mustHave: (capability) => mustHave(roles(), capability),
      readOnly,
      read: store.read,
      get rawRead() {
        return store.rawRead;
      },
      files: vaultFiles(unlocked),
      underWay,
      now: environment.now,
      path: environment.path,
      printPdf: environment.printPdf,
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
      try {
        await underWay.ended();
        await commands.idle();
        await witness.tell();
        await rememberSlot(environment.witnesses, unlocked);
        await commands.idle();
        store.close();
      } finally {
        await unlocked.release();
      }
    },
  };
}

function openStoreOf({ path, databaseKey, readOnly }: UnlockedVault): Store {
  const file = join(path, STORE_FILE);
  if (readOnly === null) return openStorePair(file, databaseKey, installCapture);
  const store = openStoreToRead(file, databaseKey);
  if (store === null) throw new ExpectedError("vault.in_use", { holder: readOnly.holder });
  return store;
}
