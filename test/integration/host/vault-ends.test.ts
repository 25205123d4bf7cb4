import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { commandOf } from "#test/helpers/memory-image.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { VaultChildProcess } from "#test/helpers/vault-child.ts";

const PARENT = fileURLToPath(new URL("vault-parent.ts", import.meta.url));
const WAYS = {
  "a plain process of Node": fileURLToPath(
    new URL("../../../main/vault/process.ts", import.meta.url),
  ),
  "a utility process of Electron, as far as Node can play one": fileURLToPath(
    new URL("utility-child.ts", import.meta.url),
  ),
};

describe.skipIf(process.platform !== "linux")("a vault process whose main is killed", () => {
  it.each(Object.entries(WAYS))("ends: %s", async (_way, entry) => {
    const parent = spawn(process.execPath, [PARENT, entry], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    onTestFinished(() => void parent.kill("SIGKILL"));
    const pid = Number(String((await once(parent.stdout, "data"))[0]));
    const command = commandOf(pid);
    expect(command).toContain(entry);
    onTestFinished(() => {
      if (commandOf(pid) === command) process.kill(pid, "SIGKILL");
    });
    parent.kill("SIGKILL");
    await once(parent, "exit");
    await expect.poll(() => commandOf(pid) === command, { timeout: 10_000 }).toBe(false);
  });
});

describe.skipIf(process.platform === "win32")(
  "a vault process that the system tells to end",
  () => {
    it("still stores what main has to tell it, and ends when main says so", async () => {
      const vault = new VaultChildProcess();
      onTestFinished(() => vault.kill());
      await vault.create(tempFolder());
      for (const signal of ["SIGTERM", "SIGHUP", "SIGINT"] as const)
        process.kill(vault.pid, signal);
      await vault.call("drafts.save", { place: "person", content: "what was being typed" });
      expect(await vault.call("drafts.load", { place: "person" })).toEqual({
        content: "what was being typed",
      });
      await vault.end();
      await vault.exited;
    });
  },
);
