export const palette = {
  app: {
    palette: {
      title: "Chercher ou agir",
      placeholder: "Une personne, une réunion, un mot d’un compte rendu, une action…",
      results: "Résultats",
      commands: "Actions",
      people: "Personnes",
      meetings: "Réunions",
      documents: "Documents",
      minutes: "Comptes rendus",
      nothing: "Rien ne correspond à « {{query}} ». Essayez un autre mot, ou seulement son début.",
      hint: "Les flèches pour choisir, Entrée pour ouvrir, Échap pour fermer.",
    },
  },
};
