export const attachmentsErrors = {
  attachments: {
    not_found: "Ce document n’est plus dans la réunion. Rouvrez la page pour voir ceux qui y sont.",
    source_missing:
      "Le fichier choisi est introuvable. S’il est sur une clé ou un disque externe, branchez-le ; sinon, choisissez-le de nouveau.",
    source_unreadable:
      "Greffe ne peut pas lire ce fichier. Vérifiez que c’est bien un fichier, et non un dossier, et que vous avez le droit de l’ouvrir.",
    changed_meanwhile:
      "Ce fichier a changé pendant que Greffe le lisait : rien n’a été joint. Fermez le logiciel qui l’écrit, puis recommencez.",
    too_large:
      "Ce fichier dépasse {{megabytes}} Mo : rien n’a été joint. Réduisez-le, par exemple en numérisant à une résolution plus basse.",
    missing:
      "Le fichier du document « {{name}} » manque dans le dossier du coffre. Remettez-le s’il a été déplacé, ou restaurez une sauvegarde à côté pour le retrouver.",
    cut: "La fin du document « {{name}} » manque : il n’a pas été copié. Restaurez une sauvegarde à côté pour le retrouver.",
    altered:
      "Le document « {{name}} » n’est plus celui qui a été joint : il n’a pas été copié. Restaurez une sauvegarde à côté pour le retrouver.",
    in_vault:
      "Ce dossier est dans le coffre lui-même : une copie en clair n’y a pas sa place. Choisissez un autre dossier.",
    folder_full:
      "Il n’y a plus de place dans le dossier choisi : rien n’y a été laissé à moitié. Libérez de la place ou choisissez un autre dossier.",
    folder_not_writable:
      "Greffe ne peut pas écrire dans le dossier choisi. Choisissez un autre dossier.",
    folder_gone:
      "Le dossier choisi est introuvable. S’il est sur une clé ou un disque externe, branchez-le ; sinon, choisissez-en un autre.",
  },
};
