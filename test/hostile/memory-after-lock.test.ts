import { fork, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { freshRenderer } from "#build/renderer-bundle.ts";
import { readHeader } from "#main/vault/keys/header-file.ts";
import { IN_ORDER, tryPassphrase } from "#main/vault/keys/try-passphrase.ts";
import { vaultKeyOf } from "#main/vault/keys/unlock.ts";
import { userPairs } from "#main/vault/keys/user-key.ts";
import { vaultKeys } from "#main/vault/keys/vault-key.ts";
import {
  canReadMemory,
  keyNeedles,
  processesBelow,
  searchMemory,
  textNeedles,
  type Needle,
  type RunningProcess,
} from "#test/helpers/memory-image.ts";
import type { Order } from "#test/helpers/standin-at-keyboard.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { FAST_KDF, TestVault } from "#test/helpers/test-vault.ts";

const ENTRY = fileURLToPath(new URL("../helpers/standin-at-keyboard.ts", import.meta.url));
const isLinux = process.platform === "linux";

/** A private key for signatures is its seed, then the public key, which is in the header for all. */
const SEED_BYTES = 32;

/** Letters that nothing else in a process's memory can spell. */
const randomPhrase = () =>
  Array.from({ length: 5 }, () =>
    [...randomBytes(8)].map((byte) => String.fromCodePoint(97 + (byte % 26))).join(""),
  ).join(" ");

/** Every key behind a passphrase that is secret for longer than a call. */
async function secretKeys(path: string, passphrase: string): Promise<Needle[]> {
  const read = await readHeader(path);
  const { slot, userKey } = await tryPassphrase(read.header, passphrase, IN_ORDER);
  const pairs = userPairs(userKey);
  const vaultKey = vaultKeyOf(read.header, slot.userId, pairs);
  if (vaultKey === null) throw new Error("this passphrase gives the vault key");
  const { databaseKey, fileKey, headerKey, witnessKey } = vaultKeys(vaultKey);
  return Object.entries({
    "user key": userKey,
    "private key for sealed boxes": pairs.box.privateKey,
    "private key for signatures": pairs.sign.privateKey.subarray(0, SEED_BYTES),
    "vault key": vaultKey,
    "database key": databaseKey,
    "file key": fileKey,
    "header key": headerKey,
    "witness key": witnessKey,
  }).flatMap(([name, key]) => keyNeedles(name, key));
}

/** A vault of that passphrase, made in this process, and what opens it. */
async function closedVault(passphrase: string): Promise<{ path: string; needles: Needle[] }> {
  const vault = new TestVault({});
  await vault.call("vault.create", {
    folder: vault.grant(tempFolder()),
    name: "Essai",
    userName: "Camille Essai",
    passphrase,
    kdf: FAST_KDF,
  });
  await vault.close();
  const needles = [
    ...textNeedles("passphrase", passphrase),
    ...textNeedles("beginning of the passphrase", passphrase.slice(0, 14)),
    ...(await secretKeys(vault.path, passphrase)),
  ];
  return { path: vault.path, needles };
}

async function tell(child: ChildProcess, ...orders: readonly Order[]): Promise<void> {
  for (const order of orders) {
    const done = once(child, "message");
    child.send(order);
    await done;
  }
}

/** The whole application in a process of its own; its window asks for the vault's passphrase. */
async function startAt(path: string): Promise<ChildProcess> {
  const args = [join(tempFolder(), "config"), await freshRenderer()];
  const child = fork(ENTRY, args, { execArgv: [] });
  onTestFinished(() => void child.kill("SIGKILL"));
  await once(child, "message");
  await tell(child, { kind: "choose", path }, { kind: "click", button: "Ouvrir" });
  return child;
}

async function unlockByKeys(child: ChildProcess, passphrase: string): Promise<void> {
  await tell(child, { kind: "focus", label: "Phrase de passe" });
  for (const letter of passphrase) {
    await tell(child, { kind: "press", key: letter === " " ? "Space" : letter });
  }
  await tell(child, { kind: "press", key: "Enter" }, { kind: "see", role: "navigation" });
}

function partOf({ command }: RunningProcess): string {
  const type = /--type=(\S+)/u.exec(command)?.[1];
  if (type !== undefined) return type === "renderer" ? "window" : type;
  if (command.includes("vault/process.ts")) return "vault";
  return command.includes("standin-at-keyboard") ? "main" : "browser";
}

/** What each part of the application holds, by needle. */
function holdings(pid: number, needles: readonly Needle[]): Map<string, string[]> {
  const held = new Map<string, string[]>();
  for (const one of processesBelow(pid)) {
    const found = searchMemory(one.pid, needles);
    if (found.length > 0) held.set(partOf(one), [...(held.get(partOf(one)) ?? []), ...found]);
  }
  return held;
}

it.skipIf(!isLinux)(
  "after a lock, no process holds the passphrase or a key, and main never did",
  async (context) => {
    const passphrase = randomPhrase();
    const { path, needles } = await closedVault(passphrase);
    const child = await startAt(path);
    const pid = child.pid ?? 0;
    if (!canReadMemory(pid)) {
      context.skip("this process may not read another one's memory (ptrace)");
      return;
    }
    await unlockByKeys(child, passphrase);
    const before = processesBelow(pid);
    const open = holdings(pid, needles);
    // Else nothing would be proven by finding nothing later.
    expect(open.get("vault")?.join()).toContain("database key, bytes");
    expect(open.get("vault")?.join()).toContain("private key for signatures, bytes");
    expect(open.get("window")?.join()).toContain("passphrase");
    // What only other keys are taken out of goes as soon as they are.
    expect(open.get("vault")?.join()).not.toContain("user key");
    expect(open.get("vault")?.join()).not.toContain("vault key");
    expect(open.get("main")).toBeUndefined();

    await tell(child, { kind: "press", key: "ControlOrMeta+l" }, { kind: "see", role: "textbox" });
    const after = processesBelow(pid);
    // Another one, that knows nothing yet, may wait for the next passphrase.
    const gone = before.filter((one) => partOf(one) === "vault").map((one) => one.pid);
    expect(gone).toHaveLength(1);
    expect(after.filter((one) => gone.includes(one.pid))).toEqual([]);
    expect(after.map(partOf)).toContain("window");
    expect(Object.fromEntries(holdings(pid, needles))).toEqual({});
  },
  180_000,
);

it.skipIf(!isLinux)(
  "has no memory of any of its processes written to a core dump",
  async () => {
    const { path } = await closedVault(randomPhrase());
    const child = await startAt(path);
    const parts = processesBelow(child.pid ?? 0).map((one) => ({
      part: partOf(one),
      mappings: Number.parseInt(readFileSync(`/proc/${one.pid}/coredump_filter`, "utf8"), 16),
    }));
    expect(parts.map(({ part }) => part)).toEqual(
      expect.arrayContaining(["main", "browser", "window"]),
    );
    expect(parts.filter(({ mappings }) => mappings !== 0)).toEqual([]);
  },
  120_000,
);

const CORE_PATTERN = "/proc/sys/kernel/core_pattern";
/** Where a crash puts its dump: beside the process, unless the machine sends dumps elsewhere. */
const dumpsInPlace = () =>
  isLinux && existsSync(CORE_PATTERN) && readFileSync(CORE_PATTERN, "utf8").startsWith("core");

it.skipIf(!dumpsInPlace())(
  "a vault process that crashes leaves no key in a core dump, however large dumps may be",
  async () => {
    const passphrase = randomPhrase();
    const { path, needles } = await closedVault(passphrase);
    const folder = tempFolder();
    const shell = ["-c", 'ulimit -c unlimited && cd "$0" && exec "$@"', folder, process.execPath];
    const child = fork(
      fileURLToPath(new URL("../../main/vault/process.ts", import.meta.url)),
      ["--trust-paths"],
      { execPath: "/bin/sh", execArgv: shell },
    );
    await once(child, "message");
    child.send({ kind: "call", id: 1, method: "vault.open", input: { vault: path, passphrase } });
    await once(child, "message");
    const exited = once(child, "exit");
    child.kill("SIGSEGV");
    await exited;
    const leaking = readdirSync(folder).filter((name) => {
      const dump = readFileSync(join(folder, name));
      return needles.some(({ bytes }) => dump.includes(bytes));
    });
    expect(leaking).toEqual([]);
    rmSync(join(path, "lock"));
  },
  60_000,
);
