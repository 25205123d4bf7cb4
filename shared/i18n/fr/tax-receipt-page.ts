import type { ReceiptLabels } from "#shared/domain/finances/tax-receipts/receipt-page.ts";

/** The words of a tax receipt, as the form says them: in French alone, whatever the window speaks. */
export const taxReceiptPage: ReceiptLabels = {
  fileName: "recu-fiscal",
  title: "Reçu des dons et versements effectués par les particuliers",
  article: "Au titre de l’article 200 du code général des impôts",
  order: "Numéro d’ordre du reçu : {number}",
  replaces: "Ce reçu remplace le reçu n° {number}, qui est annulé.",
  issuer: "Bénéficiaire des versements",
  donor: "Donateur",
  identifier: "SIREN ou RNA",
  address: "Adresse",
  object: "Objet",
  quality: "Qualité",
  name: "Nom",
  qualities: {
    general_interest: "Organisme d’intérêt général.",
    public_utility: "Association reconnue d’utilité publique par décret du {day}.",
    rescript: "Réponse de l’administration (LPF, art. L. 80 C) du {day} {reference}",
  },
  received:
    "Le bénéficiaire reconnaît avoir reçu, au titre des dons et versements ouvrant droit à réduction d’impôt, la somme de :",
  inWords: "Somme en toutes lettres :",
  certifies:
    "Le bénéficiaire certifie sur l’honneur que les dons et versements qu’il reçoit ouvrent droit à la réduction d’impôt prévue à l’article 200 du code général des impôts.",
  gifts: "Dons et versements",
  columns: {
    day: "Date",
    form: "Forme du don",
    nature: "Nature du don",
    mode: "Mode de versement",
    amount: "Montant",
  },
  forms: {
    money: "Don manuel",
    in_kind: "Don manuel",
    waived: "Renonciation expresse au remboursement",
  },
  natures: {
    money: "Numéraire",
    in_kind: "Don en nature",
    waived: "Frais engagés par un bénévole, dont il renonce expressément au remboursement",
  },
  modes: {
    transfer: "Virement, prélèvement ou carte bancaire",
    cash: "Remise d’espèces",
    cheque: "Chèque",
    in_kind: "Sans objet",
  },
  noMode: "Sans objet",
  total: "Total",
  doneAt: "Fait à {town}, le {day}",
  signature: "Signature",
  foot: "Ce reçu reprend les mentions du modèle de l’administration (Cerfa n° 11580*05).",
};
