export const settings = {
  app: {
    nav: { settings: "Réglages", about: "À propos" },
    commands: {
      settings: "Ouvrir les réglages",
      about: "À propos de Greffe",
      verifyVault: "Vérifier le coffre",
    },
    settings: {
      title: "Réglages",
      detail:
        "Langue, apparence et verrouillage valent pour cet ordinateur ; tout le reste, pour ce coffre.",
      language: "Langue",
      french: "Français",
      english: "English",
      theme: "Apparence",
      themes: { system: "Comme le système", light: "Claire", dark: "Sombre" },
      lockTitle: "Verrouillage",
      idle: "Verrouiller après",
      idleDetail:
        "Sans toucher ni clavier ni souris. Le coffre se verrouille aussi quand l’ordinateur se met en veille, et quand vous fermez la fenêtre.",
      minutes_one: "{{count}} minute",
      minutes_many: "{{count}} de minutes",
      minutes_other: "{{count}} minutes",
      remember: "Se rappeler les coffres ouverts sur cet ordinateur",
      rememberDetail:
        "La page d’accueil propose alors les derniers coffres. Leur nom et leur emplacement sont écrits en clair dans les réglages ; rien de leur contenu.",
      vaultTitle: "Ce coffre",
      vaultName: "Nom du collectif",
      rename: "Renommer",
      renamed: "Le collectif s’appelle maintenant « {{name}} ».",
      verifyDetail:
        "Greffe relit l’en-tête, chaque page, chaque écriture du journal et chaque document, et compare les empreintes. Cela ne change rien.",
      verifyStart: "Vérifier maintenant",
      verifyClean: "Tout est intact.",
      verifyCounts:
        "Pages relues : {{pages}}. Écritures du journal : {{entries}}. Fichiers : {{files}}.",
      verifyBad_one: "Une anomalie a été trouvée.",
      verifyBad_many: "{{count}} d’anomalies ont été trouvées.",
      verifyBad_other: "{{count}} anomalies ont été trouvées.",
      verifyAdvice:
        "Quelque chose a modifié le coffre hors de Greffe, ou le disque s’abîme. Ne supprimez rien : copiez le dossier du coffre sur un autre support, puis montrez ce rapport à une personne de confiance.",
      findings: {
        where: "Endroit",
        what: "Ce qui ne va pas",
        header: "En-tête, {{at}}",
        page: "Page {{at}}",
        journal: "Écriture n° {{at}} du journal",
        rows: "Table {{at}}",
        sealed: "Ligne scellée {{at}}",
        file: "Fichier {{at}}",
      },
    },
    about: {
      title: "À propos de Greffe",
      lead: "Le greffe est le bureau qui garde les écrits d’une assemblée. Greffe est un logiciel libre pour le secrétariat des collectifs.",
      version: "Version",
      engine: "Moteur",
      host: "Fenêtre",
      hosts: {
        electron: "Electron",
        standin: "Un navigateur installé sur cet ordinateur, à la place d’Electron",
      },
      hostStandinDetail:
        "Electron n’a pas pu être téléchargé sur cet ordinateur. L’application est la même ; seule la fenêtre est celle du navigateur.",
      system: "Système",
      keychain: "Trousseau du système",
      keychainYes: "Chiffre réellement",
      keychainNo: "Ne chiffre pas ici : Greffe ne lui confie rien de secret",
      sandbox: {
        label: "Bac à sable",
        title: "Le moteur de la fenêtre travaille sans son bac à sable",
        risk: "Une page de Greffe n’y est pas isolée de vos fichiers : une faille du moteur ferait plus de dégâts.",
        on: "Isole la page de l’ordinateur",
        as_root: "Lancez Greffe avec votre compte habituel plutôt qu’en administrateur (root).",
        no_namespaces:
          "Ce système n’en donne qu’aux programmes qu’il connaît, comme Ubuntu depuis la version 24.04 : installez le paquet « .deb » de Greffe, qui le fait connaître.",
        turned_off: "Relancez Greffe sans l’option « --no-sandbox ».",
      },
      licence: "Licence",
      licenceText:
        "AGPL-3.0 ou ultérieure : vous pouvez l’utiliser, l’étudier, le partager et le changer.",
      protects: "Greffe protège contre",
      protectsList: {
        stolen:
          "Un ordinateur volé, perdu ou saisi, coffre verrouillé : sans la phrase de passe, le contenu est illisible.",
        copied:
          "Une copie du dossier du coffre, sur une clé ou dans un nuage : elle est illisible aussi.",
        altered: "Une modification du coffre faite hors de Greffe : la vérification la montre.",
        network: "Le réseau : Greffe n’envoie rien et ne demande rien à personne.",
        published: "Un nom publié sans accord : le résumé est relu avant de sortir.",
      },
      not: "Greffe ne protège pas contre",
      notList: {
        open: "Un coffre ouvert : qui regarde l’écran ou prend l’ordinateur voit ce que vous voyez.",
        malware:
          "Un ordinateur déjà compromis : un logiciel espion peut lire le clavier et l’écran.",
        passphrase:
          "La phrase de passe perdue, sans kit de récupération ni parts du bureau : personne ne peut alors ouvrir le coffre.",
        deleted: "La suppression du dossier : gardez une sauvegarde ailleurs.",
        exported: "Un document publié ou exporté : une fois sorti, il n’est plus protégé.",
      },
    },
  },
  journal: {
    problems: {
      header: {
        missing:
          "Ce fichier manque. L’autre copie suffit pour ouvrir : changez la phrase de passe dans les réglages, ce qui récrit les deux.",
        damaged:
          "Ce fichier est abîmé. L’autre copie suffit pour ouvrir : changez la phrase de passe dans les réglages, ce qui récrit les deux.",
        newer_format:
          "Ce fichier vient d’une version plus récente de Greffe. Installez-la pour ouvrir ce coffre.",
        altered:
          "Ce fichier a été modifié hors de Greffe. Remettez la dernière sauvegarde, ou demandez qui y a touché.",
        other_vault:
          "Ce fichier est celui d’un autre coffre. Remettez celui qui était dans ce dossier.",
        outdated:
          "Cette copie est plus ancienne que le coffre. Si vous n’avez pas remis d’ancien fichier, vérifiez encore après avoir rouvert.",
      },
      page: {
        unreadable:
          "Une page ne se déchiffre plus : le disque s’abîme, ou quelqu’un a modifié le fichier. Restaurez la dernière sauvegarde à côté.",
        structure:
          "Les pages ne tiennent plus ensemble. Restaurez la dernière sauvegarde à côté, et comparez.",
        other_vault:
          "Ces pages sont celles d’un autre coffre. Remettez le fichier qui était dans ce dossier.",
      },
      journal: {
        missing:
          "Cette écriture manque : elle a été supprimée, ou une partie du fichier est ancienne. Comparez avec la dernière sauvegarde.",
        out_of_chain:
          "Cette écriture ne suit pas la précédente : l’une des deux a été déplacée ou remplacée. Comparez avec la dernière sauvegarde.",
        changes_missing:
          "Des changements manquent avant cette écriture. Comparez avec la dernière sauvegarde.",
        changes_altered:
          "Ce que cette écriture a changé n’est plus ce qui a été signé. Comparez avec la dernière sauvegarde.",
        changes_without_entry:
          "Des changements n’appartiennent à aucune écriture : la fin du journal a été coupée. Comparez avec la dernière sauvegarde.",
        altered: "Cette écriture a été modifiée après coup. Comparez avec la dernière sauvegarde.",
        unknown_actor:
          "Cette écriture est d’une personne inconnue de ce coffre. Demandez qui a pu y écrire.",
        bad_signature:
          "La signature de cette écriture n’est pas celle de la personne indiquée. Demandez-lui ce qu’elle a fait ce jour-là.",
        not_allowed:
          "La personne indiquée n’avait pas le droit d’écrire cela à ce moment-là : l’écriture a été faite avec un autre outil que Greffe. Demandez-lui ce qui s’est passé, et vérifiez ce qui a changé.",
        actor_removed:
          "La personne indiquée avait déjà été retirée du coffre : quelqu’un s’est servi de ses clés. Changez la clé du coffre, et vérifiez ce qui a changé.",
      },
      rows: {
        differs_from_journal:
          "Cette ligne n’est pas ce que dit le journal : elle a été changée hors de Greffe, ou une ancienne page a été remise. Comparez avec la dernière sauvegarde.",
        malformed:
          "Cette ligne n’a pas la forme de ce que Greffe écrit : elle a été changée avec un autre outil, ou le disque s’abîme. Elle n’est ni montrée ni publiée. Comparez avec la dernière sauvegarde.",
        differs_from_rows:
          "La recherche ne correspond plus aux fiches. Vos données sont là, mais la recherche peut se tromper : restaurez la dernière sauvegarde à côté.",
      },
      sealed: {
        missing:
          "Des lignes de ce qui est scellé à part manquent : elles ont été retirées, ou une partie du fichier est ancienne. Comparez avec la dernière sauvegarde.",
        altered:
          "Cette ligne de ce qui est scellé à part a été modifiée hors de Greffe. Comparez avec la dernière sauvegarde.",
      },
      file: {
        missing:
          "Le fichier de ce document manque dans le dossier du coffre. Remettez-le s’il a été déplacé, ou restaurez une sauvegarde à côté pour le retrouver.",
        cut: "La fin de ce document manque : sa copie a été interrompue ou le disque s’abîme. Restaurez une sauvegarde à côté pour le retrouver.",
        altered:
          "Ce document n’est plus celui qui a été joint : le disque s’abîme, ou quelqu’un a modifié son fichier. Restaurez une sauvegarde à côté pour le retrouver.",
        unknown:
          "Ce fichier, dans le dossier « files » du coffre, n’est celui d’aucun document. Rien ne dépend de lui : demandez qui l’y a mis.",
      },
      engine: "Le moteur dit : {{detail}}",
    },
  },
  jobs: {
    verify_pages: "Relecture des pages",
    verify_journal: "Relecture du journal",
    verify_rights: "Relecture des droits",
    verify_rows: "Comparaison avec le journal",
    verify_files: "Relecture des documents",
  },
};
