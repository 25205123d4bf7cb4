import type { KitPageLabels } from "#shared/domain/vault/recovery-kit-page.ts";

/** What is printed on a recovery kit, around its words. */
export const kitPage: KitPageLabels = {
  language: "fr",
  title: "Kit de récupération",
  vault: "Coffre",
  madeOn: "Fait le",
  fingerprint: "Empreinte",
  words: "Les 25 mots",
  opens:
    "Ces 25 mots ouvrent le coffre « {name} » sans la phrase de passe et permettent d’en choisir une nouvelle. Qui a cette feuille et une copie du coffre peut tout lire.",
  use: "Pour s’en servir",
  steps: [
    "Dans Greffe, choisissez le dossier du coffre, puis « J’ai perdu la phrase de passe ».",
    "Recopiez les 25 mots dans l’ordre. Les accents et les majuscules ne comptent pas, et les quatre premières lettres de chaque mot suffisent.",
    "S’il y a une faute, Greffe dit à quel mot. Choisissez ensuite une nouvelle phrase de passe.",
  ],
  keep: "Pour le garder",
  rules: [
    "Dans une enveloppe fermée, en lieu sûr, loin de l’ordinateur.",
    "Ni photo, ni courriel, ni copie en ligne. Si cette feuille vient d’un fichier PDF, effacez-le.",
    "Ce kit reste valable quand la phrase de passe change. Il ne l’est plus dès qu’un autre kit est fait : détruisez alors cette feuille.",
    "L’empreinte se compare à celle des réglages, pour savoir si ce kit est le bon. Elle n’a rien de secret.",
  ],
};
