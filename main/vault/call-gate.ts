import { contract, type MethodName } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import type { Job } from "./job.ts";

const LOOK_EVERY_MS = 20;

type State = "open" | "reading" | "shut";

/** Lets one call have the vault for itself; the others wait, and are answered after it. */
export class CallGate {
  #state: State = "open";
  #inside = 0;
  #waiting: (() => void)[] = [];
  #alone: Promise<unknown> = Promise.resolve();

  /** Runs a call once it may; it must not run another of its own through here. */
  async pass<T>(method: MethodName, work: () => Promise<T>): Promise<T> {
    while (this.#keepsOut(method)) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    this.#inside += 1;
    try {
      return await work();
    } finally {
      this.#inside -= 1;
    }
  }

  #keepsOut(method: MethodName): boolean {
    return (
      this.#state === "shut" || (this.#state === "reading" && contract[method].reads !== "always")
    );
  }

  /**
   * Runs `work` for a call that is inside, once every other one has ended. Reading goes on until
   * `work` calls `shut`. Errors: `vault.rekeying` when another one has the vault; `job.cancelled`.
   */
  async alone<T>(
    job: Job,
    label: string,
    work: (shut: () => Promise<void>) => Promise<T>,
  ): Promise<T> {
    if (this.#state !== "open") throw new ExpectedError("vault.rekeying");
    const running = this.#aloneOnce(job, label, work);
    this.#alone = running.catch(() => undefined);
    return running;
  }

  /** Resolves when no call has the vault for itself. */
  ended(): Promise<unknown> {
    return this.#alone;
  }

  async #aloneOnce<T>(
    job: Job,
    label: string,
    work: (shut: () => Promise<void>) => Promise<T>,
  ): Promise<T> {
    this.#state = "reading";
    try {
      await this.#emptied(job, label);
      return await work(async () => {
        this.#state = "shut";
        await this.#emptied(job, label);
      });
    } finally {
      this.#state = "open";
      for (const resolve of this.#waiting.splice(0)) resolve();
    }
  }

  async #emptied(job: Job, label: string): Promise<void> {
    while (this.#inside > 1) {
      job.report(0, null, label);
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
      await job.breathe();
    }
  }
}
