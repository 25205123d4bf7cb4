import { budget as french } from "../fr/budget.ts";
import { translated } from "../translated.ts";

export const budget = translated(french, {
  budget: {
    detail: "From {{from}} to {{until}}",
    yearBefore: "Year {{year}}",
    yearAfter: "Year {{year}}",
    yearOf: "Budget of the year",
    emptyTitle: "Nothing is planned for {{year}} yet",
    empty:
      "Say what each circle may spend, category by category or in one envelope. Greffe then shows what is committed, paid, reimbursed, given up, and what is left; whoever notes an expense sees it before saving.",
    plan: "Plan an amount",
    copy: "Take over the budget of {{year}}",
    whole: "The collective as a whole",
    envelope: "Everything else (envelope)",
    unplanned: "nothing planned",
    noCategory: "Without a category",
    table: "The budget, line by line",
    category: "Category",
    amount: "Planned",
    amountMissing: "Write an amount; 0 means: nothing.",
    note: "Note",
    save: "Save",
    close: "Close",
    change: "Change the line “{{line}}” of {{body}}",
    remove: "Delete the line “{{line}}” of {{body}}",
    columns: {
      line: "Line",
      planned: "Planned",
      committed: "Committed",
      paid: "Paid",
      reimbursed: "Reimbursed",
      waived: "Given up",
      left: "Left",
      actions: "Actions",
    },
    legend: {
      committed: "committed: handed in, or approved and not paid yet",
      paid: "paid by the collective",
      reimbursed: "reimbursed",
      waived: "given up: cost nothing, takes nothing of the budget",
      mark: "the mark: what is planned",
    },
    total: "Total",
    over: "{{amount}} too much",
    done: {
      set: "The amount is planned.",
      removed: "The line is deleted.",
      copied_one: "{{formatted}} line is taken over.",
      copied_other: "{{formatted}} lines are taken over.",
    },
    left: {
      after: "What would be left: {{amount}} of {{planned}} planned.",
      afterEnvelope: "What would be left of the envelope: {{amount}} of {{planned}} planned.",
      over: "That would be {{amount}} more than is planned ({{planned}}).",
      overEnvelope: "That would be {{amount}} more than the envelope ({{planned}}).",
    },
  },
  app: {
    commands: { budget: "Budget", also: { budget: "forecast envelope left spending circle" } },
  },
  finances: { tabs: { budget: "Budget" } },
  journal: {
    unnamed: { budget_line: "no year" },
    says: {
      budget: {
        set: "{{actor}} planned an amount in the budget {{budgetLine}}",
        remove: "{{actor}} deleted a line of the budget {{budgetLine}}",
        copy: "{{actor}} took over a budget for {{budgetLine}}",
      },
    },
    fields: {
      budget_line: {
        body: "the circle",
        category: "the category",
        planned: "the planned amount",
        note: "the note",
      },
    },
    commands: {
      budget: { set: "Amount planned", remove: "Budget line deleted", copy: "Budget taken over" },
    },
  },
  errors: {
    budget: {
      not_found: "This line is no longer there. If it was just deleted, the journal can undo it.",
      nothing_to_copy: "Nothing was planned in that year.",
      not_empty: "A budget is begun already: delete its lines first.",
    },
  },
});
