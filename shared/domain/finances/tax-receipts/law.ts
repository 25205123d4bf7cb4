import type { Standing } from "../mileage-scales.ts";

/** What a rule rests on, and whether it was read where it is published or as others tell it. */
export interface Source {
  readonly standing: Standing;
  /** As lawyers name it. */
  readonly text: string;
  readonly url: string;
}

/** Payments that give a right to a reduction of tax: money, in kind, dues, claims given up. */
const PAYMENTS = {
  standing: "read",
  text: "BOI-IR-RICI-250-20",
  url: "https://bofip.impots.gouv.fr/bofip/5868-PGP.html",
} as const satisfies Source;

const MODEL = {
  standing: "remembered",
  text: "BOI-IR-RICI-250-40, Cerfa 11580*05",
  url: "https://votre-expert-des-associations.fr/quel-formalisme-pour-les-recus-fiscaux-des-particuliers",
} as const satisfies Source;

const PARTY_CAP = {
  standing: "read",
  text: "Loi n° 88-227 du 11 mars 1988, art. 11-4",
  url: "https://www.doctrine.fr/l/texts/lois/JORFTEXT000000321646/articles/LEGIARTI000006355325",
} as const satisfies Source;

export const LAW = {
  /** Who may receive such payments: of general interest, or recognised as of public utility. */
  eligible: {
    standing: "remembered",
    text: "CGI, art. 200, 1",
    url: "https://fraap.org/article1019.html?id_groupe=16",
  },
  /** A party’s receipts are forms of the commission, numbered by it, which its mandataire hands out. */
  party: {
    standing: "remembered",
    text: "Loi n° 88-227 du 11 mars 1988, art. 11 ; décret n° 90-606 du 9 juillet 1990, art. 11",
    url: "https://www.lexbase.fr/index/source/105597198-art-11-decret-n-90606-du-9-juillet-1990-pris-pour-lapplication-de-la-loi-n-9055-du-15-janvier-1990-r",
  },
  /** Gifts and dues of one person to parties, in a year. */
  partyCap: PARTY_CAP,
  /** That what is given in kind or given up counts as money does: a reading of it, not its words. */
  partyCapKinds: { ...PARTY_CAP, standing: "remembered" },
  campaign: {
    standing: "remembered",
    text: "Code électoral, art. L. 52-4 et R. 39-1",
    url: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006354511",
  },
  payments: PAYMENTS,
  /** Time is no payment; what volunteers spend and give up is one. */
  volunteers: { ...PAYMENTS, standing: "remembered" },
  model: MODEL,
  /** Companies have a form of their own since 2022. */
  legalPerson: {
    standing: "remembered",
    text: "CGI, art. 238 bis, Cerfa 16216",
    url: "https://votre-expert-des-associations.fr/2023-10-17-recu-fiscal-et-conformite-adaptation-et-mentions-obligatoires",
  },
  declaration: {
    standing: "read",
    text: "CGI, art. 222 bis",
    url: "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000043964824",
  },
  /** By when it is declared, and where; told as it was in 2022. */
  deadline: {
    standing: "remembered",
    text: "CGI, art. 223",
    url: "https://efl.fr/actualite/declaration-incombant-aux-organismes-beneficiaires-dons-effectuee-jusqu-fin-2022_ffaedeae7-892f-4c3d-80e6-3ad929c08f4c",
  },
  /** The administration answers within six months whether receipts may be issued. */
  rescript: {
    standing: "remembered",
    text: "LPF, art. L. 80 C",
    url: "https://www.surfingaquitaine.com/recu-de-don-comment-lutiliser/",
  },
  /** Whoever issues receipts that give no right, and knows it, is fined what was saved. */
  fine: {
    standing: "remembered",
    text: "CGI, art. 1740 A",
    url: "https://www.associationmodeemploi.fr/article/l-amende-prevue-pour-delivrance-irreguliere-de-recu-fiscal-est-annulee.68500",
  },
} as const satisfies Readonly<Record<string, Source>>;
export type Law = keyof typeof LAW;
export const LAW_KEYS = Object.keys(LAW) as Law[];
