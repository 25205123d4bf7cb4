import { existsSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_KDF_COST } from "#shared/domain/vault/kdf.ts";
import { TOPICS } from "#shared/ipc/events.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import type { VaultContext } from "./context.ts";
import { describeVault } from "./features/vault/vault.service.ts";
import { insertUser, insertVaultInfo } from "./features/vault/vault.repository.ts";
import { createVaultFolder } from "./lifecycle/create.ts";
import { unlockVaultFolder } from "./lifecycle/open.ts";
import type { UnlockedVault } from "./lifecycle/unlocked-vault.ts";
import { runVault, STORE_FILE, type RunningVault, type VaultSurroundings } from "./open-vault.ts";
import type { OpenVault } from "#shared/ipc/vault.contract.ts";
import type { ParsedInput } from "#shared/ipc/contract.ts";

export interface SessionEvents {
  readonly opened: (path: string, name: string) => void;
}

type State = { kind: "closed" } | { kind: "open"; unlocked: UnlockedVault; vault: RunningVault };

/** The one vault of this process: closed, then open, then the process ends. */
export class VaultSession {
  #state: State = { kind: "closed" };
  readonly #around: VaultSurroundings;
  readonly #events: SessionEvents;

  constructor(around: VaultSurroundings, events: SessionEvents) {
    this.#around = around;
    this.#events = events;
  }

  /** Errors: `vault.locked` when no vault is open. */
  get vault(): RunningVault {
    if (this.#state.kind === "closed") throw new ExpectedError("vault.locked");
    return this.#state.vault;
  }

  get unlocked(): UnlockedVault {
    if (this.#state.kind === "closed") throw new ExpectedError("vault.locked");
    return this.#state.unlocked;
  }

  get context(): VaultContext {
    return this.vault.context;
  }

  /** Everything may have changed, as after an undo. */
  changedAll(): void {
    this.#around.changed(TOPICS);
  }

  async create(input: ParsedInput<"vault.create">): Promise<OpenVault> {
    await this.close();
    const unlocked = await createVaultFolder({
      parent: this.#around.path(input.folder),
      name: input.name,
      passphrase: input.passphrase,
      kdf: input.kdf ?? DEFAULT_KDF_COST,
      initialise: (folder, keys) => this.#initialise(folder, keys, input),
    });
    return this.#start(unlocked);
  }

  async openRef(ref: string, passphrase: string): Promise<OpenVault> {
    await this.close();
    const path = this.#around.path(ref);
    return this.#start(await unlockVaultFolder({ path, passphrase }));
  }

  async close(): Promise<void> {
    if (this.#state.kind === "closed") return;
    const { vault, unlocked } = this.#state;
    this.#state = { kind: "closed" };
    try {
      await vault.close();
    } finally {
      await unlocked.release();
    }
  }

  async #start(unlocked: UnlockedVault): Promise<OpenVault> {
    try {
      // Opening a store that is gone would make an empty one in its place.
      if (!existsSync(join(unlocked.path, STORE_FILE))) {
        throw new ExpectedError("vault.store_damaged");
      }
      const vault = runVault(unlocked, this.#around);
      this.#state = { kind: "open", unlocked, vault };
      const described = await describeVault(vault.context);
      this.#events.opened(unlocked.path, described.name);
      return described;
    } catch (error) {
      await unlocked.release();
      throw error;
    }
  }

  async #initialise(
    folder: string,
    keys: UnlockedVault,
    input: ParsedInput<"vault.create">,
  ): Promise<void> {
    const vault = runVault({ ...keys, path: folder }, this.#around);
    try {
      await vault.commands.run({ name: "vault.create" }, async ({ db }) => {
        await insertVaultInfo(db, keys.vaultId, input.name);
        await insertUser(db, {
          id: keys.userId,
          name: input.userName,
          signPublicKey: keys.publicKeys.sign,
        });
      });
    } finally {
      await vault.close();
    }
  }
}
