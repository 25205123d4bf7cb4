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
});
