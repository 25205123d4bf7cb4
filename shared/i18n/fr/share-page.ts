import type { SharePageLabels } from "#shared/domain/vault/recovery-share-page.ts";

/** What is printed on a part of the recovery that the bureau shares, around its words. */
export const sharePage: SharePageLabels = {
  language: "fr",
  title: "Récupération : part {number} sur {count}",
  vault: "Coffre",
  holder: "Confiée à",
  madeOn: "Faite le",
  fingerprint: "Empreinte",
  words: "Les 25 mots de cette part",
  opens:
    "Il faut {threshold} de ces {count} parts pour ouvrir le coffre « {name} » sans sa phrase de passe. Avec moins de {threshold}, on n’ouvre rien et on n’apprend rien.",
  square:
    "Les mêmes mots en code carré. Un téléphone garde souvent ce qu’il lit : les mots tapés à la main sont plus sûrs.",
  use: "Pour s’en servir",
  steps: [
    "Dans Greffe, choisissez le dossier du coffre, puis « J’ai perdu la phrase de passe » et « J’ai les parts du bureau ». Une sauvegarde se restaure de la même façon.",
    "Recopiez les 25 mots dans l’ordre. Les accents et les majuscules ne comptent pas, et les quatre premières lettres suffisent.",
    "S’il y a une faute, Greffe dit à quel mot. Puis vient la part de la personne suivante.",
  ],
  keep: "Pour la garder",
  rules: [
    "Chez vous, en lieu sûr, dans une enveloppe fermée : jamais avec une autre part, jamais près de l’ordinateur.",
    "Ni photo, ni courriel, ni copie en ligne. Si cette feuille vient d’un fichier PDF, effacez-le.",
    "Apportez-la à l’exercice de récupération, chaque trimestre : il vérifie qu’elle est encore bonne, sans rien ouvrir.",
    "Elle ne vaut plus rien dès que d’autres parts sont faites : l’empreinte dit lesquelles comptent, dans les réglages. Détruisez alors cette feuille.",
  ],
};
