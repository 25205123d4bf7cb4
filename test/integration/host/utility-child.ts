import { EventEmitter } from "node:events";

/**
 * The vault process as a utility process of Electron starts it: a parent port that says nothing when
 * main is gone, and with the first message a port that does.
 */
const held = Object.assign(new EventEmitter(), { start: () => undefined });
const parentPort = Object.assign(new EventEmitter(), {
  postMessage: (message: unknown) => process.send?.(message, () => undefined),
});
Reflect.set(process, "parentPort", parentPort);
process.on("message", (data) => parentPort.emit("message", { data, ports: [] }));
process.once("disconnect", () => held.emit("close"));

// As there, it does not end for want of work (https://github.com/electron/electron/issues/47228).
setInterval(() => undefined, 60_000);

await import("#main/vault/process.ts");
parentPort.emit("message", { data: null, ports: [held] });
