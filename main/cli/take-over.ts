import type { Output } from "#shared/ipc/contract.ts";
import { failureText } from "./failure-text.ts";
import { CliError } from "./output.ts";
import { readPassphrase } from "./passphrase.ts";
import { askLine } from "./read-words.ts";
import { withOpenVault } from "./vault-link.ts";

const YES = new Set(["oui", "yes"]);

/** Takes away the lock that another machine left, once somebody has read what that means. */
export function takeOverFromCli(
  vault: string | undefined,
  isSure: boolean,
): Promise<Output<"witness.standing">["readOnly"]> {
  return withOpenVault(vault, readPassphrase, async (open) => {
    const { readOnly } = await open.call("witness.standing", {});
    if (readOnly === null) return null;
    if (readOnly.why === "medium") throw new CliError("vault.not_writable");
    if (!readOnly.isElsewhere) {
      throw new CliError("vault.in_use", { holder: readOnly.holder });
    }
    if (!isSure) await askWhetherSure(readOnly);
    await open.call("witness.takeOver", {});
    return (await open.call("witness.standing", {})).readOnly;
  });
}

async function askWhetherSure(by: { holder: string; since: string | null }): Promise<void> {
  const params = { holder: by.holder, since: by.since ?? "?" };
  const unsure = new CliError("cli.take_over_unsure", params);
  if (!process.stdin.isTTY) throw unsure;
  process.stderr.write(`${failureText(unsure.failure)}\n`);
  const answer = await askLine("oui / yes > ");
  if (!YES.has(answer.trim().toLowerCase())) throw unsure;
}
