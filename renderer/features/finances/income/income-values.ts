import { z } from "zod";
import { Ref } from "#shared/domain/finances/expenses/ref.ts";
import {
  Channel,
  emptyIncome,
  IncomeFields,
  IncomeKind,
  isInKind,
} from "#shared/domain/finances/income/receipt.ts";
import { SourceKind } from "#shared/domain/finances/income/source.ts";
import type { IncomeView } from "#shared/domain/finances/income/views.ts";
import { readPositive, type Cents } from "#shared/domain/finances/money.ts";
import { IsoDate } from "#shared/domain/kernel/dates.ts";

/** What came in as it is being typed. Also its draft’s schema. */
export const IncomeValues = z.object({
  kind: IncomeKind,
  amount: z.string(),
  hours: z.string(),
  rate: z.string(),
  receivedOn: z.string().nullable(),
  channel: Channel,
  giver: Ref.nullable(),
  giverName: z.string(),
  givers: z.string(),
  /** Null as long as the statuses of who gave say it. */
  source: SourceKind.nullable(),
  label: z.string(),
  body: Ref.nullable(),
  returnedOn: z.string().nullable(),
  returnedAmount: z.string(),
  note: z.string(),
});
export type IncomeValues = z.infer<typeof IncomeValues>;

export function emptyValues(receivedOn: string): IncomeValues {
  const { givers, source: _, returned: _returned, ...rest } = emptyIncome(receivedOn);
  return {
    ...rest,
    giver: null,
    body: null,
    amount: "",
    hours: "",
    rate: "",
    givers: String(givers),
    source: null,
    returnedOn: null,
    returnedAmount: "",
  };
}

/** What is kept of a receipt, to be changed. */
export function valuesOf(view: IncomeView, format: (cents: Cents) => string): IncomeValues {
  const { cents, givers, returned, giverNamed, bodyNamed } = view;
  const { kind, receivedOn, channel, giverName, source, label, note } = view;
  return {
    kind,
    receivedOn,
    channel,
    giverName,
    source,
    label,
    note,
    giver: giverNamed,
    body: bodyNamed,
    amount: format(cents),
    hours: "",
    rate: "",
    givers: String(givers),
    returnedOn: returned?.on ?? null,
    returnedAmount: returned === null ? "" : format(returned.cents),
  };
}

/** The kind that is told changes how it comes in: what is given in kind by no transfer. */
export function withKind(values: IncomeValues, kind: IncomeKind): Partial<IncomeValues> {
  if (isInKind(kind)) return { kind, channel: "in_kind" };
  return { kind, channel: values.channel === "in_kind" ? "transfer" : values.channel };
}

/** Hours, in halves and quarters too, at the value of one: exact, in centimes. */
export function volunteerCents(hours: string, rate: string): Cents | null {
  const [counted, each] = [readPositive(hours), readPositive(rate)];
  if (!("cents" in counted) || !("cents" in each)) return null;
  return Math.floor((counted.cents * each.cents + 50) / 100);
}

/** What is sent, by the rules that the vault checks it with. */
export function checkedBy(proposed: SourceKind | null) {
  return IncomeValues.transform((typed, context): IncomeFields => {
    const amount = readPositive(typed.amount);
    if (!("cents" in amount)) {
      context.addIssue({ code: "custom", message: amount.problem.kind, path: ["amount"] });
    }
    const returned = readPositive(typed.returnedAmount);
    const isReturned = typed.returnedAmount.trim() !== "" || typed.returnedOn !== null;
    if (isReturned && !("cents" in returned)) {
      context.addIssue({ code: "custom", message: "required", path: ["returnedAmount"] });
    }
    const back = { on: typed.returnedOn, cents: "cents" in returned ? returned.cents : 1 };
    const { kind, receivedOn, channel, giver, giverName, label, note, body } = typed;
    const parsed = IncomeFields.safeParse({
      kind,
      receivedOn,
      channel,
      giverName,
      label,
      note,
      cents: "cents" in amount ? amount.cents : 1,
      source: typed.source ?? proposed ?? "unknown",
      giver: giver?.id ?? null,
      givers: Number(typed.givers.trim() === "" ? "1" : typed.givers),
      body: body?.id ?? null,
      returned: isReturned ? back : null,
    });
    if (!parsed.success) {
      for (const { path } of parsed.error.issues) {
        const field = path.join(".") === "returned.on" ? "returnedOn" : String(path[0] ?? "");
        context.addIssue({ code: "custom", message: "required", path: [field] });
      }
      return z.NEVER;
    }
    return parsed.data;
  });
}

/** A day typed whole, or none. */
export const dayOf = (typed: string | null) => IsoDate.safeParse(typed).data ?? null;
