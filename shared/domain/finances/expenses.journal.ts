import { defineJournal, type Hits, type Rights } from "../journal/define.ts";
import { text } from "../journal/records.ts";
import {
  needsOfClaim,
  needsOfEvent,
  needsOfLink,
  needsOfReceipt,
} from "./expenses/change-needs.ts";
import { CATEGORY_KEYS } from "./expense-categories.ts";
import { PAID_BY } from "./expenses/expense.ts";
import { VEHICLES } from "./mileage-scales.ts";
import { BATCH_STATES } from "./payments/batch.ts";
import { RECEIPT_ROLES } from "./expenses/receipt.ts";

export const rights = {
  "expenses.claim": ["secretary", "treasurer", "bureau", "case_handler", "reader"],
  "finances.read": ["treasurer", "bureau"],
  "finances.write": ["treasurer"],
  "finances.approve": ["treasurer", "bureau"],
} as const satisfies Rights;

export const hits = { expense: "expenses.claim" } as const satisfies Hits;

export const journal = defineJournal({
  order: 45,
  place: "finances",
  reads: "finances.read",
  tables: {
    expense: {
      needs: needsOfClaim,
      name: ({ purpose }) => text(purpose) || "…",
      fields: {
        paid_by: { among: PAID_BY, texts: "expenses.paidBy" },
        payer: { of: "person" },
        spent_on: "date",
        cents: "cents",
        purpose: "text",
        category: { among: CATEGORY_KEYS, texts: "expenses.categories" },
        body: { of: "body" },
        beneficiary: { of: "person" },
        account: "text",
        note: "text",
      },
    },
    receipt: {
      needs: needsOfReceipt,
      name: ({ name }) => text(name),
      fields: {
        name: "text",
        role: { among: RECEIPT_ROLES, texts: "expenses.receiptRoles" },
      },
    },
    expense_event: {
      needs: needsOfEvent,
      name: "expense",
      fields: { reason: "text", outside: "text", cents: "cents", on_day: "date" },
    },
    approval_threshold: {
      needs: "finances.write",
      fields: { body: { of: "body" }, two_above: "cents" },
    },
    payment_batch: {
      needs: "finances.write",
      fields: {
        name: "text",
        account: "text",
        on_day: "date",
        state: { among: BATCH_STATES, texts: "expenses.batchStates" },
      },
    },
    payment_transfer: {
      needs: "finances.write",
      name: "expense",
      fields: { name: "text", account: "text", cents: "cents", label: "text" },
    },
    payment_file: { needs: "finances.write", fields: { file_name: "text" } },
    vehicle: {
      needs: "expenses.claim",
      name: ({ name }) => text(name),
      fields: {
        person: { of: "person" },
        name: "text",
        kind: { among: VEHICLES, texts: "expenses.vehicles" },
        power: "text",
      },
    },
    journey: {
      needs: "expenses.claim",
      name: "expense",
      fields: {
        vehicle: { of: "vehicle" },
        distance: "text",
        times: "text",
        route: "text",
        power: "text",
      },
    },
    vehicle_power: {
      needs: "expenses.claim",
      name: "vehicle",
      fields: { since: "date", power: "text" },
    },
    mileage_year: { needs: "finances.write", fields: { year: "text", scale_year: "text" } },
    member_person: {
      needs: needsOfLink,
      name: "person",
      fields: { person: { of: "person" } },
      undo: false,
    },
  },
  commands: {
    // Drafts are their owner’s: what was done to one is taken back by whoever did it.
    "expenses.create": { needs: null, about: "expense" },
    "expenses.update": { needs: null, about: "expense" },
    "expenses.remove": { needs: null, about: "expense", removes: true },
    "expenses.addReceipt": { needs: null, about: "receipt" },
    "expenses.removeReceipt": { needs: null, about: "receipt", removes: true },
    "expenses.replaceReceipt": { needs: null, about: "receipt", removes: true },
    // What others have seen is taken back by another change to it, which brings no approval back.
    "expenses.amend": { needs: "expenses.claim", about: "expense" },
    "expenses.submit": { needs: "expenses.claim", about: "expense", undo: false },
    // What was decided is decided: another act says otherwise.
    "expenses.approve": { needs: "finances.approve", about: "expense", undo: false },
    "expenses.refuse": { needs: "finances.approve", about: "expense", undo: false },
    "expenses.approveOutside": { needs: "finances.write", about: "expense", undo: false },
    "expenses.waive": { needs: "finances.write", about: "expense", undo: false },
    "expenses.reimburse": { needs: "finances.write", about: "expense", undo: false },
    // The payment stands again, where nothing rests on its return.
    "expenses.returnPayment": { needs: "finances.write", about: "expense" },
    "expenses.makePayments": {
      needs: "finances.write",
      values: { done: { rows: "payment_transfer" } },
      undo: false,
    },
    // What went out stays out.
    "expenses.writePayments": {
      needs: "finances.write",
      values: { file: { column: "payment_file.file_name", kind: "text" } },
      undo: false,
    },
    // Said too early, it is at the bank again, where nothing rests on what it paid.
    "expenses.confirmPayments": { needs: "finances.write" },
    "expenses.dropPayments": { needs: "finances.write", undo: false },
    "mileage.saveVehicle": { needs: null, about: "vehicle" },
    "mileage.removeVehicle": { needs: null, about: "vehicle", removes: true },
    "mileage.setPower": { needs: null, about: "vehicle" },
    "mileage.removePower": { needs: null, about: "vehicle" },
    "mileage.add": { needs: null, about: "expense" },
    "mileage.update": { needs: null, about: "expense" },
    "mileage.setYear": { needs: "finances.write" },
    "expenses.setThreshold": { needs: "finances.write" },
    "expenses.removeThreshold": { needs: "finances.write" },
    "memberPeople.say": { needs: null, about: "person", undo: false },
    "memberPeople.confirm": { needs: "members.manage", about: "person", undo: false },
    "memberPeople.remove": { needs: null, about: "person", removes: true, undo: false },
  },
});
