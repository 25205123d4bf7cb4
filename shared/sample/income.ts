import type { Channel, IncomeKind } from "../domain/finances/income/receipt.ts";
import type { SourceKind } from "../domain/finances/income/source.ts";

interface SampleIncome {
  /** Index in the invented roster; null where nobody of it gave. */
  readonly person: number | null;
  readonly kind: IncomeKind;
  readonly source: SourceKind;
  readonly channel: Channel;
  readonly givers: number;
  /** Days from today. */
  readonly inDays: number;
  readonly cents: number;
}

/** What the invented collective received; what each was stands in the texts, in this order. */
export const SAMPLE_INCOME: readonly SampleIncome[] = [
  { ...dues(2_000), person: 3, inDays: -50 },
  { ...dues(2_000), person: 8, inDays: -49 },
  { ...dues(3_500), person: 14, inDays: -48 },
  { ...dues(1_000), person: 21, inDays: -47 },
  { ...dues(2_000), person: 5, inDays: -47 },
  {
    person: null,
    kind: "gift",
    source: "adherent",
    channel: "cash",
    givers: 24,
    inDays: -30,
    cents: 18_650,
  },
  {
    person: 8,
    kind: "volunteer_time",
    source: "organiser",
    channel: "in_kind",
    givers: 1,
    inDays: -21,
    cents: 24_000,
  },
  {
    person: null,
    kind: "other",
    source: "unknown",
    channel: "transfer",
    givers: 1,
    inDays: -9,
    cents: 3_500,
  },
];

function dues(cents: number) {
  return { kind: "dues", source: "adherent", channel: "transfer", givers: 1, cents } as const;
}
