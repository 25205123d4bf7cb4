import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { FuseState, FuseV1Options } from "@electron/fuses";
import { EXPECTED_FUSES } from "#build/check-fuses.ts";

const yaml = readFileSync(
  fileURLToPath(new URL("../../../electron-builder.yml", import.meta.url)),
  "utf8",
);

/** electron-builder's names of the fuses. */
const NAMES: Partial<Record<FuseV1Options, string>> = {
  [FuseV1Options.RunAsNode]: "runAsNode",
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: "enableNodeOptionsEnvironmentVariable",
  [FuseV1Options.EnableNodeCliInspectArguments]: "enableNodeCliInspectArguments",
  [FuseV1Options.EnableCookieEncryption]: "enableCookieEncryption",
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: "enableEmbeddedAsarIntegrityValidation",
  [FuseV1Options.OnlyLoadAppFromAsar]: "onlyLoadAppFromAsar",
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: "grantFileProtocolExtraPrivileges",
};

describe("the package", () => {
  it.each(EXPECTED_FUSES)("asks for fuse %s to be %s", (fuse, state) => {
    expect(yaml).toContain(`\n  ${NAMES[fuse]}: ${state === FuseState.ENABLE}\n`);
  });

  it("is an archive, publishes nothing, and holds no source", () => {
    expect(yaml).toMatch(/^asar: true$/mu);
    expect(yaml).toMatch(/^publish: null$/mu);
    expect(yaml).toMatch(/^npmRebuild: false$/mu);
    expect(yaml).not.toMatch(/- (main|renderer|shared|test)\//u);
  });
});
