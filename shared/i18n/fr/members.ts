export const membersErrors = {
  members: {
    not_found: "Cette personne n’est plus dans le coffre. Rafraîchissez la liste.",
    not_invited:
      "Cette personne n’attend plus d’invitation : elle est déjà dans le coffre. Rafraîchissez la liste.",
    name_taken:
      "Quelqu’un porte déjà ce nom dans le coffre. Ajoutez une initiale ou un surnom : le journal doit dire qui a fait quoi.",
    full: "Le coffre ne peut pas compter plus de personnes. Retirez d’abord une personne, ou une invitation qui ne sert plus.",
    last_manager:
      "Il faut qu’une personne au moins puisse gérer les personnes du coffre. Donnez d’abord ce rôle à quelqu’un d’autre.",
    code_count: "Un code d’invitation compte six mots, et il y en a ici {{count}}. Comptez-les.",
    code_unknown_word:
      "Le mot n° {{place}}, « {{word}} », n’est pas dans la liste des codes. Relisez-le avec la personne qui vous invite.",
    code_refused:
      "Ce code n’ouvre pas ce coffre : il a déjà servi, a été remplacé ou annulé, ou c’est celui d’un autre coffre. Demandez-en un nouveau à la personne qui vous invite.",
    code_expired:
      "Ce code n’est plus valable : une invitation dure sept jours. Demandez-en un nouveau à la personne qui vous invite.",
  },
};
