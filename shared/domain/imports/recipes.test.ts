import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { guessColumns } from "./guess-columns.ts";
import { rowParser, type RowOutcome } from "./parse-row.ts";
import { RECIPES, recipeOf } from "./recipes.ts";
import { detectSeparator } from "./separator.ts";

const beside = (name: string) =>
  readFileSync(fileURLToPath(new URL(`recipes/${name}`, import.meta.url)), "utf8");

/** A person as a file beside a recipe tells them: what is empty is not there. */
function told(outcome: RowOutcome): unknown {
  if (outcome.kind !== "person") return outcome.kind;
  const { person, doubts } = outcome;
  const fields = Object.entries(person.fields).filter(([, value]) => value.length > 0);
  const statuses = person.statuses.map(
    ({ status, start, end }) => `${status} ${start}/${end ?? ""}`,
  );
  return {
    ...Object.fromEntries(fields),
    ...(statuses.length > 0 ? { statuses } : {}),
    ...(person.consents ? { consents: true } : {}),
    ...(doubts.length > 0 ? { doubts: doubts.map(({ reason }) => reason) } : {}),
  };
}

function imported(id: string): unknown[] {
  const text = beside(`${id}.csv`);
  const [headers = [], ...lines] = parse(text, { delimiter: detectSeparator(text) });
  expect(recipeOf(headers)?.recipe.id).toBe(id);
  const columns = headers.map((_, at) => lines.map((line) => line[at] ?? ""));
  const read = rowParser({
    columns: guessColumns(headers, columns).map(({ field }) => field),
    headers,
    defaultStatus: recipeOf(headers)?.recipe.everyone,
    today: "2026-11-20",
    samples: lines,
  });
  return lines.map((line) => told(read(line)));
}

describe("the file beside a recipe", () => {
  it.each(RECIPES.map(({ id, name }) => [id, name] as const))(
    "%s (%s) is imported wholly right",
    (id) => expect(imported(id)).toEqual(JSON.parse(beside(`${id}.people.json`))),
  );
});

it("reads the e-mails of Thunderbird in French", () => {
  const headers = ["Prénom", "Nom de famille", "Nom à afficher"].concat(
    "Adresse e-mail principale",
    "Adresse e-mail secondaire",
  );
  const fields = guessColumns(headers, [["Anne"], ["Le Bris"], ["Anne Le Bris"], ["a@x.org"], []]);
  expect(fields.map(({ field }) => field).slice(3)).toEqual(["email", "email"]);
});
