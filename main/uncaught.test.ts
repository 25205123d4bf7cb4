import { EventEmitter } from "node:events";
import { describe, expect, it } from "vitest";
import { endOnUncaught, surviveClosedOutput } from "./uncaught.ts";

function watched(onRejection: "goes_on" | "ends") {
  const process = new EventEmitter() as EventEmitter & Pick<NodeJS.Process, "on">;
  const logged: unknown[] = [];
  const state = { ended: 0 };
  const end = () => {
    state.ended += 1;
  };
  endOnUncaught(process, "main", end, onRejection, (where, error) => {
    logged.push([where, error]);
    return "id";
  });
  return { process, logged, state };
}

describe("endOnUncaught", () => {
  it("logs every exception, and ends at the first", () => {
    const { process, logged, state } = watched("goes_on");
    const errors = [new TypeError("a"), new RangeError("b")];
    for (const error of errors) process.emit("uncaughtException", error, "uncaughtException");
    expect(logged).toEqual(errors.map((error) => ["main, uncaught", error]));
    expect(state.ended).toBe(1);
  });

  it("logs a rejection, and goes on in main", () => {
    const { process, logged, state } = watched("goes_on");
    process.emit("unhandledRejection", "why", Promise.resolve());
    expect(logged).toEqual([["main, unhandled", "why"]]);
    expect(state.ended).toBe(0);
  });

  it("ends at a rejection too where keys are held", () => {
    const { process, state } = watched("ends");
    process.emit("unhandledRejection", new Error("why"), Promise.resolve());
    expect(state.ended).toBe(1);
  });
});

describe("surviveClosedOutput", () => {
  it("hears the failure of a write, which would otherwise be thrown", () => {
    const output = new EventEmitter();
    const closed = Object.assign(new Error("write EPIPE"), { code: "EPIPE" });
    expect(() => output.emit("error", closed)).toThrow("EPIPE");
    surviveClosedOutput([output]);
    expect(output.emit("error", closed)).toBe(true);
  });
});
