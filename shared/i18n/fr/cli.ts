export const cli = {
  errors: {
    cli: {
      unknown_command:
        "La commande « {{command}} » n’existe pas. Tapez « greffe --help » pour voir celles qui existent.",
      call_incomplete:
        "Il manque la méthode ou ses données. Par exemple : greffe call people.list '{…}' --vault DOSSIER.",
      create_incomplete: "Pour créer un coffre, donnez --folder, --name et --user.",
      vault_missing: "Dites quel coffre ouvrir avec --vault DOSSIER.",
      to_missing: "Dites dans quel dossier avec --to DOSSIER.",
      export_missing: "Dites quel journal exporté vérifier : greffe verify-export FICHIER.",
      bank_incomplete: "Dites quel relevé importer : greffe bank import FICHIER --vault DOSSIER.",
      import_incomplete: "Dites quel fichier importer : greffe import FICHIER --vault DOSSIER.",
      restore_incomplete:
        "Dites quelle sauvegarde restaurer : greffe restore FICHIER --to DOSSIER.",
      passphrase_missing:
        "Il n’y a pas de terminal où demander la phrase de passe. Mettez-la dans la variable GREFFE_PASSPHRASE.",
      words_missing:
        "Il n’y a pas de terminal où demander les mots du kit. Mettez-les dans la variable GREFFE_RECOVERY_WORDS.",
      code_missing:
        "Il n’y a pas de terminal où demander les mots de l’invitation. Mettez-les dans la variable GREFFE_INVITATION_CODE.",
      user_missing: "Dites comment s’appelle la nouvelle personne avec --user NOM.",
      extra_argument:
        "« {{argument}} » est de trop. Mettez entre guillemets un nom ou un chemin qui a des espaces.",
      unknown_opener: "« {{kind}} » n’ouvre rien. Après --with, écrivez passphrase, kit ou shares.",
      shares_missing:
        "Il n’y a pas de terminal où demander les parts. Donnez un fichier avec --shares FICHIER, ou « - » pour l’entrée standard.",
      shares_unreadable: "Le fichier des parts ne peut pas être lu. Vérifiez son chemin.",
      new_passphrase_missing:
        "Il n’y a pas de terminal où demander la nouvelle phrase de passe. Mettez-la dans la variable GREFFE_NEW_PASSPHRASE.",
      file_passphrase_missing:
        "Il n’y a pas de terminal où demander la phrase de passe du fichier. Mettez-la dans la variable GREFFE_FILE_PASSPHRASE.",
      passphrases_differ: "Les deux phrases de passe ne sont pas les mêmes. Recommencez.",
      take_over_unsure:
        "Ce coffre est ouvert sur l’ordinateur « {{holder}} » depuis {{since}}. Ne le reprenez que si Greffe n’y est plus ouvert : sinon deux ordinateurs y écriront à la fois, ce que l’un écrit peut être perdu, ou le coffre abîmé. Répondez oui, ou donnez --sure yes.",
      bad_date: "« {{date}} » n’est pas un jour. Écrivez-le ainsi : 2026-11-30.",
      siren_missing: "Dites le SIREN du collectif avec --siren NUMÉRO.",
      no_year: "Aucun exercice n’est ouvert pour le {{day}}.",
      body_missing: "Dites le nom du cercle : greffe body NOM --vault DOSSIER.",
      body_unknown:
        "Aucun cercle ne s’appelle « {{body}} » le {{day}}. « greffe bodies » montre ceux qui sont ouverts ce jour-là.",
      body_ambiguous:
        "{{several}} cercles s’appellent « {{body}} » : donnez l’identifiant, que montre « greffe bodies ».",
      person_missing: "Dites le nom de la personne, entre guillemets.",
      person_unknown:
        "Personne ne s’appelle « {{person}} » au fichier. Écrivez le prénom et le nom.",
      person_ambiguous:
        "{{several}} personnes s’appellent « {{person}} » : donnez l’identifiant, que montre la méthode people.suggest.",
      kind_unknown: "« {{kind}} » n’est pas un genre de cercle. Il y a : {{known}}.",
      role_none:
        "« {{body}} » n’a aucun rôle. Donnez-lui « {{role}} » dans la fenêtre, ou par bodies.addRole.",
      role_unknown: "« {{body}} » n’a pas de rôle « {{role}} ». Il a : {{known}}.",
      mandate_incomplete:
        'Pour donner un mandat, dites à qui, et donnez --body et --role : greffe give-mandate "PRÉNOM NOM" --body CERCLE --role RÔLE --vault DOSSIER.',
      receipt_missing:
        "Dites quel justificatif ajouter : greffe add-expense FICHIER --vault DOSSIER.",
      bad_amount: "« {{amount}} » n’est pas un montant. Écrivez-le ainsi : 12,50.",
      state_unknown: "« {{state}} » n’est pas un état. Il y a : {{known}}.",
      category_unknown: "« {{category}} » n’est pas une catégorie. Il y a : {{known}}.",
      period_reversed:
        "La période commence le {{from}}, après sa fin le {{until}}. Échangez --from et --until.",
      election_none:
        "Aucune élection n’est notée dans ce coffre. Notez-en une dans la fenêtre, ou par campaign.create.",
      election_unknown: "Aucune élection n’est notée à « {{election}} ». Il y a : {{known}}.",
      election_ambiguous:
        "{{several}} élections sont notées à « {{election}} » : donnez l’identifiant, que montre « greffe campaign ».",
      bad_json: "Les données ne sont pas du JSON. Vérifiez les guillemets et les accolades.",
    },
  },
};
