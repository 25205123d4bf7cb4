import { afterEach, expect, it } from "vitest";
import type { Bridge } from "#shared/ipc/bridge.ts";
import { clearDraft, loadDraft, saveDraft } from "./draft-store.ts";

/** A vault whose writes take longer than its reads, as the real one's do. */
function slowVault(): Bridge {
  const drafts = new Map<string, string>();
  return {
    subscribe: () => () => undefined,
    invoke: async (method, input) => {
      const { place, content } = input as { place: string; content?: string };
      if (method === "drafts.load") {
        return { ok: true, value: { content: drafts.get(place) ?? null } };
      }
      await new Promise((resolve) => setTimeout(resolve, content === "refused" ? 0 : 5));
      if (content === "refused") return { ok: false, error: { code: "vault.disk_full" } };
      if (content === undefined) drafts.delete(place);
      else drafts.set(place, content);
      return { ok: true, value: {} };
    },
  };
}

afterEach(() => {
  globalThis.greffe = undefined;
});

it("reads what was written just before, in the order it was written", async () => {
  globalThis.greffe = slowVault();
  void saveDraft("form", "first");
  void saveDraft("form", "second");
  expect(await loadDraft("form")).toBe("second");
  void clearDraft("form");
  expect(await loadDraft("form")).toBeNull();
});

it("goes on after a write that was refused", async () => {
  globalThis.greffe = slowVault();
  await saveDraft("form", "kept");
  await expect(saveDraft("form", "refused")).rejects.toThrow("vault.disk_full");
  expect(await loadDraft("form")).toBe("kept");
});
