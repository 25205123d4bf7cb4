import { describe, expect, it } from "vitest";
import { aReceipt, given } from "#test/fixtures/finances/expense.ts";
import { approves, claimOf, codeOf, link, withThree } from "#test/helpers/three-members.ts";
import { updateFields, viewExpense } from "#main/vault/features/expenses/expenses.service.ts";
import { removeReceipt, replaceReceipt } from "#main/vault/features/expenses/receipts.service.ts";
import { UNHURRIED } from "#main/vault/job.ts";

describe("a change to what others have seen, taken back", () => {
  it("says again what it said, and brings no approval back", async () => {
    const { all, vault } = await withThree();
    const { ada, bo, cy } = all;
    await link(ada, bo, cy);
    const id = await claimOf(ada, ada);
    expect(await approves(bo, id)).toBe("ok");
    const before = await viewExpense(ada.context, id);
    const old = before.receiptList[0]?.id ?? "";
    const given2 = { id: old, ...given(aReceipt("another"), "autre.pdf") };
    const replaced = await replaceReceipt(ada.context, given2, UNHURRIED);
    expect(replaced.voided).toBe(1);
    const { fields } = before;
    const edited = await updateFields(ada.context, { id, fields: { ...fields, cents: 9_999 } });
    // Out of order: each takes back what it did alone.
    await vault.call("journal.undo", { seq: replaced.seq });
    const { seq } = await vault.call("journal.undo", { seq: edited.seq ?? 0 });
    const after = await viewExpense(ada.context, id);
    expect(after).toMatchObject({
      state: "submitted",
      revision: before.revision + 4,
      fields,
      receiptList: [{ id: old, name: "ticket.pdf" }],
      standing: { approvals: [], past: [{ person: { id: bo.person } }] },
    });
    expect(after.events.map(({ kind }) => kind)).toEqual([
      "submitted",
      "approved",
      "edited",
      "edited",
      "edited",
      "edited",
    ]);
    expect(after.claim).not.toBe(before.claim);
    // Nor does what takes that back.
    await vault.call("journal.undo", { seq });
    expect(await viewExpense(ada.context, id)).toMatchObject({
      state: "submitted",
      fields: { cents: 9_999 },
      revision: before.revision + 5,
    });
    expect(await codeOf(vault.call("journal.undo", { seq: edited.seq ?? 0 }))).toBe("ok");
    // Approved since, it stays as it was approved.
    expect(await approves(bo, id)).toBe("ok");
    expect(await codeOf(vault.call("journal.undo", { seq: replaced.seq }))).toBe(
      "journal.already_undone",
    );
    expect(await codeOf(vault.call("journal.undo", { seq }))).toBe("journal.already_undone");
    const lines = await vault.call("journal.list", { before: null, limit: 5 });
    const last = lines.find(({ command }) => command === "journal.undo")?.seq ?? 0;
    expect(await codeOf(vault.call("journal.undo", { seq: last }))).toBe("expenses.approved_since");
    expect((await viewExpense(ada.context, id)).state).toBe("approved");
  });

  it("is somebody’s who may change it, and leaves it whole", async () => {
    const { all, vault } = await withThree();
    const { ada, bo } = all;
    await link(ada, bo);
    const id = await claimOf(ada, ada);
    const { receiptList, fields } = await viewExpense(ada.context, id);
    const only = receiptList[0]?.id ?? "";
    expect(await codeOf(removeReceipt(ada.context, only))).toBe("expenses.left_incomplete");
    expect(
      await codeOf(updateFields(ada.context, { id, fields: { ...fields, purpose: "" } })),
    ).toBe("expenses.left_incomplete");
    const { seq } = await updateFields(bo.context, { id, fields: { ...fields, note: "Vu" } });
    await updateFields(ada.context, { id, fields: { ...fields, note: "Lu" } });
    // It says something else since.
    expect(await codeOf(vault.call("journal.undo", { seq: seq ?? 0 }))).toBe("journal.depends");
    expect((await viewExpense(ada.context, id)).fields.note).toBe("Lu");
  });
});
