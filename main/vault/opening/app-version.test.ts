import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { APP_VERSION } from "./app-version.ts";

it("is the version of the package", () => {
  const file = new URL("../../../package.json", import.meta.url);
  expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ version: APP_VERSION });
});
