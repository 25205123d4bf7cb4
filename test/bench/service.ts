import { dispatch } from "#main/vault/dispatch.ts";
import { createJob } from "#main/vault/job.ts";
import { VaultSession } from "#main/vault/session.ts";
import type { Input, MethodsAt, Output } from "#shared/ipc/contract.ts";
import { ExpectedError, type Result } from "#shared/ipc/result.ts";
import { bareEnvironment } from "#test/helpers/environment.ts";

const NO_JOB = createJob(new AbortController().signal, () => undefined);

/**
 * The vault process's inside as it answers main: input validated, output as it leaves. Tests also
 * parse the output; an installed Greffe does not, so neither does what is measured.
 */
export class Service {
  path = "";
  readonly session = new VaultSession(
    bareEnvironment({
      opened: (path) => {
        this.path = path;
      },
    }),
  );

  async call<M extends MethodsAt<"vault">>(method: M, input: Input<M>): Promise<Output<M>> {
    const result = (await dispatch(this.session, method, input, NO_JOB)) as Result<Output<M>>;
    if (result.ok) return result.value;
    throw ExpectedError.from(result.error);
  }
}
