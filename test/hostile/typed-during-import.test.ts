import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { aLongFile, LONG_FILE_PLAN as plan } from "#test/fixtures/people/roster-file.ts";
import { aParagraph, withMinutes } from "#test/fixtures/meetings/minutes.ts";
import { rescuesIn } from "#test/helpers/rescues.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault, reopenTestVault } from "#test/helpers/test-vault.ts";

it("what is typed while an import runs is kept before it ends, and comes back after a kill in the middle", async () => {
  const kept = tempFolder();
  const made = await openTestVault();
  const { meetingId, itemId } = await withMinutes(made, "Bonsoir");
  await made.close();
  const vault = await reopenTestVault(made.path, { rescues: rescuesIn(kept) });
  const file = vault.grant(await aLongFile(6000));
  const order: string[] = [];
  const started = Promise.withResolvers<undefined>();
  const importing = vault
    .call("imports.run", { file, plan }, { report: () => started.resolve(undefined) })
    .then(() => order.push("import"));
  await started.promise;

  const blocks = [aParagraph("dit pendant l’import")];
  const saving = vault
    .call("meetings.saveMinutes", { itemId, version: 1, blocks })
    .then(() => order.push("saved"));
  const content = JSON.stringify(blocks);
  const text = { kind: "minutes" as const, itemId, version: 1, content, sent: null };
  await vault.call("rescue.keep", { texts: [text], inMemory: false });
  order.push("kept");
  // As a kill at this moment would leave it.
  const killed = join(tempFolder(), "Essai.greffe");
  cpSync(vault.path, killed, { recursive: true });
  rmSync(join(killed, "lock"));
  const keptThen = tempFolder();
  cpSync(kept, keptThen, { recursive: true });
  await Promise.all([importing, saving]);
  expect(order).toEqual(["kept", "import", "saved"]);
  const { entry } = await vault.call("journal.entry", { seq: 5 });
  expect(entry.command).toBe("people.import");
  expect(await vault.call("vault.status", {})).toMatchObject({ people: 6000, entries: 6 });

  const again = await reopenTestVault(killed, { rescues: rescuesIn(keptThen) });
  expect(await again.call("vault.status", {})).toMatchObject({ people: 0, entries: 4 });
  expect((await again.call("rescue.bringBack", {})).returned).toHaveLength(1);
  expect(JSON.stringify(await again.call("meetings.get", { id: meetingId }))).toContain(
    "dit pendant l’import",
  );
  expect(await again.call("vault.verify", {})).toMatchObject({ findings: [] });
}, 120_000);
