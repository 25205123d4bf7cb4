import { describe, expect, it } from "vitest";
import { RowNotes } from "./row-notes.ts";
import { isInOrder, statusReader } from "./row-status.ts";

it.each(["", "Current", "Actuel", "Nouveau", "Validé", "À jour", "En cours"])(
  "« %s » is in order",
  (word) => expect(isInOrder(word)).toBe(true),
);

it.each(["Expiré", "Remboursé", "En attente"])("« %s » is to be looked at", (word) =>
  expect(isInOrder(word)).toBe(false),
);

const read = (defaultStatus: "adherent" | null) => {
  const headers = ["Date d'adhésion", "Date de départ"];
  const notes = new RowNotes(headers);
  const statuses = statusReader({
    columns: ["statusStart", "statusEnd"],
    headers,
    defaultStatus,
    today: "2026-11-20",
    meaningOf: () => undefined,
    orderOf: () => "dayFirst",
  })(["01/09/2020", "30/06/2023"], notes);
  return { statuses, kept: notes.kept };
};

describe("days of a file that says no status", () => {
  it("stay in the notes", () =>
    expect(read(null)).toEqual({
      statuses: [],
      kept: ["Date d'adhésion : 01/09/2020", "Date de départ : 30/06/2023"],
    }));

  it("are those of the status that everybody is given", () =>
    expect(read("adherent")).toEqual({
      statuses: [{ status: "adherent", start: "2020-09-01", end: "2023-06-30" }],
      kept: [],
    }));
});
