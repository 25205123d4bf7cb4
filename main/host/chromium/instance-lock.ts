import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { join } from "node:path";

export interface InstanceLock {
  release(): void;
}

/**
 * One instance per settings folder. Null when another runs: it has been told to show its window.
 * A local socket, since a lock file would outlive a crash; never a network port.
 */
export async function lockInstance(
  base: string,
  configDir: string,
  onSecond: () => void,
): Promise<InstanceLock | null> {
  const address = socketAddress(base, configDir);
  for (const attempt of [1, 2]) {
    const server = await listen(address, onSecond);
    if (server !== null) {
      server.unref();
      return { release: () => void server.close() };
    }
    if (await wake(address)) return null;
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

function listen(address: string, onSecond: () => void): Promise<Server | null> {
  const { promise, resolve } = Promise.withResolvers<Server | null>();
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.end();
    onSecond();
  });
  server.once("error", () => resolve(null));
  server.listen(address, () => resolve(server));
  return promise;
}

function wake(address: string): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const socket = connect(address);
  socket.once("connect", () => {
    socket.destroy();
    resolve(true);
  });
  socket.once("error", () => resolve(false));
  return promise;
}
