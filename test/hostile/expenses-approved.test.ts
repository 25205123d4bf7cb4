import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aReceipt, anExpense, given } from "#test/fixtures/finances/expense.ts";
import {
  approves,
  claimOf,
  codeOf,
  link,
  seen,
  withThree,
  type Someone,
} from "#test/helpers/three-members.ts";
import { approve, submit } from "#main/vault/features/expenses/decide.service.ts";
import { updateFields, viewExpense } from "#main/vault/features/expenses/expenses.service.ts";
import { confirmPerson, sayPerson } from "#main/vault/features/expenses/member-people.service.ts";
import { approveOutside } from "#main/vault/features/expenses/outside.service.ts";
import { reimburse } from "#main/vault/features/expenses/settle.service.ts";
import { UNHURRIED } from "#main/vault/job.ts";

describe("a claim is approved by nobody who has a part in it", () => {
  it("neither by its payer, whoever they say they are, nor by who is not known", async () => {
    const { all } = await withThree();
    const { ada, bo, cy } = all;
    const id = await claimOf(ada, cy);
    expect(await approves(bo, id)).toBe("expenses.unknown_person");
    // Of oneself it counts for nothing, and one does not confirm it.
    await sayPerson(ada.context, { member: ada.member, person: bo.person });
    expect(await approves(ada, id)).toBe("expenses.unknown_person");
    expect(
      await codeOf(confirmPerson(ada.context, { member: ada.member, person: bo.person })),
    ).toBe("memberPeople.own_word");
    // What was confirmed is not what is said next.
    await link(bo, ada);
    expect(await approves(ada, id)).toBe("expenses.is_payer");
    await sayPerson(ada.context, { member: ada.member, person: cy.person });
    expect(await approves(ada, id)).toBe("expenses.unknown_person");
    expect(
      await codeOf(confirmPerson(bo.context, { member: ada.member, person: ada.person })),
    ).toBe("memberPeople.changed_meanwhile");
    // Nobody is two.
    expect(await codeOf(sayPerson(ada.context, { member: bo.member, person: cy.person }))).toBe(
      "memberPeople.taken",
    );
    await link(ada, bo);
    expect(await approves(bo, id)).toBe("ok");
    expect((await viewExpense(ada.context, id)).state).toBe("approved");
  });

  it("nor by who changed an account number on it, even when somebody corrects a word since", async () => {
    const { all } = await withThree();
    const { ada, bo, cy } = all;
    await link(ada, bo, cy);
    await link(bo, ada);
    const id = await claimOf(ada, ada);
    const { fields } = await viewExpense(ada.context, id);
    await updateFields(bo.context, { id, fields: { ...fields, account: "BE71096123456769" } });
    expect(await approves(bo, id)).toBe("expenses.wrote_it");
    await updateFields(ada.context, {
      id,
      fields: { ...fields, account: "BE71096123456769", note: "!" },
    });
    expect(await approves(bo, id)).toBe("expenses.wrote_it");
    await updateFields(ada.context, { id, fields: { ...fields, beneficiary: cy.person } });
    expect(await approves(cy, id)).toBe("expenses.is_beneficiary");
    await updateFields(ada.context, { id, fields });
    expect(await approves(cy, id)).toBe("ok");
    expect(await approves(cy, id)).toBe("expenses.not_submitted");
  });

  it("nor by somebody whose account it names, whoever wrote it there", async () => {
    const { all } = await withThree();
    const { ada, bo, cy } = all;
    await link(ada, bo, cy);
    const account = "BE71096123456769";
    await claimOf(bo, bo, { account });
    const id = await claimOf(ada, ada, { account });
    expect(await approves(bo, id)).toBe("expenses.is_beneficiary");
    const sheet = given(aReceipt("signed"), "feuille.pdf");
    const told = { id, claim: await seen(cy, id), person: bo.person, said: "réunion", sheet };
    expect(await codeOf(approveOutside(cy.context, told, UNHURRIED))).toBe(
      "expenses.signer_concerned",
    );
    expect(await approves(cy, id)).toBe("ok");
  });

  it("nor as it was before somebody edited it: the approval is of the exact claim", async () => {
    const { all, vault } = await withThree();
    const { ada, bo, cy } = all;
    await link(ada, bo, cy);
    await link(bo, ada);
    const id = await claimOf(ada, ada);
    const before = await seen(bo, id);
    const { fields } = await viewExpense(ada.context, id);
    await updateFields(ada.context, { id, fields: { ...fields, cents: 9_999 } });
    expect(await codeOf(approve(bo.context, { id, claim: before }))).toBe(
      "expenses.changed_meanwhile",
    );
    // The same words again are another claim: an approval is of one form of it.
    await updateFields(ada.context, { id, fields });
    expect(await codeOf(approve(bo.context, { id, claim: before }))).toBe(
      "expenses.changed_meanwhile",
    );
    expect(await approves(bo, id)).toBe("ok");
    const edited = await updateFields(ada.context, { id, fields: { ...fields, cents: 4_300 } });
    expect(edited.voided).toBe(1);
    expect(await viewExpense(ada.context, id)).toMatchObject({
      state: "submitted",
      standing: { approvals: [], past: [{ person: { id: bo.person } }], needed: 1 },
    });
    expect(await codeOf(reimburse(ada.context, { id, cents: 100, on: "2026-11-13" }))).toBe(
      "expenses.not_approved",
    );
    // None of it is undone: not the approval, not a link. An edit is, by another edit.
    const { lines } = await vault.call("journal.page", {
      before: null,
      filter: { actor: null, place: "finances", from: null, until: null },
    });
    const undone = new Set(["expenses.create", "expenses.addReceipt", "expenses.amend"]);
    const told = lines.filter(({ entry }) => !undone.has(entry.command));
    expect(told.length).toBeGreaterThan(4);
    for (const { entry } of told) {
      expect(await codeOf(vault.call("journal.undo", { seq: entry.seq }))).toBe(
        "journal.not_undoable",
      );
    }
    for (const { entry } of lines.filter((line) => !told.includes(line))) {
      expect(await codeOf(vault.call("journal.undo", { seq: entry.seq }))).toBe(
        entry.command === "expenses.amend" ? "ok" : "journal.depends",
      );
    }
    expect(await viewExpense(ada.context, id)).toMatchObject({
      state: "submitted",
      fields: { cents: 4_250 },
      standing: { approvals: [] },
    });
  });

  it("nor on paper by themself: whoever has a part in it brings the sheet of somebody else", async () => {
    const { all } = await withThree();
    const { ada, bo, cy } = all;
    await link(ada, bo);
    await link(bo, ada);
    const id = await claimOf(ada, ada);
    const sheet = given(aReceipt("signed"), "feuille.pdf");
    // What the claim was given with.
    const ownReceipt = given(aReceipt(id));
    const outside = async (by: Someone, person: string, withSheet: boolean | "receipt") =>
      codeOf(
        approveOutside(
          by.context,
          {
            id,
            claim: await seen(by, id),
            person,
            said: "réunion",
            sheet: withSheet === "receipt" ? ownReceipt : withSheet ? sheet : null,
          },
          UNHURRIED,
        ),
      );
    expect(await outside(bo, ada.person, true)).toBe("expenses.signer_concerned");
    expect(await outside(ada, ada.person, true)).toBe("expenses.signer_concerned");
    expect(await outside(ada, cy.person, false)).toBe("expenses.sheet_missing");
    expect(await outside(bo, bo.person, false)).toBe("expenses.signer_concerned");
    expect(await outside(ada, cy.person, "receipt")).toBe("expenses.sheet_is_receipt");
    expect(await outside(ada, cy.person, true)).toBe("ok");
    const view = await viewExpense(bo.context, id);
    expect(view).toMatchObject({
      state: "approved",
      standing: { approvals: [{ outside: "réunion", person: { id: cy.person } }] },
    });
    expect(view.receiptList.map(({ role }) => role)).toEqual(["receipt", "approval"]);
  });

  it("takes two people above a threshold, and never the same one twice, on paper either", async () => {
    const { all, vault } = await withThree();
    const { ada, bo, cy } = all;
    await link(ada, bo, cy);
    await vault.call("expenses.setThreshold", { body: null, twoAbove: 20_000 });
    const at = await claimOf(ada, ada, { cents: 20_000 });
    expect(await approves(bo, at)).toBe("ok");
    expect((await viewExpense(ada.context, at)).state).toBe("approved");
    const above = await claimOf(ada, ada, { cents: 20_001 });
    expect(await approves(bo, above)).toBe("ok");
    expect(await approves(bo, above)).toBe("expenses.approved_already");
    const again = {
      id: above,
      claim: await seen(cy, above),
      person: bo.person,
      said: "de vive voix",
      sheet: null,
    };
    expect(await codeOf(approveOutside(cy.context, again, UNHURRIED))).toBe(
      "expenses.approved_already",
    );
    expect((await viewExpense(ada.context, above)).state).toBe("submitted");
    expect(await approves(cy, above)).toBe("ok");
    expect((await viewExpense(ada.context, above)).state).toBe("approved");
    // What was decided stays decided by the threshold of its day.
    await vault.call("expenses.setThreshold", { body: null, twoAbove: 0 });
    expect((await viewExpense(ada.context, at)).standing).toMatchObject({
      needed: 1,
      owed: 20_000,
    });
  });
});

