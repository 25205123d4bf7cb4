export const cliErrors = {
  cli: {
    unknown_command:
      "La commande « {{command}} » n’existe pas. Tapez « greffe --help » pour voir celles qui existent.",
    call_incomplete:
      "Il manque la méthode ou ses données. Par exemple : greffe call people.list '{…}' --vault DOSSIER.",
    create_incomplete: "Pour créer un coffre, donnez --folder, --name et --user.",
    vault_missing: "Dites quel coffre ouvrir avec --vault DOSSIER.",
    passphrase_missing:
      "Il n’y a pas de terminal où demander la phrase de passe. Mettez-la dans la variable GREFFE_PASSPHRASE.",
    bad_json: "Les données ne sont pas du JSON. Vérifiez les guillemets et les accolades.",
  },
};
