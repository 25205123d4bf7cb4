import { spawnSync } from "node:child_process";

/** What hledger finds each account to hold in a journal, in centimes by number; null where it is not installed. */
export function hledgerBalances(journal: string): ReadonlyMap<string, number> | null {
  const asked = ["-f", journal, "balance", "--flat", "-N", "-E", "-O", "csv"];
  const { stdout, stderr, error } = spawnSync("hledger", asked, { encoding: "utf8" });
  if (error !== undefined) return null;
  if (stderr !== "") throw new Error(stderr);
  const found = [...stdout.matchAll(/^"(\d+) [^"]*","(-?[\d.]+)(?: EUR)?"$/gmu)];
  const balances = new Map<string, number>();
  for (const [, account = "", amount] of found) {
    balances.set(account, (balances.get(account) ?? 0) + Math.round(Number(amount) * 100));
  }
  return balances;
}
