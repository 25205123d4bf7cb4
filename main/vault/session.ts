import { ExpectedError } from "#shared/ipc/result.ts";
import type { OpenVault as Description } from "#shared/ipc/vault.contract.ts";
import { CallGate } from "./call-gate.ts";
import { describeVault } from "./directory/describe-vault.ts";
import type { Environment } from "./opening/environment.ts";
import type { OpenVault } from "./opening/open-vault.ts";

type State = { kind: "closed" } | { kind: "open"; vault: OpenVault };

/** The one vault of this process: closed, then open, then the process ends. */
export class VaultSession {
  readonly environment: Environment;
  /** What every call goes through. */
  readonly gate = new CallGate();
  #state: State = { kind: "closed" };

  constructor(environment: Environment) {
    this.environment = environment;
  }

  /** Errors: `vault.locked` when no vault is open. */
  get vault(): OpenVault {
    if (this.#state.kind === "closed") throw new ExpectedError("vault.locked");
    return this.#state.vault;
  }

  /** How many journal entries were left since the vault was opened; 0 without one. */
  get entries(): number {
    return this.#state.kind === "closed" ? 0 : this.#state.vault.entries;
  }

  /** Closes the vault that is open, then has the one that `way` opens. */
  async enter(way: () => Promise<OpenVault>): Promise<Description> {
    await this.close();
    const vault = await way();
    this.#state = { kind: "open", vault };
    try {
      const described = await describeVault(vault.context);
      this.environment.opened(vault.unlocked.path, described.name);
      return described;
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.gate.ended();
    await this.#left()?.close();
  }

  /** Wipes the keys of a vault whose store can neither be closed nor opened again. */
  async abandon(): Promise<void> {
    await this.#left()?.unlocked.release();
  }

  #left(): OpenVault | null {
    const vault = this.#state.kind === "open" ? this.#state.vault : null;
    this.#state = { kind: "closed" };
    return vault;
  }
}
