/** A vault of invented things, to look at Greffe with. */
export const trial = {
  trial: {
    choice: "Essayer avec un collectif inventé",
    choiceDetail: "Des personnes, des cercles, des réunions, des documents, et rien à perdre.",
    starting: "Le coffre d’essai se prépare…",
    band: "Collectif inventé",
    text: "Vous essayez Greffe avec un collectif inventé. Ce que vous y changez disparaît avec lui, au plus tard quand Greffe se ferme.",
    filling: "Le collectif inventé s’installe…",
    discard: "Jeter cet essai",
    locked:
      "Ce coffre d’essai s’ouvre avec la phrase déjà écrite. En ouvrir un autre jette l’essai.",
  },
  jobs: { trial_fill: "Installation du collectif inventé" },
  errors: {
    trial: {
      not_empty:
        "Ce coffre contient déjà des personnes ou des réunions : le collectif inventé n’y a pas été ajouté.",
    },
  },
};
