import { z } from "zod";
import { DefinitionFields } from "../domain/finances/income/definition.ts";
import { FinancePage, PageObstacle } from "../domain/finances/income/page.ts";
import { IncomeFields, IncomeKind } from "../domain/finances/income/receipt.ts";
import { SourceKind } from "../domain/finances/income/source.ts";
import {
  DefinitionView,
  IncomeCursor,
  IncomeView,
  StatementView,
} from "../domain/finances/income/views.ts";
import { Cents } from "../domain/finances/money.ts";
import { IsoDate } from "../domain/kernel/dates.ts";
import { Id } from "../domain/kernel/ids.ts";
import { Leak } from "../domain/publication/publication.ts";
import { vaultMethod } from "./define.ts";
import { chosenFor } from "./file-ref.ts";

const written = z.object({ seq: z.number().int() });
const changed = z.object({ seq: z.number().int().nullable() });

const received = [
  "people.not_found",
  "bodies.not_found",
  "income.returned_too_much",
  "income.returned_before",
  "income.in_kind_by_transfer",
  "income.money_in_kind",
  "income.two_givers",
  "books.closed_year",
  "books.no_year",
] as const;

const Period = { from: IsoDate, until: IsoDate };

const Page = z.object({ page: FinancePage, ...Period, language: z.enum(["fr", "en"]) });

export const contract = {
  /** What came in, newest first, with the sums of all that is asked for. */
  "income.list": vaultMethod({
    needs: "finances.read",
    reads: "always",
    input: z.object({
      from: IsoDate.nullable(),
      until: IsoDate.nullable(),
      kind: IncomeKind.nullable(),
      source: SourceKind.nullable(),
      text: z.string().max(200),
      after: IncomeCursor.nullable(),
      limit: z.number().int().min(1).max(500),
    }),
    output: z.object({
      items: z.array(IncomeView),
      next: IncomeCursor.nullable(),
      count: z.number().int(),
      cents: Cents,
    }),
  }),
  "income.get": vaultMethod({
    needs: "finances.read",
    reads: "always",
    input: z.object({ id: Id }),
    output: IncomeView,
    errors: ["income.not_found"],
  }),
  /** What somebody of the roster is as a source, on a day. */
  "income.sourceOf": vaultMethod({
    needs: "finances.read",
    reads: "always",
    input: z.object({ person: Id, on: IsoDate }),
    output: z.object({ source: SourceKind }),
    errors: ["people.not_found"],
  }),
  /** What of an entry of the books nobody has said the source of. */
  "income.unexplained": vaultMethod({
    needs: "finances.read",
    reads: "always",
    input: z.object({ entry: Id }),
    output: z.object({ date: IsoDate, label: z.string(), cents: Cents, kind: IncomeKind }),
    errors: ["income.more_than_entry"],
  }),
  "income.create": vaultMethod({
    needs: "finances.write",
    topics: ["income", "books"],
    input: z.object({
      fields: IncomeFields,
      /** The entry of the books that it says the source of; null, and it writes its own. */
      entry: Id.nullable(),
    }),
    output: written.extend({ id: Id }),
    errors: [...received, "income.more_than_entry"],
  }),
  "income.update": vaultMethod({
    needs: "finances.write",
    topics: ["income", "books"],
    input: z.object({ id: Id, fields: IncomeFields }),
    output: changed,
    errors: [...received, "income.not_found", "income.more_than_entry"],
  }),
  "income.remove": vaultMethod({
    needs: "finances.write",
    topics: ["income", "books"],
    input: z.object({ id: Id }),
    output: written,
    errors: ["income.not_found", "books.closed_year", "books.no_year"],
  }),
  /** Whether the collective was independent within a period, by the definition in force at its end. */
  "income.statement": vaultMethod({
    needs: "finances.read",
    reads: "always",
    input: z.object(Period),
    output: StatementView,
    errors: ["income.ends_before_it_starts"],
  }),
  /** How many sources are not known: of what was noted, and of entries of the books that say that something was given. */
  "income.unknown": vaultMethod({
    needs: "finances.read",
    reads: "always",
    input: z.object({}),
    output: z.object({
      noted: z.number().int(),
      inBooks: z.number().int(),
      cents: Cents,
      /** The first day of them. */
      since: IsoDate.nullable(),
    }),
  }),
  "income.definitions": vaultMethod({
    needs: "finances.read",
    reads: "always",
    input: z.object({}),
    output: z.array(DefinitionView),
  }),
  "income.adopt": vaultMethod({
    needs: "finances.write",
    topics: ["income"],
    input: z.object({ fields: DefinitionFields }),
    output: written.extend({ id: Id }),
  }),
  /** For one that was noted by mistake. */
  "income.forget": vaultMethod({
    needs: "finances.write",
    topics: ["income"],
    input: z.object({ id: Id }),
    output: written,
    errors: ["income.definition_not_found"],
  }),
  /** A page for everybody as it would go out, and what stands in its way. */
  "income.previewPage": vaultMethod({
    needs: "finances.write",
    reads: "waits",
    input: Page,
    output: z.object({
      html: z.string(),
      obstacles: z.array(PageObstacle),
      /** The page that has gone out from which this one could be subtracted. */
      earlier: z.object(Period).nullable(),
      leaks: z.array(Leak),
    }),
    errors: ["income.ends_before_it_starts"],
  }),
  "income.publishPage": vaultMethod({
    needs: "finances.write",
    topics: [],
    job: true,
    input: Page.extend({ folder: chosenFor("publication") }),
    output: written.extend({ fileName: z.string() }),
    errors: [
      "income.ends_before_it_starts",
      "income.page_blocked",
      "income.no_definition",
      "income.told_by_difference",
      "income.nothing_to_publish",
      "publication.leak",
      "publication.index_differs",
      "publication.folder_not_writable",
      "publication.disk_full",
    ],
  }),
};
