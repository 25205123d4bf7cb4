import { z } from "zod";
import { SpendingFields } from "../domain/finances/campaign/account.ts";
import { ElectionFields } from "../domain/finances/campaign/election.ts";
import { GiftFields } from "../domain/finances/campaign/gifts.ts";
import { ElectionLine, ElectionView } from "../domain/finances/campaign/views.ts";
import { Cents } from "../domain/finances/money.ts";
import { Id } from "../domain/kernel/ids.ts";
import { vaultMethod } from "./define.ts";
import { chosenFor } from "./file-ref.ts";

const written = z.object({ seq: z.number().int() });
const changed = z.object({ seq: z.number().int().nullable() });
const added = written.extend({ id: Id });

const agreed = ["campaign.agent_without_day", "campaign.day_without_agent"] as const;
const placed = ["campaign.not_found", "people.not_found"] as const;

/** Refused with their article. */
const spent = [
  ...placed,
  "campaign.claim_not_found",
  "campaign.claim_taken",
  "campaign.forbidden_advantage",
  "campaign.tariff_asked",
] as const;
const given = [
  ...placed,
  "campaign.legal_person",
  "campaign.foreign_state",
  "campaign.not_french",
  "campaign.cash_over",
  "campaign.nameless",
  "income.two_givers",
] as const;

/** What somebody gave before, and would have given with it; what of that is over the cap. */
const CapTold = z.object({ before: Cents, total: Cents, over: Cents, cap: Cents });

export const contract = {
  "campaign.elections": vaultMethod({
    needs: "finances.read",
    reads: "always",
    input: z.object({}),
    output: z.array(ElectionLine),
  }),
  /** An election with its account: what was spent and given, each donor, and each limit. */
  "campaign.get": vaultMethod({
    needs: "finances.read",
    reads: "always",
    input: z.object({ id: Id }),
    output: ElectionView,
    errors: ["campaign.not_found"],
  }),
  /** What a gift would make of what its giver gave to all candidates, told before it is saved. */
  "campaign.cap": vaultMethod({
    needs: "finances.read",
    reads: "always",
    input: z.object({
      election: Id,
      person: Id.nullable(),
      name: GiftFields.shape.name,
      cents: Cents.min(0),
      /** The gift itself, where it is counted already. */
      but: Id.nullable(),
    }),
    output: CapTold,
    errors: ["campaign.not_found"],
  }),
  /** The same of a claim of a campaign that is given up; null for one that is of none, or that nobody paid. */
  "campaign.capOfClaim": vaultMethod({
    needs: "finances.read",
    reads: "always",
    input: z.object({ claim: Id, cents: Cents.min(0) }),
    output: CapTold.nullable(),
  }),
  "campaign.create": vaultMethod({
    needs: "finances.write",
    topics: ["campaign"],
    input: z.object({ fields: ElectionFields }),
    output: added,
    errors: agreed,
  }),
  "campaign.update": vaultMethod({
    needs: "finances.write",
    topics: ["campaign"],
    input: z.object({ id: Id, fields: ElectionFields }),
    output: changed,
    errors: ["campaign.not_found", ...agreed],
  }),
  /** For one that was noted by mistake: nothing was spent or given. */
  "campaign.remove": vaultMethod({
    needs: "finances.write",
    topics: ["campaign"],
    input: z.object({ id: Id }),
    output: written,
    errors: ["campaign.not_found", "campaign.in_use"],
  }),
  "campaign.addCandidate": vaultMethod({
    needs: "finances.write",
    topics: ["campaign"],
    input: z.object({ election: Id, person: Id }),
    output: changed,
    errors: placed,
  }),
  "campaign.removeCandidate": vaultMethod({
    needs: "finances.write",
    topics: ["campaign"],
    input: z.object({ election: Id, person: Id }),
    output: written,
    errors: placed,
  }),
  "campaign.addSpending": vaultMethod({
    needs: "finances.write",
    topics: ["campaign"],
    input: z.object({ fields: SpendingFields }),
    output: added,
    errors: spent,
  }),
  "campaign.updateSpending": vaultMethod({
    needs: "finances.write",
    topics: ["campaign"],
    input: z.object({ id: Id, fields: SpendingFields }),
    output: changed,
    errors: [...spent, "campaign.spending_not_found"],
  }),
  "campaign.removeSpending": vaultMethod({
    needs: "finances.write",
    topics: ["campaign"],
    input: z.object({ id: Id }),
    output: written,
    errors: ["campaign.spending_not_found"],
  }),
  "campaign.addGift": vaultMethod({
    needs: "finances.write",
    topics: ["campaign"],
    input: z.object({ fields: GiftFields }),
    output: added,
    errors: given,
  }),
  "campaign.updateGift": vaultMethod({
    needs: "finances.write",
    topics: ["campaign"],
    input: z.object({ id: Id, fields: GiftFields }),
    output: changed,
    errors: [...given, "campaign.gift_not_found"],
  }),
  "campaign.removeGift": vaultMethod({
    needs: "finances.write",
    topics: ["campaign"],
    input: z.object({ id: Id }),
    output: written,
    errors: ["campaign.gift_not_found"],
  }),
  /** Writes the tables of the account in clear: by heading, exhibits, gifts, and each donor by name. */
  "campaign.export": vaultMethod({
    needs: "finances.read",
    topics: [],
    job: true,
    input: z.object({
      id: Id,
      format: z.enum(["csv", "xlsx"]),
      language: z.enum(["fr", "en"]),
      folder: chosenFor("books"),
    }),
    output: z.object({ fileNames: z.array(z.string()) }),
    errors: [
      "campaign.not_found",
      "campaign.export_in_vault",
      "backup.destination_full",
      "backup.destination_not_writable",
      "backup.destination_gone",
    ],
  }),
};
