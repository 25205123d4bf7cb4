import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readBundle, serve } from "./bundle.ts";

const folder = mkdtempSync(join(tmpdir(), "greffe-bundle-"));

beforeAll(() => {
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), "<!doctype html>");
  writeFileSync(join(folder, "assets/app.js"), "1");
  writeFileSync(join(folder, "assets/app.js.map"), "{}");
  symlinkSync("/etc", join(folder, "linked"));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("readBundle", () => {
  it("takes the files of known types, follows no link to a folder", () => {
    expect([...readBundle(folder).keys()].toSorted()).toEqual(["/assets/app.js", "/index.html"]);
  });

  it("refuses a folder without a page", () => {
    expect(() => readBundle(join(folder, "assets"))).toThrow("no index.html");
  });
});

describe("serve", () => {
  it("gives the page for the bare address, and the policy with every answer, missing ones too", () => {
    const bundle = readBundle(folder);
    expect(serve(bundle, "/").body.toString()).toBe("<!doctype html>");
    for (const path of ["/", "/assets/app.js", "/../secret"]) {
      expect(serve(bundle, path).headers["content-security-policy"]).toContain(
        "default-src 'none'",
      );
    }
    expect(serve(bundle, "/../secret").status).toBe(404);
  });
});
