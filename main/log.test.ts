import { describe, expect, it } from "vitest";
import { logUnexpected } from "./log.ts";

describe("logUnexpected", () => {
  it("writes where it happened, never the message, which may quote data", () => {
    const lines: object[] = [];
    const error = new TypeError("cannot read Soazig Le Goff");
    const id = logUnexpected("people.get", error, (entry) => lines.push(entry));
    expect(lines).toEqual([
      { correlationId: id, where: "people.get", kind: "TypeError", at: expect.any(Array) },
    ]);
    expect(JSON.stringify(lines)).not.toContain("Soazig");
    expect(JSON.stringify(lines)).toContain("log.test.ts");
  });

  it("takes no line of a message for a place in the code", () => {
    const lines: object[] = [];
    const error = new Error("not read:\n    at Le Goff, Soazig\n    at $& Kerouac");
    logUnexpected("imports.plan", error, (entry) => lines.push(entry));
    expect(JSON.stringify(lines)).not.toMatch(/Soazig|Kerouac/u);
    expect(JSON.stringify(lines)).toContain("log.test.ts");
  });

  it("says the type of what is not an error, and nothing of it", () => {
    const lines: object[] = [];
    logUnexpected("x", "Soazig", (entry) => lines.push(entry));
    expect(lines).toEqual([
      { correlationId: expect.any(String), where: "x", kind: "string", at: [] },
    ]);
  });

  it.each<readonly [string, (error: Error) => unknown]>([
    ["a name that was given to it", (error) => Object.assign(error, { name: "Soazig Le Goff" })],
    ["a code that was given to it", (error) => Object.assign(error, { code: "Soazig" })],
    ["a message that was changed since", (error) => Object.assign(error, { message: "other" })],
    [
      "the folder of whoever has installed it",
      (error) =>
        Object.assign(error, {
          stack:
            "Error\n    at f (/home/soazig/x/main/a.ts:1:2)\n    at file:///C:/Users/Soazig%20Le%20Goff/b.js:3:4",
        }),
    ],
    ["a function under the key of a record", () => caught({ "Soazig Le Goff": fails })],
  ])("writes nothing of a person that comes by %s", (_what, changed) => {
    const lines: object[] = [];
    const error = new Error("not read:\n    at Le Goff, Soazig");
    logUnexpected("x", changed(error), (entry) => lines.push(entry));
    expect(lines).toHaveLength(1);
    expect(JSON.stringify(lines)).not.toMatch(/Soazig|Le Goff/iu);
    expect(lines[0]).toMatchObject({
      kind: "Error",
      at: expect.arrayContaining([expect.any(String)]),
    });
  });

  it.each<readonly [string, unknown]>([
    ["has no stack", Object.defineProperty(new Error("Soazig"), "stack", { value: null })],
    ["throws when it is read", new Proxy(new Error("Soazig"), { get: fails })],
    ["throws when it is asked what it is", new Proxy({}, { getPrototypeOf: fails })],
    [
      "has a message that is no text",
      Object.assign(new Error("x"), { message: { toString: fails } }),
    ],
  ])("does not fail on what %s", (_what, thrown) => {
    const lines: object[] = [];
    expect(() => logUnexpected("x", thrown, (entry) => lines.push(entry))).not.toThrow();
    expect(lines).toHaveLength(1);
    expect(JSON.stringify(lines)).not.toContain("Soazig");
  });

  it("does not fail where nothing can be written", () => {
    expect(logUnexpected("x", new Error("y"), fails)).toMatch(/^[0-9a-f-]{36}$/u);
  });
});

function fails(): never {
  throw new Error("Soazig");
}

function caught(record: Readonly<Record<string, () => void>>): unknown {
  try {
    for (const name of Object.keys(record)) record[name]?.();
    return null;
  } catch (error) {
    return error;
  }
}
