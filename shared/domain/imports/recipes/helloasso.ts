import type { Recipe } from "../recipe.ts";

/** HelloAsso’s members: each line is one membership paid for, by the member or by somebody else. */
export const helloasso: Recipe = {
  id: "helloasso",
  name: "HelloAsso",
  knownBy: [
    ["Nom adhérent", "Prénom adhérent", "Nom payeur"],
    ["Nom adhérent", "Prénom adhérent", "Email payeur"],
    ["Nom adhérent", "Prénom adhérent", "Référence commande"],
  ],
  columns: {
    "Référence commande": "ignore",
    "Date de la commande": "statusStart",
    "Statut de la commande": "standing",
    "Nom adhérent": "familyName",
    "Prénom adhérent": "givenName",
    "Email adhérent": "email",
    "Nom payeur": "ignore",
    "Prénom payeur": "ignore",
    "Raison sociale": "ignore",
    "Moyen de paiement": "ignore",
    Tarif: "ignore",
    "Montant tarif": "ignore",
    "Code Promo": "ignore",
    "Montant code promo": "ignore",
    "Carte d'adhérent": "ignore",
    Attestation: "ignore",
  },
  others: "guess",
  everyone: "adherent",
};
