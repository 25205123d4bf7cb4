import { describe, expect, it } from "vitest";
import { rename, SYSTEM } from "./rename.ts";

/** A system that refuses so many times, each with a code. */
function refusing(codes: readonly string[], platform: NodeJS.Platform = "win32") {
  const left = [...codes];
  const tried: string[] = [];
  let waited = 0;
  const system: typeof SYSTEM = {
    platform,
    rename: (from, to) => {
      tried.push(`${String(from)} ${String(to)}`);
      const code = left.shift();
      if (code === undefined) return Promise.resolve();
      return Promise.reject(Object.assign(new Error(code), { code }));
    },
    wait: (ms) => {
      waited += ms ?? 0;
      return Promise.resolve(undefined as never);
    },
  };
  return { system, tried, waited: () => waited };
}

describe("rename", () => {
  it("waits on Windows until nobody holds the file any more", async () => {
    const { system, tried, waited } = refusing(["EPERM", "EACCES", "EBUSY"]);
    await rename("a", "b", system);
    expect(tried).toEqual(["a b", "a b", "a b", "a b"]);
    expect(waited()).toBe(80);
  });

  it("says what Windows says once it has waited three seconds", async () => {
    const { system, waited } = refusing(Array.from({ length: 50 }, () => "EBUSY"));
    await expect(rename("a", "b", system)).rejects.toMatchObject({ code: "EBUSY" });
    expect(waited()).toBe(3080);
  });

  it("does not wait for what no waiting changes, nor elsewhere", async () => {
    const full = refusing(["ENOSPC"]);
    await expect(rename("a", "b", full.system)).rejects.toMatchObject({ code: "ENOSPC" });
    const linux = refusing(["EPERM"], "linux");
    await expect(rename("a", "b", linux.system)).rejects.toMatchObject({ code: "EPERM" });
    expect([full.waited(), linux.waited(), full.tried.length, linux.tried.length]).toEqual([
      0, 0, 1, 1,
    ]);
  });
});
