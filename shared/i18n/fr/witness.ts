export const witness = {
  witness: {
    older: {
      title: "Ce coffre est plus ancien que la dernière fois",
      journal_one:
        "Dernière écriture de cette copie : {{from}}. Sur cet ordinateur, vous l’aviez vu plus avancé : {{seen}}. Il manque {{formatted}} écriture.",
      journal_many:
        "Dernière écriture de cette copie : {{from}}. Sur cet ordinateur, vous l’aviez vu plus avancé : {{seen}}. Il manque {{formatted}} d’écritures.",
      journal_other:
        "Dernière écriture de cette copie : {{from}}. Sur cet ordinateur, vous l’aviez vu plus avancé : {{seen}}. Il manque {{formatted}} écritures.",
      header:
        "Son contenu est à jour (dernière écriture : {{from}}), mais ses clés sont celles d’avant un changement : une phrase de passe ou un kit que vous aviez remplacés ouvrent de nouveau.",
      headerToo:
        "Ses clés aussi sont plus anciennes : une phrase de passe ou un kit remplacés ouvrent de nouveau.",
      diverged:
        "C’est une copie ancienne dans laquelle on a continué à écrire : l’écriture n° {{at}} n’est pas celle que cet ordinateur avait vue ({{seen}}). Dernière écriture de cette copie : {{from}}.",
      why: "C’est normal si vous venez de remettre une sauvegarde en place. Sinon, un logiciel de synchronisation ou une autre personne a remis un ancien dossier à la place du vôtre.",
      keepTitle: "Que faire ?",
      keep: "Dans le doute, fermez, cherchez le dossier le plus récent (corbeille, autre ordinateur, historique du service de synchronisation) et ouvrez celui-là. Rien n’est écrit dans cette copie tant que vous n’avez pas choisi.",
      readOnly:
        "Ce coffre est ouvert en lecture seule : le choix se fait là où l’on peut y écrire.",
      accept: "Continuer avec cette copie",
      look: "Lire cette copie",
      close: "Fermer le coffre",
    },
    readOnly: {
      title: "Lecture seule",
      held: "Ce coffre est ouvert sur l’ordinateur « {{holder}} » depuis {{since}}. Vous pouvez tout lire ; rien de ce que vous tapez ici n’est enregistré.",
      heldUnknown:
        "Ce coffre est ouvert ailleurs. Vous pouvez tout lire ; rien de ce que vous tapez ici n’est enregistré.",
      gone: "L’autre ordinateur a fermé le coffre. Verrouillez puis rouvrez le coffre pour y écrire.",
      medium:
        "Ce support ne se laisse pas écrire, ou vous n’en avez pas le droit. Vous pouvez tout lire ; rien de ce que vous tapez ici n’est enregistré. Pour écrire, verrouillez, copiez tout le dossier du coffre sur cet ordinateur, puis ouvrez la copie.",
      reopen: "Rouvrir pour écrire",
    },
    elsewhere: { title: "Plus rien n’est écrit dans ce coffre", lock: "Verrouiller" },
    takeOver: {
      open: "Cet ordinateur n’y est plus…",
      title: "Reprendre le coffre à « {{holder}} » ?",
      when: "À faire seulement si Greffe n’est plus ouvert sur « {{holder}} » : il s’est éteint, il est tombé en panne, ou il est perdu. Greffe ne peut pas le savoir d’ici.",
      risk: "Si le coffre y est encore ouvert, deux ordinateurs y écriront à la fois : ce que l’un écrit peut être perdu, ou le coffre abîmé. Le coffre se verrouille maintenant ; rouvrez-le pour y écrire.",
      confirm: "Reprendre et verrouiller",
    },
    conflicts: {
      title_one: "{{formatted}} copie en conflit",
      title_many: "{{formatted}} de copies en conflit",
      title_other: "{{formatted}} copies en conflit",
      detail:
        "Un logiciel de synchronisation a trouvé deux versions et a gardé les deux. Greffe lit le coffre ouvert ici, et lui seul : il ne mélange rien et n’efface rien.",
      advice:
        "Fermez Greffe sur les autres ordinateurs, et attendez la fin de la synchronisation. Comparez avec ce que vous voyez ici : s’il manque quelque chose, copiez tout le dossier ailleurs avant d’essayer une autre version. Sinon, déplacez ces fichiers hors du dossier. N’ouvrez jamais le même coffre sur deux ordinateurs à la fois.",
      list: "Copies en conflit",
      inside: "dans le dossier du coffre",
      beside: "à côté du coffre",
      changed: "modifiée {{when}}",
      more: "Voir lesquelles",
      less: "Réduire",
    },
    print: {
      title: "Empreinte du journal",
      value: "Écriture n° {{seq}}, {{when}}",
      detail:
        "Copiez ces signes sur un papier : si un jour l’écriture de ce numéro porte une autre empreinte, ou n’existe plus, c’est qu’une copie ancienne a été remise.",
    },
  },
  journal: { commands: { vault: { acceptedOlderCopy: "Copie plus ancienne du coffre acceptée" } } },
  errors: {
    witness: {
      undecided:
        "Ce coffre est plus ancien que la dernière fois : rien n’y est écrit tant que vous n’avez pas choisi de continuer avec cette copie ou de la fermer.",
      nothing_to_accept:
        "Il n’y a rien à décider : ce coffre n’est pas plus ancien que la dernière fois.",
    },
  },
};
