import { defineJournal, type Hits } from "../journal/define.ts";
import { text } from "../journal/records.ts";
import { PAID_BY } from "./campaign/account.ts";
import { ELECTION_KINDS } from "./campaign/ceiling.ts";
import { GIFT_FORMS, GIVERS, RESIDENCES } from "./campaign/gifts.ts";

export const hits = { election: "finances.read" } as const satisfies Hits;

export const journal = defineJournal({
  order: 51,
  place: "finances",
  reads: "finances.read",
  tables: {
    election: {
      needs: "finances.write",
      name: ({ place }) => text(place),
      fields: {
        kind: { among: ELECTION_KINDS, texts: "campaign.kinds" },
        place: "text",
        votes_on: "date",
        population: "text",
        coefficient: "text",
        typed_ceiling: "cents",
        source: "text",
        department: "text",
        agent: "text",
        agent_from: "date",
      },
    },
    election_candidate: {
      needs: "finances.write",
      name: "election",
      fields: { person: { of: "person" } },
    },
    campaign_spending: {
      needs: "finances.write",
      name: "election",
      fields: {
        heading: "text",
        label: "text",
        spent_on: "date",
        cents: "cents",
        paid_by: { among: PAID_BY, texts: "campaign.paidBy" },
        repaid_on: "date",
        supplier: { among: GIVERS, texts: "campaign.givers" },
        usual: "cents",
      },
    },
    campaign_gift: {
      needs: "finances.write",
      name: "election",
      fields: {
        giver: { among: GIVERS, texts: "campaign.givers" },
        person: { of: "person" },
        name: "text",
        residence: { among: RESIDENCES, texts: "campaign.residences" },
        form: { among: GIFT_FORMS, texts: "campaign.forms" },
        cents: "cents",
        received_on: "date",
        label: "text",
      },
    },
    campaign_export: { needs: "finances.read", fields: { names: "text" } },
  },
  commands: {
    "campaign.create": { needs: "finances.write", about: "election" },
    "campaign.update": { needs: "finances.write", about: "election" },
    "campaign.remove": { needs: "finances.write", about: "election", removes: true },
    "campaign.addCandidate": { needs: "finances.write", about: "election" },
    "campaign.removeCandidate": { needs: "finances.write", about: "election", removes: true },
    "campaign.addSpending": { needs: "finances.write", about: "election" },
    "campaign.updateSpending": { needs: "finances.write", about: "election" },
    "campaign.removeSpending": { needs: "finances.write", about: "election", removes: true },
    "campaign.addGift": { needs: "finances.write", about: "election" },
    "campaign.updateGift": { needs: "finances.write", about: "election" },
    "campaign.removeGift": { needs: "finances.write", about: "election", removes: true },
    // What went out stays out.
    "campaign.export": {
      needs: "finances.read",
      values: { files: { column: "campaign_export.names", kind: "text" } },
      undo: false,
    },
  },
});
