import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { join } from "node:path";
import { StartedWith } from "#main/app/openable.ts";

/** More than a file manager gives; what is longer only shows the window. */
const MOST_CHARACTERS = 100_000;
/** Whoever connects and says nothing is not waited for. */
const SAID_WITHIN_MS = 5_000;
const NOTHING: StartedWith = { given: [], folder: "/" };

export interface InstanceLock {
  release(): void;
}

/**
 * One instance per settings folder. Null when another runs: it has been told what this one was
 * started with, to show its window and offer it. A local socket, since a lock file would outlive a crash; never a network port.
 */
export async function lockInstance(
  base: string,
  configDir: string,
  startedWith: StartedWith,
  onSecond: (startedWith: StartedWith) => void,
): Promise<InstanceLock | null> {
  const address = socketAddress(base, configDir);
  for (const attempt of [1, 2]) {
    const server = await listen(address, onSecond);
    if (server !== null) {
      server.unref();
      return { release: () => void server.close() };
    }
    if (await tell(address, startedWith)) return null;
    // Nobody answers: the socket of a process that was killed.
    if (attempt === 1 && process.platform !== "win32") rmSync(address, { force: true });
  }
  return null;
}

function socketAddress(base: string, configDir: string): string {
  const name = createHash("sha256").update(configDir).digest("hex").slice(0, 16);
  // A socket's path has room for about a hundred bytes, so it does not stand in the settings folder.
  return process.platform === "win32"
    ? String.raw`\\.\pipe\greffe-${name}`
    : join(base, `instance-${name}`);
}

function listen(
  address: string,
  onSecond: (startedWith: StartedWith) => void,
): Promise<Server | null> {
  const { promise, resolve } = Promise.withResolvers<Server | null>();
  const server = createServer((socket) => {
    let said = "";
    socket.setEncoding("utf8");
    socket.setTimeout(SAID_WITHIN_MS, () => socket.destroy());
    socket.on("data", (text: string) => {
      said += text;
      if (said.length > MOST_CHARACTERS) socket.destroy();
    });
    socket.on("error", () => {});
    socket.once("close", () => onSecond(read(said)));
  });
  server.once("error", () => resolve(null));
  server.listen(address, () => resolve(server));
  return promise;
}

function read(said: string): StartedWith {
  try {
    return StartedWith.parse(JSON.parse(said));
  } catch {
    // Too much, or not from a start of Greffe.
    return NOTHING;
  }
}

function tell(address: string, startedWith: StartedWith): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const socket = connect(address);
  let isHeard = false;
  // A first one that is stopped takes the line and never lets go of it.
  socket.setTimeout(SAID_WITHIN_MS, () => socket.destroy());
  socket.once("connect", () => {
    isHeard = true;
    socket.end(JSON.stringify(startedWith));
  });
  socket.on("error", () => {});
  socket.resume();
  socket.once("close", () => resolve(isHeard));
  return promise;
}
