import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { FuseState, FuseV1Options } from "@electron/fuses";
import { EXPECTED_FUSES } from "#build/check-fuses.ts";
import { BACKUP_EXTENSION } from "#shared/domain/vault/backup-file.ts";
import { VAULT_EXTENSION } from "#shared/domain/vault/folder-name.ts";

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

  it("is signed again once its fuses are blown", () => {
    expect(yaml).toMatch(/^electronFuses:\n(?: .*\n)*? {2}resetAdHocDarwinSignature: true$/mu);
  });

  it("is an AppImage that asks for a sandbox before it goes without, and a deb that has one", () => {
    expect(yaml).toMatch(/^toolsets:\n(?: {2}#.*\n)* {2}appimage: 1\.0\.3$/mu);
    expect(yaml).toMatch(/^linux:\n {2}target:\n(?: {4}#.*\n)* {4}- deb\n {4}- AppImage$/mu);
    expect(yaml).not.toMatch(/no-sandbox(?!`)/u);
  });

  it("names the desktop entry of its windows", () => {
    expect(yaml).toMatch(/^extraMetadata:(?:\n {2}.*)*\n {2}desktopName: greffe\.desktop$/mu);
    expect(yaml).toMatch(/^linux:(?:\n {2}.*)*\n {2}syncDesktopName: true$/mu);
  });

  it("asks Debian for what Electron is linked to, and for what hears a locked screen", () => {
    const list = /^deb:\n {2}depends:\n((?: {4}.*\n)+)/mu.exec(yaml)?.[1] ?? "";
    const names = list.split("\n").flatMap((line) => /^ {4}- (.+)$/u.exec(line)?.[1] ?? []);
    expect(names).toEqual(
      expect.arrayContaining(["libgtk-3-0", "libnss3", "libatspi2.0-0", "libsecret-1-0"]),
    );
    expect(names).toEqual(
      expect.arrayContaining(["libgbm1", "libasound2t64 | libasound2", "libglib2.0-bin"]),
    );
  });

  it("opens the files that Greffe makes, and keeps its secrets under a name of its own", () => {
    expect(yaml).toMatch(new RegExp(`^ {2}- ext: ${BACKUP_EXTENSION}$`, "mu"));
    const vault = VAULT_EXTENSION.slice(1);
    const ofMac = `^mac:(?:\\n .*)*\\n {4}- ext: ${vault}(?:\\n {6}.*)*isPackage: true$`;
    expect(yaml).toMatch(new RegExp(ofMac, "mu"));
    expect(yaml).toMatch(/^extraMetadata:\n(?: {2}#.*\n)* {2}productName: Greffe$/mu);
  });
});

const workflow = (name: string) =>
  readFileSync(
    fileURLToPath(new URL(`../../../.github/workflows/${name}.yml`, import.meta.url)),
    "utf8",
  );

describe("the workflows", () => {
  it("verify the signature of what macOS runs, and start what was packed", () => {
    for (const name of ["electron", "release"]) {
      expect(workflow(name)).toContain("codesign --verify --deep --strict");
    }
    expect(workflow("electron")).toContain("test/e2e/packaged-start.e2e.ts");
    expect(workflow("electron")).toContain("node build/open-to-tests.ts");
    expect(workflow("electron")).toContain("test/e2e/main-path.e2e.ts");
  });

  it.each(["ci", "electron", "release", "soak"])(
    "take in %s no action but by its commit, which nobody can move",
    (name) => {
      const uses = [...workflow(name).matchAll(/uses: (\S+)(.*)$/gmu)].map(([, what, note]) => ({
        what: what ?? "",
        note: note ?? "",
      }));
      const others = uses.filter(({ what }) => !what.startsWith("./"));
      expect(others.length).toBeGreaterThan(0);
      for (const { what, note } of others) {
        expect(what + note).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u);
      }
    },
  );

  it("release nothing that has not passed every test, here and on Electron", () => {
    expect(workflow("release")).toMatch(
      /^ {2}package:\n(?: {4}.*\n)*? {4}needs: \[soak, test, electron\]$/mu,
    );
    for (const name of ["ci", "electron", "soak"]) {
      expect(workflow("release")).toContain(`uses: ./.github/workflows/${name}.yml`);
      expect(workflow(name)).toMatch(/^ {2}workflow_call:$/mu);
    }
  });

  it("sign where what is released comes from, in a job that installs and runs no package", () => {
    const jobs = workflow("release").split(/^ {2}(?=\w+:\n)/mu);
    const signing = jobs.filter((job) => job.includes("id-token: write"));
    expect(signing).toHaveLength(1);
    expect(signing[0]).toMatch(/^attest:\n/u);
    expect(signing[0]).toContain("needs: package");
    expect(signing[0]).toContain("sha256sum --check --strict");
    expect(signing[0]).toContain("actions/attest-build-provenance@");
    expect(signing[0]).not.toMatch(/npm|npx|node |checkout/u);
  });

  it("release nothing whose fuses they have not read", () => {
    const steps = workflow("release").split(/^ {6}- /mu);
    const at = (part: string) => steps.findIndex((step) => step.includes(part));
    expect(at("electron-builder")).toBeGreaterThan(0);
    expect(at("node build/check-fuses.ts")).toBeGreaterThan(at("electron-builder"));
    expect(at("upload-artifact")).toBeGreaterThan(at("node build/check-fuses.ts"));
  });

  it.each(["ci", "electron", "release", "soak"])(
    "leave no token in %s for what packages run when they are installed",
    (name) => {
      const uses = workflow(name).split("actions/checkout@").slice(1);
      expect(uses.length).toBeGreaterThan(0);
      for (const after of uses) {
        expect(after).toMatch(/^.+\n {8}with:\n {10}persist-credentials: false\n/u);
      }
      expect(workflow(name)).toMatch(/^permissions:\n {2}contents: read$/mu);
    },
  );

  it("keep every file that is made", () => {
    for (const end of ["deb", "AppImage", "tar.gz", "dmg", "exe"]) {
      expect(workflow("release")).toContain(`release/*.${end}`);
    }
  });
});
