export const publication = {};

export const publicationErrors = {
  publication: {
    leak_one:
      "Rien n’a été écrit : il reste {{count}} passage qui ne doit pas sortir. Il est montré dans l’aperçu ; corrigez les notes, puis publiez de nouveau.",
    leak_many:
      "Rien n’a été écrit : il reste {{count}} de passages qui ne doivent pas sortir. Ils sont montrés dans l’aperçu ; corrigez les notes, puis publiez de nouveau.",
    leak_other:
      "Rien n’a été écrit : il reste {{count}} passages qui ne doivent pas sortir. Ils sont montrés dans l’aperçu ; corrigez les notes, puis publiez de nouveau.",
    nothing_public:
      "Cette réunion n’a aucun point public. Rendez public au moins un point de l’ordre du jour, puis publiez de nouveau.",
    folder_not_writable:
      "Rien n’a été écrit : ce dossier n’existe plus ou refuse les nouveaux fichiers. Choisissez-en un autre.",
    disk_full:
      "Rien n’a été écrit : il n’y a plus de place sur ce disque. Libérez de la place ou choisissez un autre dossier.",
    no_printer:
      "Rien n’a été écrit : le PDF ne peut pas être fabriqué ici. Publiez depuis la fenêtre de Greffe.",
  },
};
