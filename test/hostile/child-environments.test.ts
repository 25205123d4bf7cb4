import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { askProgram } from "#main/host/chromium/native-dialog.ts";
import { vaultEnvironment } from "#main/host/child-environment.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { VaultChildProcess } from "#test/helpers/vault-child.ts";

/** What scripts are told to use, what a later one may add, and what others put there. */
const SECRETS = {
  GREFFE_PASSPHRASE: "canari-phrase",
  GREFFE_NEW_PASSPHRASE: "canari-nouvelle",
  GREFFE_RECOVERY_WORDS: "canari-mots",
  GREFFE_INVITATION_CODE: "canari-code",
  GREFFE_OF_TOMORROW: "canari-demain",
  AWS_SECRET_ACCESS_KEY: "canari-nuage",
  NODE_OPTIONS: "--no-warnings",
};

function give(): void {
  for (const [name, value] of Object.entries(SECRETS)) vi.stubEnv(name, value);
  onTestFinished(() => void vi.unstubAllEnvs());
}

it.skipIf(process.platform !== "linux")(
  "the environment of the vault process shows no secret to who reads it in /proc",
  async () => {
    give();
    const vault = new VaultChildProcess();
    onTestFinished(() => vault.kill());
    await vault.call("vault.suggestPassphrase", {});
    const environ = readFileSync(`/proc/${vault.pid}/environ`, "utf8");
    expect(environ).toContain("PATH=");
    expect(environ).not.toMatch(/canari|GREFFE_|NODE_OPTIONS/u);
  },
);

it("on Electron nor on the stand-in is a variable given that is not named", () => {
  give();
  vi.stubEnv("TZ", "Europe/Paris");
  const given = vaultEnvironment();
  expect(given["TZ"]).toBe("Europe/Paris");
  const allowed =
    /^(?:PATH|HOME|USERPROFILE|LANG|LANGUAGE|LC_ALL|LC_CTYPE|TZ|TMPDIR|TEMP|TMP|SYSTEMROOT|SYSTEMDRIVE|WINDIR|LD_LIBRARY_PATH)$/u;
  expect(Object.keys(given).filter((name) => !allowed.test(name))).toEqual([]);
});

it.skipIf(process.platform === "win32")(
  "a program of the desktop’s is shown no secret that was given to Greffe",
  async () => {
    give();
    vi.stubEnv("DISPLAY", ":99");
    const folder = join(tempFolder(), "bin");
    mkdirSync(folder);
    const program = join(folder, "zenity");
    writeFileSync(program, '#!/bin/sh\nenv > "$0.seen"\necho /chosen\n');
    chmodSync(program, 0o700);
    const request = { kind: "file", title: "Choisir", extensions: [] } as const;
    expect(await askProgram(program, request)).toBe("/chosen");
    const seen = readFileSync(`${program}.seen`, "utf8");
    expect(seen).toContain("DISPLAY=:99");
    expect(seen).not.toMatch(/GREFFE_|NODE_OPTIONS/u);
  },
);
