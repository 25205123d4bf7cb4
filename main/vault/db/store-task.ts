import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import { enginePath } from "./engine-path.ts";
import { openStore, rawKey } from "./open.ts";

/** Work that takes as long as a store is large. Paths are absolute; keys have 32 bytes. */
export type StoreTask =
  | {
      /** Writes the store as last committed to a new file, under the same cipher and key. */
      readonly kind: "copy";
      readonly path: string;
      readonly to: string;
      readonly key: Uint8Array;
    }
  | {
      /** Puts a copy, which nobody has open, under another key, and flushes it. */
      readonly kind: "rekey";
      readonly path: string;
      readonly key: Uint8Array;
      readonly newKey: Uint8Array;
    };

const CACHE_MIB = 8;

/** Does it on this thread. Errors: those of `openStore`, and those of the engine. */
export function runStoreTask(task: StoreTask): void {
  const { path, key } = task;
  const mode = task.kind === "copy" ? "read" : "alone";
  const db = openStore({ path, key, mode, cacheMiB: CACHE_MIB });
  try {
    switch (task.kind) {
      case "copy":
        db.prepare("VACUUM INTO ?").run(enginePath(task.to));
        return;
      case "rekey": {
        db.pragma("synchronous = FULL");
        const raw = rawKey(task.newKey);
        db.rekey(raw);
        raw.fill(0);
        return;
      }
      default:
        assertNever(task);
    }
  } finally {
    db.close();
  }
}
