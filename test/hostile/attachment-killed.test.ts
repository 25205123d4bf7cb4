import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { aMeeting, bytesOf, writeSource } from "#test/helpers/attachments.ts";
import { copyOf, killRounds, openVerified } from "#test/helpers/kill-rounds.ts";
import { KILLS } from "#test/helpers/kills.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault } from "#test/helpers/test-vault.ts";
import { bundled } from "#test/helpers/vault-bundle.ts";
import type { VaultChildProcess } from "#test/helpers/vault-child.ts";

const entry = bundled("main/vault/process.ts");
const SIZE = 1_500_000;

function filesIn(vault: string): string[] {
  const folder = join(vault, "files");
  return existsSync(folder) ? readdirSync(folder) : [];
}

it(
  `killed ${KILLS} times while a document comes in, keeps every one it said it had`,
  { tags: ["kills"] },
  async () => {
    const closed = await openTestVault();
    const meetingId = await aMeeting(closed);
    await closed.close();
    const bytes = bytesOf(SIZE);
    const file = writeSource("scan.pdf", bytes);
    let path = "";
    let acknowledged: string | null = null;
    let before = 0;
    let known = 0;
    /** A file lies there that no acknowledged document is of. */
    let hasLeft = false;

    const underWay = await killRounds<VaultChildProcess>({
      kind: "attachments.add",
      start() {
        path = copyOf(closed.path);
        known = 0;
        return openVerified(entry.path, path);
      },
      reopen() {
        hasLeft = filesIn(path).length > known;
        return openVerified(entry.path, path);
      },
      async work(vault) {
        before = known;
        acknowledged = null;
        const added = await vault.result("attachments.add", { meetingId, file });
        acknowledged = added.ok ? added.value.attachment.id : null;
      },
      async check(vault) {
        const documents = await vault.call("attachments.list", { meetingId });
        known = documents.length;
        // What is left of a kill is removed as the vault opens: as many files as documents.
        expect(filesIn(path)).toHaveLength(known);
        const last = documents.at(-1);
        if (acknowledged === null) expect([before, before + 1]).toContain(known);
        else expect([known, last?.id]).toEqual([before + 1, acknowledged]);
        if (last !== undefined) {
          const copies = tempFolder();
          await vault.call("attachments.saveCopy", { id: last.id, folder: copies });
          expect(readFileSync(join(copies, "scan.pdf")).equals(bytes)).toBe(true);
        }
        return acknowledged === null && hasLeft;
      },
    });
    expect(underWay).toBeGreaterThan(KILLS / 4);
  },
);
