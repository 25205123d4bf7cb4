import { resolve } from "node:path";
import { DEFAULT_KDF_COST } from "#shared/domain/vault/kdf.ts";
import { CliError } from "./output.ts";
import { readFirstPassphrase } from "./passphrase.ts";
import { withVaultProcess } from "./vault-link.ts";

interface CreateOptions {
  readonly folder?: string | undefined;
  readonly name?: string | undefined;
  readonly user?: string | undefined;
  readonly "memory-mib"?: string | undefined;
  readonly passes?: string | undefined;
}

export async function createVault(options: CreateOptions): Promise<unknown> {
  const { folder, name, user } = options;
  if (folder === undefined || name === undefined || user === undefined) {
    throw new CliError("cli.create_incomplete");
  }
  const passphrase = await readFirstPassphrase();
  return withVaultProcess((vault) =>
    vault.call("vault.create", {
      folder: resolve(folder),
      name,
      userName: user,
      passphrase,
      kdf: {
        memoryMiB: Number(options["memory-mib"] ?? DEFAULT_KDF_COST.memoryMiB),
        passes: Number(options.passes ?? DEFAULT_KDF_COST.passes),
      },
    }),
  );
}
