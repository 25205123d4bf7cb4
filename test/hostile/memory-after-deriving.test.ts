import { fork } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { canReadMemory, searchMemory } from "#test/helpers/memory-image.ts";

const ENTRY = fileURLToPath(new URL("../helpers/derives-on-thread.ts", import.meta.url));

it.runIf(process.platform === "linux")(
  "a derivation on a thread leaves nothing of what was typed in the memory of its process",
  async ({ skip }) => {
    const child = fork(ENTRY, { execArgv: [] });
    onTestFinished(() => void child.kill());
    const typed = randomBytes(40);
    child.send([...typed].map((byte) => 255 - byte));
    const [length] = (await once(child, "message")) as [number];
    expect(length).toBe(32);
    const { pid = 0 } = child;
    if (!canReadMemory(pid)) skip();
    expect(searchMemory(pid, [{ name: "typed", bytes: typed }])).toEqual([]);
  },
);
