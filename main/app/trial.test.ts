import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, it, vi } from "vitest";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { Trial } from "./trial.ts";

beforeEach(() => {
  vi.stubEnv("TMPDIR", tempFolder());
  return () => vi.unstubAllEnvs();
});

it("knows what opens its own vault, and no other", async () => {
  const trial = new Trial();
  const { folder, passphrase } = await trial.start();
  expect(trial.passphraseOf(join(folder, "Inventé.greffe"))).toBe(passphrase);
  expect(trial.passphraseOf(`${folder}-other/Vrai.greffe`)).toBeNull();
  expect(trial.passphraseOf(folder)).toBeNull();
});

it("is erased when it is discarded, or when another begins", async () => {
  const trial = new Trial();
  const first = await trial.start();
  writeFileSync(join(first.folder, "file"), "");
  const second = await trial.start();
  expect([existsSync(first.folder), existsSync(second.folder)]).toEqual([false, true]);
  expect(second.passphrase).not.toBe(first.passphrase);
  await trial.discard();
  expect([existsSync(second.folder), trial.isThere]).toEqual([false, false]);
});
