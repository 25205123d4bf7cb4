import { expect, it } from "vitest";
import { PendingDraft } from "./pending-draft.ts";

/** A vault whose disk can be full, and a form in front of it. */
function formAndVault() {
  const vault = { isFull: false, saved: [] as string[] };
  const draft = new PendingDraft((place, content) => {
    if (vault.isFull) return Promise.reject(new Error("vault.disk_full"));
    vault.saved.push(`${place}: ${content}`);
    return Promise.resolve();
  });
  return { vault, draft };
}

it("stores the newest of what was typed, once", async () => {
  const { vault, draft } = formAndVault();
  await draft.store();
  draft.typed("a", "un");
  draft.typed("a", "deux");
  await draft.store();
  await draft.store();
  expect(vault.saved).toEqual(["a: deux"]);
});

it("keeps what a full disk refused, and stores it when the vault locks", async () => {
  const { vault, draft } = formAndVault();
  vault.isFull = true;
  draft.typed("a", "un");
  await expect(draft.store()).rejects.toThrow("vault.disk_full");
  vault.isFull = false;
  await draft.store();
  expect(vault.saved).toEqual(["a: un"]);
});

it("keeps what was typed while it stored, and nothing of a form that was given up", async () => {
  const { vault, draft } = formAndVault();
  draft.typed("a", "un");
  const first = draft.store();
  draft.typed("a", "deux");
  await first;
  await draft.store();
  expect(vault.saved).toEqual(["a: un", "a: deux"]);

  vault.isFull = true;
  draft.typed("a", "trois");
  const refused = draft.store();
  draft.forget();
  await expect(refused).rejects.toThrow("vault.disk_full");
  vault.isFull = false;
  await draft.store();
  expect(vault.saved).toEqual(["a: un", "a: deux"]);
});
