import { join } from "node:path";
import type { LiveCommand } from "#shared/domain/journal/retired.ts";
import { ExpectedError, type ErrorCode } from "#shared/ipc/result.ts";
import type { VaultContext } from "../context.ts";
import { openCopyToRead, openStorePair, openStoreToRead, type Store } from "../db/store.ts";
import { assertHere } from "../db/assert-here.ts";
import { rolesOf } from "../directory/vault.repository.ts";
import { vaultFiles } from "../files/vault-files.ts";
import { checkMayRun, mustHave } from "../journal/authorize.ts";
import { installCapture } from "../journal/capture.repository.ts";
import { createCommands, type CommandHooks, type Commands } from "../journal/command.ts";
import { SignedDirectory } from "../journal/signed-directory.ts";
import { passphraseSlotOf } from "../keys/header-slots.ts";
import type { GrantTerms } from "../keys/vault-key.ts";
import { CaseKeyring } from "../sealed/case-keyring.ts";
import { UnderWay } from "../under-way.ts";
import type { Author } from "../journal/make-entry.ts";
import { deviceIdOf } from "../witness/device-id.ts";
import { rememberSlot } from "../witness/slot-order.ts";
import { WitnessWatch } from "../witness/witness-watch.ts";
import type { Environment } from "./environment.ts";
import { HeaderWatch } from "./header-watch.ts";
import type { UnlockedVault } from "./unlocked-vault.ts";

/** An open vault: its folder and its keys, its store at work, and how far it was seen to come. */
export interface OpenVault {
  readonly unlocked: UnlockedVault;
  readonly store: Store;
  readonly commands: Commands;
  readonly witness: WitnessWatch;
  /** Who is in it, by what people signed. */
  readonly directory: SignedDirectory;
  /** What a grant of the vault key names now: which key, and the newest statement. */
  readonly grantTerms: GrantTerms;
  /** Who signs what is written, on which device. */
  readonly author: Author;
  /** What a service sees of it. */
  readonly context: VaultContext;
  /** Throws when this command may not be run now, or not by this person. */
  readonly checkMayRun: CommandHooks["mayRun"];
  /** Throws where its files are not those that it was opened on, which another program has replaced or moved. */
  stillHere(): Promise<void>;
  /** How many entries were left since it was opened. */
  readonly entries: number;
  /** From now on a command fails with this code, but for some; null lets them all run again. */
  hold(code: ErrorCode | null, but?: readonly LiveCommand[]): void;
  /** Whether something keeps it from being written to. */
  readonly isHeld: boolean;
  /** Waits for what is being written, closes the store, wipes the keys and lets other processes in. */
  close(): Promise<void>;
}

export const STORE_FILE = "store.db";

/** The store of a vault, and who is in it by what is stated there. */
export interface OpenParts {
  readonly store: Store;
  readonly directory: SignedDirectory;
}

/** Errors: those of `openStoreOf`. */
function partsOf(unlocked: UnlockedVault): OpenParts {
  const store = openStoreOf(unlocked);
  const { vaultId, header } = unlocked;
  return { store, directory: SignedDirectory.readAtOnce(store.rawRead, vaultId, header.root) };
}

/**
 * Opens an unlocked vault, with its parts where they were proven already. It holds the vault from then
 * on: closing it releases it. Errors: those of `openStoreOf`.
 */
export function openVault(
  unlocked: UnlockedVault,
  environment: Environment,
  { store, directory }: OpenParts = partsOf(unlocked),
): OpenVault {
  const { vaultId, signer, readOnly } = unlocked;
  const { userId } = signer;
  const underWay = new UnderWay();
  const keyring = new CaseKeyring();
  const witness = new WitnessWatch(unlocked, store, environment.witnesses);
  // Rows are only the outcome of what people signed. Where nothing is proven they are all there is, to read.
  const roles = () =>
    directory.current === null ? rolesOf(store.rawRead, userId) : directory.rolesOf(userId);
  let entries = 0;
  let spared: readonly LiveCommand[] = [];
  let held: ErrorCode | null = readOnly === null ? null : "vault.read_only";
  const checkCommand: CommandHooks["mayRun"] = (command) => {
    if (held !== null && !spared.includes(command.name)) throw new ExpectedError(held);
    checkMayRun(store.rawRead, { userId, roles: roles() }, command);
  };
  const headers = new HeaderWatch(unlocked);
  const stillHere = async () => {
    assertHere(store);
    await headers.check();
  };
  const author = { signer, device: deviceIdOf(environment.witnesses, unlocked) };
  const commands = createCommands(store, vaultId, author, environment.now, {
    mayRun: checkCommand,
    admit: (entry) => directory.admit(entry),
    stillHere,
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
    directory,
    get grantTerms() {
      return directory.terms;
    },
    author,
    stillHere,
    checkMayRun: checkCommand,
    get entries() {
      return entries;
    },
    get isHeld() {
      return held !== null;
    },
    hold(code, but = []) {
      held = code;
      spared = but;
    },
    context: {
      vaultId,
      userId,
      get roles() {
        return roles();
      },
      mustHave: (capability) => mustHave(roles(), capability),
      readOnly,
      directory,
      read: store.read,
      get rawRead() {
        return store.rawRead;
      },
      files: vaultFiles(unlocked),
      underWay,
      cases: {
        keyring,
        get slotKey() {
          return unlocked.caseSlotKey;
        },
        get cost() {
          const { memoryMiB, passes } = passphraseSlotOf(unlocked.header, userId).kdf;
          return { memoryMiB, passes };
        },
        sign: (message) => signer.sign(message),
        get publicKey() {
          return unlocked.publicKeys.sign;
        },
      },
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
      keyring.close();
      try {
        await underWay.ended();
        await commands.idle();
        await witness.tell();
        await rememberSlot(environment.witnesses, unlocked);
        await commands.idle();
        const where = store.look();
        if (where.kind === "moved") environment.moved(where.to);
        store.close();
      } finally {
        await unlocked.release();
      }
    },
  };
}

/** The file that the engine opens. */
export function storePathOf({ path, copy }: UnlockedVault): string {
  return copy?.store ?? join(path, STORE_FILE);
}

/** Errors: those of `openStorePair`, `vault.in_use`. */
export function openStoreOf(unlocked: UnlockedVault): Store {
  const { databaseKey, readOnly } = unlocked;
  const file = storePathOf(unlocked);
  if (readOnly === null) return openStorePair(file, databaseKey, installCapture);
  if (readOnly.why === "medium") return openCopyToRead(file, databaseKey, installCapture);
  const store = openStoreToRead(file, databaseKey);
  if (store === null) throw new ExpectedError("vault.in_use", { holder: readOnly.holder });
  return store;
}
