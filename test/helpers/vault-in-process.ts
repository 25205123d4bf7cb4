import { createJob, type Report } from "#main/vault/job.ts";
import { dispatch } from "#main/vault/dispatch.ts";
import { VaultSession } from "#main/vault/session.ts";
import type { DeviceKeeper } from "#main/vault/opening/device-keeper.ts";
import type { RescueKeeper } from "#main/vault/opening/rescue-keeper.ts";
import type { WitnessKeeper } from "#main/vault/witness/witness-watch.ts";
import { contract, type Input, type MethodsAt, type Output } from "#shared/ipc/contract.ts";
import type { Topic } from "#shared/ipc/topics.ts";
import { ExpectedError, type Result } from "#shared/ipc/result.ts";
import { bareEnvironment } from "./environment.ts";
import { onlyDeclared } from "./only-declared.ts";

/** The floor of the bounds: a derivation in a tenth of a second. */
export const FAST_KDF = { memoryMiB: 64, passes: 2 };
export const PASSPHRASE = "une phrase de passe pour les essais";

export interface TestVaultOptions {
  readonly folder?: string;
  /** What the clock says; the machine's when absent. */
  readonly now?: () => Date;
  /** What is kept outside the vault; nothing when absent. */
  readonly witnesses?: WitnessKeeper;
  /** The machine's keychain and what lies beside it; none when absent. */
  readonly device?: DeviceKeeper;
  /** What keeps text that the store does not take; nothing does when absent. */
  readonly rescues?: RescueKeeper;
  readonly printPdf?: (html: string) => Promise<Uint8Array | null>;
}

interface CallOptions {
  readonly signal?: AbortSignal;
  readonly report?: Report;
}

export type VaultMethod = MethodsAt<"vault">;

/** A vault process's inside, in this process: the same session, dispatcher and encrypted store. */
export class TestVault {
  readonly session: VaultSession;
  readonly changes: Topic[][] = [];
  path = "";
  readonly #grants = new Map<string, string>();

  constructor(options: TestVaultOptions) {
    const { folder: _folder, ...given } = options;
    this.session = new VaultSession(
      bareEnvironment({
        ...given,
        path: (ref) => {
          const path = this.#grants.get(ref);
          if (path === undefined) throw new ExpectedError("ipc.malformed");
          return path;
        },
        changed: (topics) => this.changes.push([...topics]),
        opened: (path) => {
          this.path = path;
        },
      }),
    );
  }

  get context() {
    return this.session.vault.context;
  }

  grant(path: string): string {
    const ref = `ref-${this.#grants.size + 1}`;
    this.#grants.set(ref, path);
    return ref;
  }

  /** The `Result`, checked against the contract: its output, or a failure that it declares. */
  async result<M extends VaultMethod>(
    method: M,
    input: Input<M>,
    options: CallOptions = {},
  ): Promise<Result<Output<M>>> {
    const job = createJob(
      options.signal ?? new AbortController().signal,
      options.report ?? (() => undefined),
    );
    const result = onlyDeclared(method, await dispatch(this.session, method, input, job));
    if (!result.ok) return result;
    return { ok: true, value: contract[method].output.parse(result.value) as Output<M> };
  }

  /** The output, or throws the `ExpectedError` behind the failure. */
  async call<M extends VaultMethod>(
    method: M,
    input: Input<M>,
    options: CallOptions = {},
  ): Promise<Output<M>> {
    const result = await this.result(method, input, options);
    if (result.ok) return result.value;
    throw ExpectedError.from(result.error);
  }

  close(): Promise<void> {
    return this.session.close();
  }
}
