import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import { VaultProcess } from "#main/app/vault-process.ts";
import { forkVaultProcess } from "#main/host/chromium/vault-child.ts";
import { contract, type MethodsAt, type Input, type Output } from "#shared/ipc/contract.ts";
import { thisMachineKeeps } from "./machine.ts";
import { CliError } from "./output.ts";
import { showProgress } from "./progress.ts";

const ENTRY = fileURLToPath(new URL("../vault/process.ts", import.meta.url));

export interface CliVault {
  call<M extends MethodsAt<"vault">>(method: M, input: Input<M>): Promise<Output<M>>;
}

/** Starts a vault process that takes paths as they are typed, and ends it after `work`. */
export async function withVaultProcess<T>(work: (vault: CliVault) => Promise<T>): Promise<T> {
  const vaultProcess = new VaultProcess(forkVaultProcess(ENTRY, ["--trust-paths"]), {
    ...thisMachineKeeps(),
    onOpened: () => undefined,
    onEvent: showProgress,
    onExit: () => undefined,
    print: printPage,
  });
  const jobId = randomUUID();
  const cancel = () => vaultProcess.cancel(jobId);
  process.on("SIGINT", cancel);
  try {
    return await work({
      async call(method, input) {
        const isJob = contract[method].job;
        const result = await vaultProcess.call(method, input, isJob ? jobId : undefined);
        if (!result.ok) throw CliError.of(result.error);
        return result.value as Output<typeof method>;
      },
    });
  } finally {
    process.off("SIGINT", cancel);
    await vaultProcess.end();
  }
}

/** Few calls print: the browser and its driver are loaded by those alone. */
async function printPage(html: string): Promise<Uint8Array | null> {
  const { printHeadless } = await import("#main/host/chromium/print-headless.ts");
  return printHeadless(html);
}

/** The same, with the vault opened first. */
export async function withOpenVault<T>(
  path: string | undefined,
  passphrase: () => Promise<string>,
  work: (vault: CliVault) => Promise<T>,
): Promise<T> {
  if (path === undefined) throw new CliError("cli.vault_missing");
  return withVaultProcess(async (vault) => {
    await vault.call("vault.open", { vault: path, passphrase: await passphrase() });
    return work(vault);
  });
}
