import { aHeic, aPdf, type GivenFile } from "#test/fixtures/finances/receipt-files.ts";
import { aPhoto } from "#test/walk/receipts.ts";
import type { Page } from "playwright-core";

/** What the treasurer types for a receipt; what is left out was proposed rightly. */
export interface Ticket {
  readonly file: string;
  readonly amount: string;
  readonly purpose: string;
  /** The first letters of who paid, where it is not who paid before. */
  readonly payer?: { readonly letters: string; readonly name: string };
  /** Days before the evening, where it was not on the day of the file. */
  readonly daysAgo?: number;
}

const ANA = { letters: "ana", name: "Ana Vidal" };
/** As long as names get. */
export const NOOR = {
  letters: "noor",
  name: "Noor-Élisabeth Haddad-Kerouedan de La Tour du Pin-Chambly",
};
const SACHA = { letters: "sach", name: "Sacha Le Dû" };
const CAMILLE = { letters: "cami", name: "Camille Essai" };

export const TICKETS: readonly Ticket[] = [
  { file: "IMG_4101.jpg", amount: "18,4", purpose: "Pizzas de la réunion", payer: ANA },
  { file: "facture-81.pdf", amount: "42,5", purpose: "Tracts du marché" },
  { file: "IMG_4102.jpg", amount: "3,2", purpose: "Café de l’accueil" },
  { file: "billet.pdf", amount: "27", purpose: "Train pour Rennes", payer: NOOR },
  { file: "billet-retour.pdf", amount: "31", purpose: "Train du retour" },
  { file: "IMG_4103.jpg", amount: "9,99", purpose: "Ramettes de papier", payer: SACHA },
  { file: "facture-82.pdf", amount: "120", purpose: "Affiches de la fête" },
  { file: "IMG_4104.jpg", amount: "6,6", purpose: "Timbres", payer: CAMILLE, daysAgo: 3 },
  {
    file: "location.pdf",
    amount: "80",
    purpose: "Location de la grande salle des Tilleuls pour l’assemblée d’hiver",
  },
  { file: "IMG_4105.jpg", amount: "12,35", purpose: "Boissons de la fête", payer: ANA },
  { file: "IMG_4106.jpg", amount: "7,8", purpose: "Pain et fromage" },
  { file: "facture-83.pdf", amount: "55", purpose: "Autocollants" },
  { file: "IMG_4107.jpg", amount: "4,5", purpose: "Café du stand", daysAgo: 1 },
  { file: "telephone.pdf", amount: "10", purpose: "Forfait du téléphone", payer: CAMILLE },
];

/** The file that is given a second time, behind the others. */
export const TWICE = "facture-82.pdf";
const REFUSED = "IMG_4108.HEIC";

export async function filesOf(page: Page): Promise<GivenFile[]> {
  const files: GivenFile[] = [];
  for (const { file, purpose, amount } of TICKETS) {
    files.push(
      file.endsWith(".pdf")
        ? aPdf(file, [`${file}, total ${amount}`])
        : await aPhoto(page, file, `${purpose} ${amount}`),
    );
  }
  const again = files.filter(({ name }) => name === TWICE);
  return [...files, ...again, aHeic(REFUSED)];
}
