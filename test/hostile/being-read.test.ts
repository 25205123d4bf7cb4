import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { aPerson } from "#test/fixtures/people/person.ts";
import { codeOfOpening, openAs, OTHER_PASSPHRASE, vaultOfTwo } from "#test/helpers/members.ts";
import { PASSPHRASE } from "#test/helpers/test-vault.ts";
import { VaultChildProcess } from "#test/helpers/vault-child.ts";

it("somebody is not removed while another process reads the vault, and both go on", async () => {
  const { path, sacha } = await vaultOfTwo();
  const writer = await openAs(path, PASSPHRASE);
  onTestFinished(() => writer.close());
  const reader = new VaultChildProcess();
  onTestFinished(() => reader.end());
  await reader.open(path);
  expect((await reader.call("vault.status", {})).readOnly).not.toBeNull();

  const removal = { id: sacha, passphrase: PASSPHRASE };
  expect(await writer.result("members.remove", removal)).toEqual({
    ok: false,
    error: { code: "members.being_read" },
  });
  for (const left of ["store.next", "header.next"]) {
    expect(existsSync(join(path, left))).toBe(false);
  }
  const { members } = await writer.call("members.list", {});
  expect(members.find(({ id }) => id === sacha)).toMatchObject({ state: "active" });

  // The one writes under the keys it had, and the other sees it.
  await writer.call("people.create", aPerson());
  expect(await reader.call("vault.status", {})).toMatchObject({ people: 1 });
  for (const one of [writer, reader]) {
    expect((await one.call("vault.verify", {})).findings).toEqual([]);
  }

  await reader.end();
  await writer.call("members.remove", removal);
  expect((await writer.call("vault.verify", {})).findings).toEqual([]);
  await writer.close();
  expect(await codeOfOpening(path, OTHER_PASSPHRASE)).toBe("vault.wrong_passphrase");
  expect(await codeOfOpening(path, PASSPHRASE)).toBe("opens");
});
