import { expect, it, onTestFinished } from "vitest";
import { VaultProcess } from "#main/app/vault-process.ts";
import { forkVaultProcess } from "#main/host/chromium/vault-child.ts";
import { Machine } from "#test/helpers/machine.ts";
import { openTestVault, PASSPHRASE } from "#test/helpers/test-vault.ts";
import { bundled } from "#test/helpers/vault-bundle.ts";

const entry = bundled("main/vault/process.ts");

/** A vault process of its own, whose main is this test; `device` answers what it asks. */
function vaultProcess(machine: Machine | null, heard: unknown[]): VaultProcess {
  const running = new VaultProcess(forkVaultProcess(entry.path, []), {
    onOpened: () => undefined,
    onEvent: (event) => heard.push(event),
    onExit: () => undefined,
    print: () => Promise.resolve(null),
    ...(machine === null
      ? {}
      : {
          device: (place, change) =>
            change === null ? machine.read(place) : machine.keep(place, change),
        }),
  });
  onTestFinished(() => running.end());
  return running;
}

it("quick unlock crosses to main and back, and says nothing of it to the page", async () => {
  const made = await openTestVault();
  await made.close();
  const machine = new Machine();
  const heard: unknown[] = [];
  const first = vaultProcess(machine, heard);
  first.grant("vault", made.path);
  expect(await first.call("vault.canOpenQuickly", { vault: "vault" })).toEqual({
    ok: true,
    value: { isReady: false },
  });
  await first.call("vault.open", { vault: "vault", passphrase: PASSPHRASE });
  const on = await first.call("vault.quickUnlockOn", { passphrase: PASSPHRASE });
  expect(on).toEqual({ ok: true, value: {} });
  await first.end();

  const second = vaultProcess(machine, heard);
  second.grant("vault", made.path);
  expect(await second.call("vault.openQuickly", { vault: "vault" })).toMatchObject({
    ok: true,
    value: { userName: "Camille Essai" },
  });
  await second.end();
  const [secret = ""] = machine.secrets.values();
  expect(secret).toMatch(/^[0-9a-f]{64}$/u);
  expect(JSON.stringify(heard)).not.toContain(secret);

  const elsewhere = vaultProcess(null, heard);
  elsewhere.grant("vault", made.path);
  expect(await elsewhere.call("vault.openQuickly", { vault: "vault" })).toMatchObject({
    ok: false,
    error: { code: "quick.refused" },
  });
}, 60_000);
