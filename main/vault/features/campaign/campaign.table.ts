import {
  blob,
  defineTable,
  integer,
  nullable,
  parsedInteger,
  parsedText,
  rowNumber,
  textOf,
  type TableOf,
} from "#main/vault/db/define-table.ts";
import { SpendingFields } from "#shared/domain/finances/campaign/account.ts";
import { ElectionFields } from "#shared/domain/finances/campaign/election.ts";
import { GiftFields, Giver } from "#shared/domain/finances/campaign/gifts.ts";
import { SpentHeading } from "#shared/domain/finances/campaign/headings.ts";
import { PositiveCents } from "#shared/domain/finances/money.ts";
import { IsoDate } from "#shared/domain/kernel/dates.ts";

const day = parsedText(IsoDate);
const positive = parsedInteger(PositiveCents);
const election = ElectionFields.shape;

export const electionTable = defineTable({
  row: rowNumber,
  id: blob,
  kind: parsedText(election.kind),
  place: parsedText(election.place),
  votes_on: day,
  population: nullable(parsedInteger(election.population.unwrap())),
  round: parsedText(election.round),
  /** In hundredths. */
  coefficient: nullable(parsedInteger(election.coefficient.unwrap())),
  typed_ceiling: nullable(positive),
  source: parsedText(election.source, 300),
  department: parsedText(election.department),
  agent: parsedText(election.agent, 200),
  agent_from: nullable(day),
  direct_of_total: parsedInteger(election.directOfTotal),
  direct_of_ceiling: parsedInteger(election.directOfCeiling),
});

export const electionCandidateTable = defineTable({
  row: rowNumber,
  id: blob,
  election: integer,
  person: integer,
});

export const campaignSpendingTable = defineTable({
  row: rowNumber,
  id: blob,
  election: integer,
  candidate: nullable(integer),
  claim: nullable(integer),
  heading: parsedText(SpentHeading),
  label: parsedText(SpendingFields.shape.label),
  spent_on: day,
  cents: parsedInteger(SpendingFields.shape.cents),
  paid_by: parsedText(SpendingFields.shape.paidBy),
  repaid_on: nullable(day),
  supplier: parsedText(Giver),
  usual: nullable(positive),
  /** Its order among the exhibits of the election: given once. */
  exhibit: integer,
});

export const campaignGiftTable = defineTable({
  row: rowNumber,
  id: blob,
  election: integer,
  candidate: nullable(integer),
  giver: parsedText(Giver),
  person: nullable(integer),
  name: parsedText(GiftFields.shape.name, 200),
  residence: nullable(parsedText(GiftFields.shape.residence.unwrap())),
  form: parsedText(GiftFields.shape.form),
  cents: positive,
  received_on: day,
  label: parsedText(GiftFields.shape.label, 200),
});

/** Tables of an account that went out in clear. */
export const campaignExportTable = defineTable({
  row: rowNumber,
  id: blob,
  election: blob,
  made_at: integer,
  format: textOf<"csv" | "xlsx">(),
  names: textOf<string>(),
});

export type ElectionTable = TableOf<typeof electionTable>;
export type CampaignSpendingTable = TableOf<typeof campaignSpendingTable>;
export type CampaignGiftTable = TableOf<typeof campaignGiftTable>;
