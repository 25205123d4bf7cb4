import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";

const ENTRY = fileURLToPath(new URL("uncaught-child.ts", import.meta.url));

async function start(): Promise<ChildProcess & { readonly stderr: NodeJS.ReadableStream }> {
  const child = fork(ENTRY, { execArgv: [], stdio: ["ignore", "pipe", "pipe", "ipc"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  await once(child, "message");
  const { stderr } = child;
  if (stderr === null) throw new Error("no stderr");
  return Object.assign(child, { stderr });
}

describe("a failure that nobody caught", () => {
  it("is written by its kind and place, without its message, and ends the process", async () => {
    const child = await start();
    const said = text(child.stderr);
    child.send("throw");
    const [code] = (await once(child, "exit")) as [number];
    expect(code).toBe(1);
    expect(JSON.parse(await said)).toMatchObject({
      where: "main, uncaught",
      kind: "TypeError",
      at: expect.arrayContaining([expect.stringContaining("uncaught-child.ts")]),
    });
    expect(await said).not.toContain("Soazig");
  });

  it("of a promise is written in the same way, and the process goes on", async () => {
    const child = await start();
    child.send("reject");
    const said = String((await once(child.stderr, "data"))[0]);
    expect(JSON.parse(said)).toMatchObject({ where: "main, unhandled", kind: "RangeError" });
    expect(said).not.toContain("Soazig");
    child.send("answer");
    expect(await once(child, "message")).toContain("here");
  });
});

describe("output that nobody reads any more", () => {
  it("ends nothing, however much is written", async () => {
    const child = await start();
    child.stdout?.destroy();
    (child.stderr as NodeJS.ReadableStream & { destroy(): void }).destroy();
    for (let round = 0; round < 3; round += 1) {
      child.send("write");
      child.send("answer");
      expect(await once(child, "message")).toContain("here");
    }
    expect(child.exitCode).toBeNull();
  });
});
