import { expect, it } from "vitest";
import type { RichBlock } from "#shared/domain/meetings/rich-text.ts";
import { copyOf, killRounds, openVerified } from "#test/helpers/kill-rounds.ts";
import { KILLS } from "#test/helpers/kills.ts";
import { openTestVault } from "#test/helpers/test-vault.ts";
import { bundled } from "#test/helpers/vault-bundle.ts";
import type { VaultChildProcess } from "#test/helpers/vault-child.ts";

const entry = bundled("main/vault/process.ts");
/** The last words of what is typed: all of it would make each version longer than the one before. */
const WORDS = 40;

const paragraph = (text: string): RichBlock => ({
  type: "paragraph",
  content: [{ type: "text", text }],
});

const wordsOf = (version: number) =>
  Array.from({ length: WORDS }, (_, index) => `mot${version * WORDS + index}`).join(" ");

/** A closed vault with a meeting whose first item is still empty. */
async function withMeeting() {
  const vault = await openTestVault();
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
  await vault.close();
  return { closed: vault.path, meetingId: meeting.id, itemId };
}

it(
  `killed ${KILLS} times in mid-sentence, a vault keeps every acknowledged word`,
  { tags: ["kills"] },
  async () => {
    const { closed, meetingId, itemId } = await withMeeting();
    let path = "";
    /** The last version that was acknowledged, and how many were since the last kill. */
    let version = 0;
    let typed = 0;
    let saved = Promise.withResolvers<undefined>();

    const underWay = await killRounds<VaultChildProcess>({
      kind: "meetings.saveMinutes",
      step: () => saved.promise,
      start() {
        path = copyOf(closed);
        version = 0;
        return openVerified(entry.path, path);
      },
      reopen: () => openVerified(entry.path, path),
      async work(vault) {
        for (typed = 0; ; typed += 1) {
          const blocks = [paragraph("Bonsoir"), paragraph(wordsOf(version + 1))];
          const result = await vault.result("meetings.saveMinutes", { itemId, version, blocks });
          if (!result.ok) return;
          version = result.value.version;
          saved.resolve(undefined);
          saved = Promise.withResolvers();
        }
      },
      async check(vault) {
        const [item] = (await vault.call("meetings.get", { id: meetingId })).items;
        const acknowledged = version;
        version = item?.version ?? -1;
        // The write under way at the kill may have been stored without its answer having come back.
        expect([acknowledged, acknowledged + 1]).toContain(version);
        if (version > 0) expect(JSON.stringify(item?.minutes)).toContain(wordsOf(version));
        // Something was being written at every kill; here the typing had begun before it, too.
        return typed > 0;
      },
    });
    expect(underWay).toBeGreaterThan(KILLS / 4);
  },
);
