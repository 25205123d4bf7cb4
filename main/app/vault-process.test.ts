import { describe, expect, it } from "vitest";
import type { VaultLink } from "#main/host/host.ts";
import { fail } from "#shared/ipc/result.ts";
import { VaultProcess } from "./vault-process.ts";

function fakeLink() {
  const posted: unknown[] = [];
  const heard: ((message: unknown) => void)[] = [];
  const ends: (() => void)[] = [];
  const exit = () => {
    for (const end of ends) end();
  };
  const link: VaultLink = {
    post: (message) => void posted.push(message),
    onMessage: (listener) => void heard.push(listener),
    onExit: (listener) => void ends.push(listener),
    kill: exit,
  };
  const say = (message: unknown) => {
    for (const listener of heard) listener(message);
  };
  return { link, posted, say, exit };
}

function running() {
  const events: unknown[] = [];
  const fake = fakeLink();
  const vault = new VaultProcess(fake.link, {
    onOpened: (path, name) => void events.push(["opened", path, name]),
    onEvent: (event) => void events.push(event),
    onExit: () => void events.push("exit"),
    print: () => Promise.reject(new Error("no printer")),
  });
  return { ...fake, events, vault };
}

describe("VaultProcess", () => {
  it("holds calls until the process is ready, and pairs answers that cross", async () => {
    const { vault, posted, say } = running();
    const first = vault.call("people.get", { id: 1 });
    const second = vault.call("people.get", { id: 2 });
    expect(posted).toEqual([]);
    say({ kind: "ready" });
    await expect.poll(() => posted).toHaveLength(2);
    say({ kind: "result", id: 2, result: { ok: true, value: "two" } });
    say({ kind: "result", id: 1, result: { ok: true, value: "one" } });
    expect(await first).toEqual({ ok: true, value: "one" });
    expect(await second).toEqual({ ok: true, value: "two" });
  });

  it("answers what was under way when the process falls over, and what comes after", async () => {
    const { vault, say, exit, events } = running();
    say({ kind: "ready" });
    const call = vault.call("people.get", {});
    await Promise.resolve();
    exit();
    const gone = { ok: false, error: { code: "vault.gone" } };
    expect(await call).toEqual(gone);
    expect(await vault.call("people.get", {})).toEqual(gone);
    expect(events).toEqual(["exit"]);
  });

  it("cancels its jobs when it ends, and kills what does not end by itself", async () => {
    const { vault, posted, say } = running();
    say({ kind: "ready" });
    const call = vault.call("imports.run", {}, "job-1");
    await expect.poll(() => posted).toHaveLength(1);
    await vault.end(10);
    expect(posted.slice(1)).toEqual([{ kind: "cancel", jobId: "job-1" }, { kind: "lock" }]);
    expect(await call).toEqual({ ok: false, error: { code: "vault.gone" } });
  });

  it("is over when its end is never told, whether it was killed or never started", async () => {
    const { link, say } = fakeLink();
    const exits: string[] = [];
    const silent = (name: string) =>
      new VaultProcess(
        { ...link, kill: () => undefined },
        {
          onOpened: () => undefined,
          onEvent: () => undefined,
          onExit: () => void exits.push(name),
          print: () => Promise.resolve(null),
        },
        10,
        10,
      );
    const unstarted = silent("unstarted");
    expect(await unstarted.call("people.get", {})).toEqual(fail("vault.gone"));
    await expect.poll(() => exits).toEqual(["unstarted"]);
    const stuck = silent("stuck");
    say({ kind: "ready" });
    await stuck.end(10);
    expect(exits).toEqual(["unstarted", "stuck"]);
  });

  it("ignores what is not a message of its contract", () => {
    const { say, events } = running();
    say("noise");
    say({ kind: "opened" });
    say({ kind: "changed", topics: ["people"] });
    expect(events).toEqual([{ kind: "changed", topics: ["people"] }]);
  });

  it("says that nothing was printed when the printer fails", async () => {
    const { posted, say } = running();
    say({ kind: "ready" });
    say({ kind: "print", id: 4, html: "<p>" });
    await expect.poll(() => posted).toEqual([{ kind: "printed", id: 4, pdf: null }]);
  });
});
