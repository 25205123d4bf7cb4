import type { CampaignTableLabels } from "#shared/domain/finances/campaign/account-tables.ts";
import { campaign } from "./campaign.ts";

const { headings, kinds, paidBy, givers, forms, residences, notAsked, remembered } =
  campaign.campaign;

/** The words of the tables of a campaign account that go out. */
export const campaignTables: CampaignTableLabels = {
  fileName: "compte-de-campagne",
  names: { headings: "rubriques", spending: "depenses", gifts: "recettes", donors: "personnes" },
  titles: {
    headings: "Par rubrique",
    spending: "Dépenses et pièces",
    gifts: "Dons et apports",
    donors: "Ce que chaque personne a donné",
  },
  standing: remembered,
  spent: "Dépenses",
  received: "Recettes",
  total: "Total",
  columns: {
    heading: "Rubrique",
    words: "Intitulé",
    count: "Pièces",
    amount: "Montant",
    exhibit: "Pièce",
    label: "Objet",
    day: "Jour",
    paidBy: "Payé par",
    repaidOn: "Remboursé le",
    candidate: "Pour",
    supplier: "Vendu ou prêté par",
    giver: "Qui donne",
    kind: "Nature",
    form: "Comment",
    residence: "Nationalité ou résidence",
    money: "Argent",
    inKind: "En nature",
    waived: "Abandonné",
    over: "Au-delà du plafond",
  },
  headings,
  kinds,
  paidBy,
  givers,
  forms,
  residences,
  notAsked,
};
