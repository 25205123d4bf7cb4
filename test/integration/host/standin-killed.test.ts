import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { launchApp } from "#test/helpers/launch-app.ts";
import { commandOf, processesBelow } from "#test/helpers/memory-image.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "greffe-killed-"));
const parts = { bundleDir: here("./page"), vaultEntry: here("./fake-vault.ts") };

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function filesUnder(path: string): string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

describe.skipIf(process.platform !== "linux")("a stand-in that is killed", () => {
  it("takes its browser and its vault process with it, and is tidied at the next start", async () => {
    const child = spawn(
      process.execPath,
      // Elsewhere than other tests' start, which would tidy it at any moment.
      [here("./standin-child.ts"), folder, parts.bundleDir, parts.vaultEntry],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    const [line] = (await once(child.stdout, "data")) as [Buffer];
    const runFolder = line.toString().trim();
    const mine = processesBelow(child.pid ?? 0);
    const kinds = mine.map(({ command }) =>
      command.includes("fake-vault") ? "vault" : command.includes(runFolder) ? "browser" : "other",
    );
    expect(kinds).toEqual(expect.arrayContaining(["vault", "browser"]));

    child.kill("SIGKILL");
    await once(child, "exit");
    const alive = () => mine.filter(({ pid, command }) => commandOf(pid) === command);
    await expect.poll(alive, { timeout: 10_000 }).toEqual([]);
    expect(existsSync(runFolder)).toBe(true);

    const next = await launchApp({
      ...parts,
      configDir: join(folder, "config"),
      runBase: folder,
    });
    expect(existsSync(runFolder)).toBe(false);
    await next.close();
  });
});

describe("the browser's profile", () => {
  it("holds nothing of what the page showed, nor of what was typed", async () => {
    const app = await launchApp(parts);
    await app.page.evaluate(() => {
      document.title = "canari-7f3a";
      localStorage.setItem("canari-7f3a", "canari-7f3a");
      const field = document.createElement("input");
      field.name = "canari-7f3a";
      document.body.append(field);
    });
    await app.page.locator("input").fill("canari-7f3a");
    await app.page.evaluate(() => void (location.hash = "canari-7f3a"));
    await app.page.waitForTimeout(500);
    const leaking = filesUnder(app.profileDir).filter((path) =>
      readFileSync(path).includes("canari-7f3a"),
    );
    await app.close();
    expect(leaking).toEqual([]);
  });
});