const NAMES = ["ada", "bo", "cy"] as const;
const name = fc.constantFrom(...NAMES);
const step = fc.oneof(
  fc.record({
    do: fc.constant("edit" as const),
    by: name,
    payer: name,
    beneficiary: fc.option(name),
    cents: fc.integer({ min: 1, max: 300 }),
  }),
  fc.record({ do: fc.constant("submit" as const), by: name }),
  fc.record({ do: fc.constant("approve" as const), by: name }),
  fc.record({ do: fc.constant("outside" as const), by: name, signer: name, sheet: fc.boolean() }),
  // Of oneself one says anything; of others, and to confirm it, the truth: two who lie together are two.
  fc.record({ do: fc.constant("say" as const), by: name, as: name }),
  fc.record({ do: fc.constant("tell" as const), by: name, of: name }),
);

it(
  "no sequence of commands lets a payer, or who is paid, approve themself",
  { timeout: 60_000 },
  async () => {
    const { all } = await withThree();
    let approved = 0;
    await fc.assert(
      fc.asyncProperty(
        name,
        name,
        fc.array(step, { minLength: 6, maxLength: 14 }),
        async (payer, writer, steps) => {
          const id = await claimOf(all[payer], all[writer]);
          for (const one of steps) {
            const by = all[one.by];
            await codeOf(run(one, by, id, all));
            const { standing, fields, state, createdBy, events } = await viewExpense(
              by.context,
              id,
            );
            const writers = new Set([
              createdBy.id,
              ...events
                .filter(({ kind }) => kind === "edited" || kind === "submitted")
                .map((event) => event.by.id),
            ]);
            for (const approval of standing.approvals) {
              const signer =
                approval.outside === null
                  ? truth(all, approval.by.id)
                  : (approval.person?.id ?? "");
              expect([fields.payer, fields.beneficiary]).not.toContain(signer);
              if (approval.outside === null) expect(writers).not.toContain(approval.by.id);
              const noter = truth(all, approval.by.id);
              const isConcerned = noter === fields.payer || noter === fields.beneficiary;
              if (isConcerned) expect(approval.receipt).not.toBe(null);
            }
            if (state === "approved") {
              approved += 1;
              expect(standing.approvals.length).toBeGreaterThan(0);
            }
          }
        },
      ),
      { numRuns: 12 },
    );
    expect(approved).toBeGreaterThan(0);
  },
);

function truth(all: Record<string, Someone>, member: string): string {
  return Object.values(all).find((one) => one.member === member)?.person ?? "";
}

type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

async function run(
  one: Step,
  by: Someone,
  id: string,
  all: Record<"ada" | "bo" | "cy", Someone>,
): Promise<unknown> {
  switch (one.do) {
    case "edit": {
      const beneficiary = one.beneficiary === null ? null : all[one.beneficiary].person;
      const fields = anExpense({
        payer: all[one.payer].person,
        beneficiary,
        cents: one.cents,
      });
      return updateFields(by.context, { id, fields });
    }
    case "submit":
      return submit(by.context, { id });
    case "approve":
      return approve(by.context, { id, claim: await seen(by, id) });
    case "outside": {
      const sheet = one.sheet ? given(aReceipt("sheet")) : null;
      const told = {
        id,
        claim: await seen(by, id),
        person: all[one.signer].person,
        said: "dit",
        sheet,
      };
      return approveOutside(by.context, told, UNHURRIED);
    }
    case "say":
      return sayPerson(by.context, { member: by.member, person: all[one.as].person });
    default: {
      const { member, person } = all[one.of];
      return member === by.member ? null : sayPerson(by.context, { member, person });
    }
  }
}
