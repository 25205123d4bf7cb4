import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault, PASSPHRASE } from "#test/helpers/test-vault.ts";

const ENTRY = new URL("../../../main/cli/index.ts", import.meta.url).pathname;

function greffe(config: string, ...args: readonly string[]) {
  return spawnSync(process.execPath, [ENTRY, ...args], {
    encoding: "utf8",
    env: {
      ...process.env,
      GREFFE_PASSPHRASE: PASSPHRASE,
      GREFFE_CONFIG_DIR: config,
      LANG: "fr_FR.UTF-8",
    },
  });
}

it("answers of income, the budget and campaign accounts of an invented collective", async () => {
  const vault = await openTestVault();
  await vault.call("trial.fill", { language: "fr" });
  const { path } = vault;
  await vault.close();
  const config = tempFolder();
  const ask = (...args: readonly string[]) => greffe(config, ...args, "--vault", path);
  const income = ask("income");
  expect({ code: income.status, said: income.stderr }).toEqual({ code: 0, said: "" });
  expect(income.stdout).not.toBe("");
  expect(ask("income", "--from", "2026-12-31", "--until", "2026-01-01").status).toBe(2);
  expect(ask("budget").status).toBe(0);
  expect(ask("campaign").status).toBe(0);
  expect(ask("campaign", "Nulle part").status).toBe(2);
}, 60_000);
