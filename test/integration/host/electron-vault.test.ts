import { beforeEach, describe, expect, it, vi } from "vitest";
import * as electron from "./electron-double.ts";

vi.mock("electron", () => import("./electron-double.ts"));

const { startUtilityProcess } = await import("#main/host/electron/vault-process.ts");

beforeEach(() => {
  electron.calls.length = 0;
  electron.children.length = 0;
});

describe("the vault process", () => {
  it("is a named utility process, without Node's options or a passphrase", () => {
    vi.stubEnv("NODE_OPTIONS", "--inspect");
    vi.stubEnv("GREFFE_PASSPHRASE", "six words");
    startUtilityProcess("/dist/main/vault.js");
    vi.unstubAllEnvs();
    const [entry, args, options] = electron.callsOf("utilityProcess.fork")[0] ?? [];
    expect([entry, args]).toEqual(["/dist/main/vault.js", []]);
    expect(options).toMatchObject({ serviceName: "Greffe: coffre", execArgv: [] });
    expect(options).not.toHaveProperty("env.NODE_OPTIONS");
    expect(options).not.toHaveProperty("env.GREFFE_PASSPHRASE");
  });

  it("is given, before any message, the end of a port whose other end main holds", () => {
    const link = startUtilityProcess("/dist/main/vault.js");
    link.post({ kind: "lock" });
    expect(electron.callsOf("vault.post")).toEqual([
      [null, [{ name: "port2" }]],
      [{ kind: "lock" }],
    ]);
    expect(electron.callsOf("port1.close")).toEqual([]);
    electron.children[0]?.emit("exit", 0);
    expect(electron.callsOf("port1.close")).toHaveLength(1);
  });

  it("that fails in V8 is no failure of main, which learns of its end as of any", () => {
    const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const link = startUtilityProcess("/dist/main/vault.js");
    const exited = vi.fn<() => void>();
    link.onExit(exited);
    const [child] = electron.children;
    child?.emit("error", "FatalError", "v8::ToLocalChecked", '{"environment":"Soazig"}');
    expect(exited).not.toHaveBeenCalled();
    child?.emit("exit", 1);
    expect(exited).toHaveBeenCalledOnce();
    const written = said.mock.calls.flat().join("");
    said.mockRestore();
    expect(written).toContain('"where":"vault process, FatalError"');
    expect(written).not.toContain("Soazig");
  });
});
