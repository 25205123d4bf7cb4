import { join } from "node:path";
import { expect, it } from "vitest";
import type { RichBlock } from "#shared/domain/meetings/rich-text.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { VaultChildProcess } from "#test/helpers/vault-child.ts";

const ROUNDS = 8;

const paragraph = (text: string): RichBlock => ({
  type: "paragraph",
  content: [{ type: "text", text }],
});

/** Types word after word until the process is gone; the last version that was acknowledged. */
async function typeUntilGone(
  vault: VaultChildProcess,
  itemId: string,
  start: number,
): Promise<number> {
  let version = start;
  for (;;) {
    const words = Array.from({ length: version + 1 }, (_, index) => `mot${index}`).join(" ");
    const saved = await vault.result("meetings.saveMinutes", {
      itemId,
      version,
      blocks: [paragraph("Bonsoir"), paragraph(words)],
    });
    if (!saved.ok) return version;
    version = saved.value.version;
  }
}

it(`killed ${ROUNDS} times in mid-sentence, a vault keeps every acknowledged word`, async () => {
  const folder = tempFolder();
  const path = join(folder, "Essai.greffe");
  let vault = new VaultChildProcess();
  await vault.create(folder);
  const { meeting } = await vault.call("meetings.create", {
    title: "Plénière",
    date: "2026-11-21",
    startsAt: "20:30",
    endsAt: null,
    zone: "Europe/Paris",
    place: "Salle des fêtes",
    remote: "",
  });
  const { itemId } = await vault.call("meetings.addItem", {
    meetingId: meeting.id,
    title: "Budget",
    confidentiality: "public",
  });

  let version = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const typing = typeUntilGone(vault, itemId, version);
    await new Promise((resolve) => setTimeout(resolve, 20 + Math.random() * 120));
    await vault.kill();
    const acknowledged = await typing;

    vault = new VaultChildProcess();
    await vault.open(path);
    const [item] = (await vault.call("meetings.get", { id: meeting.id })).items;
    version = item?.version ?? -1;
    // The write under way at the kill may have been stored without its answer having come back.
    expect([acknowledged, acknowledged + 1]).toContain(version);
    const words = version === 0 ? [] : [`mot${version - 1}`];
    expect(JSON.stringify(item?.minutes)).toContain(words.at(-1) ?? "[]");
    expect(await vault.call("vault.verify", {})).toMatchObject({ findings: [] });
  }
  expect(version).toBeGreaterThan(ROUNDS);
  await vault.end();
}, 120_000);
