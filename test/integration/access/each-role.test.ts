import { describe, expect, it } from "vitest";
import { giveRoles } from "#test/helpers/give-roles.ts";
import { openTestVault } from "#test/helpers/test-vault.ts";
import type { VaultMethod } from "#test/helpers/vault-in-process.ts";
import { COMMAND_NEEDS } from "#shared/domain/access/command-needs.ts";
import { NAMED_FEATURES } from "#shared/domain/feature-order.ts";
import { mayDo } from "#shared/domain/access/permissions.ts";
import { ROLES } from "#shared/domain/access/role.ts";
import { COMMANDS, type CommandName } from "#shared/domain/journal/entry.ts";
import { isRetired } from "#shared/domain/journal/retired.ts";
import { contract, type MethodName } from "#shared/ipc/contract.ts";

const onOpenVault = (Object.keys(contract) as MethodName[]).filter(
  (method): method is VaultMethod =>
    contract[method].answeredBy !== "main" && !contract[method].beforeUnlock,
);
/** No input of any method: whoever may call it hears that, whoever may not hears nothing of it. */
const MALFORMED = "not an input" as never;

describe.each(ROLES)("%s", (role) => {
  it("is refused each method that it has no right to, and none that it has", async () => {
    const vault = await openTestVault();
    await giveRoles(vault, [role]);
    const wrong: string[] = [];
    for (const method of onOpenVault) {
      const { needs } = contract[method];
      const result = await vault.result(method, MALFORMED);
      const wanted = mayDo([role], needs)
        ? { code: "ipc.malformed" }
        : { code: "access.forbidden", params: { capability: needs } };
      if (result.ok) wrong.push(`${method} answered`);
      else {
        const { code, params } = result.error;
        const heard = params === undefined ? { code } : { code, params };
        if (JSON.stringify(heard) !== JSON.stringify(wanted)) wrong.push(`${method}: ${code}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("writes nothing by a command it has no right to, whatever a method let through", async () => {
    const vault = await openTestVault();
    await giveRoles(vault, [role]);
    const { entries } = await vault.call("vault.status", {});
    const passed: CommandName[] = [];
    for (const command of COMMANDS) {
      if (command === "journal.undo" || isRetired(command)) continue;
      if (mayDo([role], COMMAND_NEEDS[command])) continue;
      const work = async () => passed.push(command);
      await expect(vault.context.write(command, work)).rejects.toThrow("access.forbidden");
    }
    expect(passed).toEqual([]);
    expect((await vault.call("vault.status", {})).entries).toBe(entries);
  });
});

/** What whoever is in the vault may do of a feature that has rights, with the reason. */
const ASKS_NOTHING: Readonly<Partial<Record<VaultMethod, string>>> = {
  "journal.undo": "asks what it undoes asks",
  "members.list": "everybody knows who is in the vault, and may do what",
  "members.awaiting": "what waits for one’s own word",
  "members.compareKeys": "whoever is in the vault says whom they met",
  "members.rename": "one’s own name; another’s asks members.manage",
  "vault.keyStatus": "one’s own keys",
  "vault.changePassphrase": "one’s own keys",
  "vault.renewKeys": "one’s own keys",
  "vault.raiseCost": "one’s own keys",
  "vault.makeRecoveryKit": "one’s own keys",
  "vault.confirmRecoveryKit": "one’s own keys",
  "vault.quickUnlockStatus": "one’s own keys",
  "vault.quickUnlockOn": "one’s own keys",
  "vault.quickUnlockOff": "one’s own keys",
  "vault.status": "what one may not read is left out",
  "vault.verify": "tells of the whole, and reads out no record",
};

it("asks something of every method that reads or writes records", () => {
  const kept = NAMED_FEATURES.flatMap(([name, feature]) => ("rights" in feature ? [name] : []));
  expect(kept.length).toBeGreaterThan(5);
  const free = onOpenVault.filter((method) => contract[method].needs === null);
  const ofRecords = free.filter((method) => kept.some((name) => method.startsWith(`${name}.`)));
  expect(ofRecords.toSorted()).toEqual(Object.keys(ASKS_NOTHING).toSorted());
});

it("takes roles as they are now, not as they were when the vault was opened", async () => {
  const vault = await openTestVault();
  await vault.call("vault.rename", { name: "Avant" });
  await giveRoles(vault, ["reader"]);
  expect(await vault.call("vault.status", {})).toMatchObject({ roles: ["reader"], people: null });
  expect(await vault.result("vault.rename", { name: "Après" })).toEqual({
    ok: false,
    error: { code: "access.forbidden", params: { capability: "vault.rename" } },
  });
});

it("goes by the roles that were signed where those of a row cannot be read", async () => {
  const vault = await openTestVault();
  await vault.session.vault.commands.run({ name: "vault.noteKeyChange" }, async ({ raw }) => {
    raw.exec(`UPDATE vault_user SET roles = '["everything"]'`);
  });
  expect((await vault.call("vault.status", {})).roles).toEqual([
    "secretary",
    "treasurer",
    "bureau",
  ]);
  expect(await vault.call("vault.verify", {})).toMatchObject({
    findings: [{ place: "directory", problem: "row_roles" }],
  });
});
