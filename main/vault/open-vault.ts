import { join } from "node:path";
import type { Topic } from "#shared/ipc/events.ts";
import type { VaultContext } from "./context.ts";
import { openStorePair, type Store } from "./db/store.ts";
import { installCapture } from "./journal/capture.repository.ts";
import { createCommands, type Commands } from "./journal/command.ts";
import type { Signer } from "./keys/signing.ts";

export interface OpenVaultParts {
  readonly path: string;
  readonly vaultId: string;
  readonly databaseKey: Uint8Array;
  readonly signer: Signer;
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
  /** Waits for the running command, then closes the store. */
  close(): Promise<void>;
}

export const STORE_FILE = "store.db";

/** Opens the store of an unlocked vault. Errors: those of `openStorePair`. */
export function runVault(parts: OpenVaultParts, around: VaultSurroundings): RunningVault {
  const store = openStorePair(join(parts.path, STORE_FILE), parts.databaseKey, installCapture);
  const commands = createCommands(store, parts.vaultId, parts.signer, around.now);
  return {
    commands,
    store,
    context: {
      vaultId: parts.vaultId,
      userId: parts.signer.userId,
      read: store.read,
      rawRead: store.rawRead,
      now: around.now,
      path: around.path,
      printPdf: around.printPdf,
      async command(name, topics, work) {
        const written = await commands.run({ name }, work);
        if (written.seq !== null) around.changed([...topics, "journal"]);
        return written;
      },
    },
    async close() {
      await commands.idle();
      store.close();
    },
  };
}
