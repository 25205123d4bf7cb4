import { describe, expect, it } from "vitest";
import { CallGate } from "./call-gate.ts";
import { createJob } from "./job.ts";

const job = createJob(new AbortController().signal, () => undefined);

/** A call that ends when told to. */
function aCall(gate: CallGate, method: Parameters<CallGate["pass"]>[0], done: string[]) {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const ended = gate.pass(method, async () => {
    done.push(`${method} in`);
    await promise;
    done.push(`${method} out`);
  });
  return { end: () => resolve(undefined), ended };
}

const aWhile = () => new Promise((resolve) => setTimeout(resolve, 50));

describe("CallGate", () => {
  it("waits for who is inside, lets reading go on, then nothing, then everybody", async () => {
    const gate = new CallGate();
    const done: string[] = [];
    const writer = aCall(gate, "people.update", done);
    const shutting = Promise.withResolvers<undefined>();
    const ending = Promise.withResolvers<undefined>();
    const alone = gate.pass("vault.verify", () =>
      gate.alone(job, "", async (shut) => {
        done.push("alone");
        await shutting.promise;
        await shut();
        done.push("shut");
        await ending.promise;
      }),
    );
    await aWhile();
    expect(done).toEqual(["people.update in"]);
    writer.end();
    await aWhile();
    const reader = aCall(gate, "people.list", done);
    const later = aCall(gate, "people.update", done);
    await aWhile();
    shutting.resolve(undefined);
    await aWhile();
    const lateReader = aCall(gate, "people.list", done);
    await aWhile();
    const before = ["people.update in", "people.update out", "alone", "people.list in"];
    expect(done).toEqual(before);
    reader.end();
    await aWhile();
    expect(done).toEqual([...before, "people.list out", "shut"]);
    ending.resolve(undefined);
    await alone;
    later.end();
    lateReader.end();
    await Promise.all([later.ended, lateReader.ended]);
    expect(done.slice(-4).toSorted()).toEqual([
      "people.list in",
      "people.list out",
      "people.update in",
      "people.update out",
    ]);
  });

  it("refuses a second, which would wait for the first for ever, and can be given up", async () => {
    const gate = new CallGate();
    const giveUp = new AbortController();
    const stuck = aCall(gate, "people.update", []);
    const first = gate.pass("vault.verify", () =>
      gate.alone(
        createJob(giveUp.signal, () => undefined),
        "",
        () => Promise.resolve("never"),
      ),
    );
    const second = gate.pass("people.list", () => gate.alone(job, "", () => Promise.resolve()));
    await expect(second).rejects.toThrow("vault.rekeying");
    giveUp.abort();
    await expect(first).rejects.toThrow("job.cancelled");
    stuck.end();
    await gate.ended();
    expect(await gate.pass("people.update", () => Promise.resolve("through"))).toBe("through");
  });
});
