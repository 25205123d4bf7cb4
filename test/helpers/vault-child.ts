import { fileURLToPath } from "node:url";
import { VaultProcess } from "#main/app/vault-process.ts";
import { forkVaultProcess } from "#main/host/chromium/vault-child.ts";
import type { Report } from "#main/vault/job.ts";
import type { Input, MethodsAt, Output } from "#shared/ipc/contract.ts";
import { ExpectedError, type Result } from "#shared/ipc/result.ts";
import { onlyDeclared } from "./only-declared.ts";
import { FAST_KDF, PASSPHRASE } from "./vault-in-process.ts";

const ENTRY = fileURLToPath(new URL("../../main/vault/process.ts", import.meta.url));

/** A real vault process, that can be killed as a crash or a power cut would. */
export class VaultChildProcess {
  readonly #process: VaultProcess;
  readonly #kill: () => void;
  readonly #reports = new Map<string, Report>();
  readonly exited: Promise<void>;
  readonly pid: number;

  /** From its sources, or from a bundle of them. */
  constructor(entry: string = ENTRY) {
    const child = forkVaultProcess(entry, ["--trust-paths"]);
    const exited = Promise.withResolvers<void>();
    this.exited = exited.promise;
    this.pid = child.pid ?? 0;
    this.#kill = () => child.kill();
    this.#process = new VaultProcess(child, {
      onOpened: () => undefined,
      onEvent: (event) => {
        if (event.kind !== "progress") return;
        this.#reports.get(event.jobId)?.(event.done, event.total, event.label);
      },
      onExit: () => exited.resolve(),
      print: () => Promise.resolve(null),
    });
  }

  /** As a job, when its progress is asked for. */
  async result<M extends MethodsAt<"vault">>(
    method: M,
    input: Input<M>,
    report?: Report,
  ): Promise<Result<Output<M>>> {
    const jobId = report === undefined ? undefined : crypto.randomUUID();
    if (jobId !== undefined && report !== undefined) this.#reports.set(jobId, report);
    const result = (await this.#process.call(method, input, jobId)) as Result<Output<M>>;
    return onlyDeclared(method, result);
  }

  async call<M extends MethodsAt<"vault">>(method: M, input: Input<M>): Promise<Output<M>> {
    const result = await this.result(method, input);
    if (result.ok) return result.value;
    throw ExpectedError.from(result.error);
  }

  create(folder: string): Promise<Output<"vault.create">> {
    const name = "Essai";
    return this.call("vault.create", {
      folder,
      name,
      userName: name,
      passphrase: PASSPHRASE,
      kdf: FAST_KDF,
    });
  }

  open(vault: string): Promise<Output<"vault.open">> {
    return this.call("vault.open", { vault, passphrase: PASSPHRASE });
  }

  /** SIGKILL: nothing is flushed, nothing is closed. */
  async kill(): Promise<void> {
    this.#kill();
    await this.exited;
  }

  end(): Promise<void> {
    return this.#process.end();
  }
}
