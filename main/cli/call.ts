import { text } from "node:stream/consumers";
import { contract, isMethodName, type Input, type MethodsAt } from "#shared/ipc/contract.ts";
import { CliError } from "./output.ts";
import { readPassphrase } from "./passphrase.ts";
import { withOpenVault } from "./vault-link.ts";

export async function callMethod(
  method: string | undefined,
  json: string | undefined,
  vault: string | undefined,
): Promise<unknown> {
  if (method === undefined || json === undefined) throw new CliError("cli.call_incomplete");
  if (!isCallable(method)) throw new CliError("ipc.unknown_method", { method });
  const input = parseJson(json === "-" ? await text(process.stdin) : json);
  return withOpenVault(vault, readPassphrase, (open) =>
    // The vault process validates it against the contract, as it does for the window.
    open.call(method, input as Input<typeof method>),
  );
}

/**
 * Opening and creating have commands of their own, which take the passphrase as it should be. Others
 * that ask a secret would have it in an argument too, or need a person to copy words between two calls.
 */
function isCallable(method: string): method is MethodsAt<"vault"> {
  return isMethodName(method) && contract[method].commandLine;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new CliError("cli.bad_json");
  }
}
