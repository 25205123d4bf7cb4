import type { Language } from "../ipc/app.contract.ts";

interface SampleLine {
  /** Days from today. */
  readonly inDays: number;
  readonly cents: number;
}

/** Lines of the invented account that the books say nothing of; what each is called stands in the texts, in this order. */
export const SAMPLE_LINES: readonly SampleLine[] = [
  { inDays: -24, cents: 2_000 },
  { inDays: -17, cents: -1_290 },
  { inDays: -9, cents: -250 },
  { inDays: -8, cents: -250 },
  { inDays: -3, cents: 5_000 },
];

interface SampleBankTexts {
  readonly account: string;
  readonly file: string;
  readonly labels: readonly string[];
}

export const SAMPLE_BANK: Readonly<Record<Language, SampleBankTexts>> = {
  fr: {
    account: "Compte courant",
    file: "releve.ofx",
    labels: [
      "VIR SEPA COTISATION 2 PERSONNES",
      "PRLV SEPA HEBERGEUR SITE",
      "FRAIS TENUE DE COMPTE",
      "COMMISSION VIREMENT",
      "REMISE DE CHEQUE DON",
    ],
  },
  en: {
    account: "Current account",
    file: "statement.ofx",
    labels: [
      "TRANSFER MEMBERSHIP 2 PEOPLE",
      "DIRECT DEBIT WEB HOSTING",
      "ACCOUNT BANK FEES",
      "TRANSFER BANK FEES",
      "CHEQUE GIFT",
    ],
  },
};
