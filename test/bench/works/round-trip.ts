import { readFileSync } from "node:fs";
import { PASSPHRASE } from "#test/helpers/vault-in-process.ts";
import { VaultChildProcess } from "#test/helpers/vault-child.ts";
import { median, time, type Measured } from "../measure.ts";

const ROUNDS = 300;
/** Node and the sources are 100 of them; pages of the store fill 64 at most, as they are read. */
const MOST_MIB = 150;

/** A call from main through the forked vault process and back; and a whole unlock there. */
export async function roundTripWorks(vaultPath: string): Promise<Measured[]> {
  const child = new VaultChildProcess();
  const open = { vault: vaultPath, passphrase: PASSPHRASE };
  const unlocking = await time(() => child.call("vault.open", open));
  try {
    const calls: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      calls.push(await time(() => child.call("people.suggest", { query: "", limit: 1 })));
    }
    const alone = { unit: "ms", plain: null, ratio: null, growth: "logarithmic" } as const;
    const resident = residentMiB(child.pid);
    const memory = {
      ...alone,
      unit: "MiB",
      work: "memory of the vault process, unlocked",
    } as const;
    return [
      ...(resident === null ? [] : [{ ...memory, greffe: resident, limit: MOST_MIB }]),
      { ...alone, work: "call to the vault process and back", greffe: median(calls), limit: 4 },
      { ...alone, work: "start of the process, Argon2id, opening", greffe: unlocking, limit: null },
    ];
  } finally {
    await child.end();
  }
}

/** Null where the system does not say. */
function residentMiB(pid: number): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(/^VmRSS:\s+(\d+) kB$/mu.exec(status)?.[1]) / 1024;
  } catch {
    return null;
  }
}
