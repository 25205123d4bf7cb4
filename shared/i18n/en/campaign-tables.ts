import type { CampaignTableLabels } from "#shared/domain/finances/campaign/account-tables.ts";
import { campaign } from "./campaign.ts";

const { headings, kinds, paidBy, givers, forms, residences, notAsked, remembered } =
  campaign.en.campaign;

/** The words of the tables of a campaign account that go out. */
export const campaignTables: CampaignTableLabels = {
  fileName: "campaign-account",
  names: { headings: "headings", spending: "spending", gifts: "income", donors: "people" },
  titles: {
    headings: "By heading",
    spending: "Spending and exhibits",
    gifts: "Gifts and funds",
    donors: "What each person gave",
  },
  standing: remembered,
  spent: "Spending",
  received: "Income",
  total: "Total",
  columns: {
    heading: "Heading",
    words: "Name",
    count: "Exhibits",
    amount: "Amount",
    exhibit: "Exhibit",
    label: "What for",
    day: "Day",
    paidBy: "Paid by",
    repaidOn: "Paid back on",
    candidate: "For",
    supplier: "Sold or lent by",
    giver: "Who gives",
    kind: "Kind",
    form: "How",
    residence: "Nationality or residence",
    money: "Money",
    inKind: "In kind",
    waived: "Given up",
    over: "Above the cap",
  },
  headings,
  kinds,
  paidBy,
  givers,
  forms,
  residences,
  notAsked,
};
