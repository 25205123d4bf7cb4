export const bodies = {
  bodies: {
    list: {
      title: "Cercles et mandats",
      emptyTitle: "Aucun cercle n’est encore noté",
      empty:
        "Notez le premier : son nom, son genre, le jour où il a commencé, puis qui en a la charge. Tout ce qui change ensuite garde son passé.",
      toCome:
        "Les cercles, leurs rôles et qui les tient seront ici dès que quelqu’un les aura notés.",
      noneThen: "Aucun cercle n’était ouvert ce jour-là. Choisissez une autre date.",
      noMatch: "Aucun cercle ne correspond à ces mots.",
      tree: "Les cercles",
      filters: "Filtrer les cercles",
      words: "Chercher un cercle",
      wordsHint: "Nom, genre ou personne",
      search: "Chercher dans les cercles",
      count_one: "{{count, number}} cercle",
      count_other: "{{count, number}} cercles",
      count_many: "{{count, number}} de cercles",
      people_one: "{{count, number}} personne",
      people_other: "{{count, number}} personnes",
      people_many: "{{count, number}} de personnes",
      nobody: "aucune personne",
      broken_one: "{{count, number}} règle pas tenue",
      broken_other: "{{count, number}} règles pas tenues",
      broken_many: "{{count, number}} de règles pas tenues",
      moreHolders_one: "et {{count, number}} autre",
      moreHolders_other: "et {{count, number}} autres",
      moreHolders_many: "et {{count, number}} d’autres",
    },
    asOf: {
      short: "au",
      label: "Au",
      today: "Revenir à aujourd’hui",
    },
    since: "depuis le {{day}}",
    life: "du {{start}} au {{end}}",
    vacant_one: "{{count, number}} place vacante",
    vacant_other: "{{count, number}} places vacantes",
    vacant_many: "{{count, number}} de places vacantes",
    ending_one: "{{count, number}} mandat finit dans le mois",
    ending_other: "{{count, number}} mandats finissent dans le mois",
    ending_many: "{{count, number}} de mandats finissent dans le mois",
    untilDay: "jusqu’au {{day}}",
    byRule: "par règle",
    kinds: {
      assembly: "Assemblée",
      bureau: "Bureau",
      steering_committee: "Comité de pilotage",
      circle: "Cercle",
      sub_circle: "Sous-cercle",
      thematic_group: "Groupe de travail thématique",
      transversal_group: "Groupe de travail transversal",
      pole: "Pôle",
      support_team: "Équipe de soutien",
      commission: "Commission",
    },
    titles: {
      referent: "Référent·e",
      facilitator: "Facilitateur·rice",
      secretary: "Secrétaire",
      treasurer: "Trésorier·e",
      delegate: "Délégué·e",
      member: "Membre",
    },
    page: {
      title: "Cercle",
      path: "Où se trouve ce cercle",
      facts: "À propos de ce cercle",
      roles: "Rôles et mandats",
      noRole:
        "Ajoutez un premier rôle : référent·e, secrétaire, membre… Vous direz ensuite qui le tient.",
      noRoleToCome: "Aucun rôle n’est encore noté.",
      parts: "En font partie",
      history: "Histoire",
      notThen: "« {{name}} » n’était pas ouvert le {{day}}. Voici ce qui en est noté.",
      acts: {
        change: "Modifier",
        reopen: "Rouvrir",
        remove: "Supprimer",
        part: "Ouvrir un cercle dedans",
        removeDetail: "S’il a été noté par erreur",
      },
    },
    history: {
      opened: "Ouvert : {{name}}, {{kind}}",
      openedAlone: "Ouvert : {{name}}",
      renamed: "nommé « {{name}} »",
      closed: "Dernier jour",
      actions: "Changement du {{day}}",
      correct: "Corriger",
      takeBack: "Retirer ce changement",
      takeBackDetail: "Ce qui était avant continue",
      fields: {
        kind: "genre",
        parent: "rattaché ailleurs",
        attachment: "rattachement",
        purpose: "raison d’être",
        domain: "domaine de décision",
        meets: "façon de se réunir",
        cadence: "rythme des réunions",
        admission: "accueil de nouvelles personnes",
        until: "durée prévue",
        composition: "règle de composition",
      },
    },
  },
  app: {
    nav: {
      bodies: "Cercles",
    },
    commands: {
      goBodies: "Aller aux cercles",
      newBody: "Ouvrir un cercle",
      also: {
        newBody: "créer groupe commission bureau comité pôle",
      },
    },
    palette: {
      bodies: "Cercles",
    },
  },
  access: {
    can: {
      bodies: {
        read: "voir les cercles, leurs rôles et qui les tient",
        write: "ouvrir et fermer des cercles, donner des mandats",
      },
    },
  },
  journal: {
    says: {
      bodies: {
        create: "{{actor}} a ouvert « {{body}} »",
        change: "{{actor}} a modifié « {{body}} »",
        removeState: "{{actor}} a retiré un changement de « {{body}} »",
        close: "{{actor}} a fermé « {{body}} »",
        reopen: "{{actor}} a rouvert « {{body}} »",
        remove: "{{actor}} a supprimé « {{body}} »",
        addKind: "{{actor}} a ajouté le genre « {{bodyKind}} »",
        removeKind: "{{actor}} a supprimé le genre « {{bodyKind}} »",
        addRole: "{{actor}} a ajouté un rôle à « {{body}} »",
        updateRole: "{{actor}} a modifié un rôle de « {{body}} »",
        removeRole: "{{actor}} a supprimé un rôle de « {{body}} »",
        exportPicture: "{{actor}} a exporté {{done}}",
      },
      mandates: {
        give: "{{actor}} a noté un mandat {{ofPerson}} dans « {{body}} »",
        update: "{{actor}} a modifié le mandat {{ofPerson}} dans « {{body}} »",
        end: "{{actor}} a mis fin au mandat {{ofPerson}} dans « {{body}} »",
        renew: "{{actor}} a renouvelé le mandat {{ofPerson}} dans « {{body}} »",
        handOver: "{{actor}} a transmis à {{person}} un mandat de « {{body}} »",
        remove: "{{actor}} a supprimé un mandat {{ofPerson}} dans « {{body}} »",
      },
    },
    counts: {
      body_picture: {
        with_one: "l’image de {{formatted}} cercle, avec les noms",
        with_many: "l’image de {{formatted}} de cercles, avec les noms",
        with_other: "l’image de {{formatted}} cercles, avec les noms",
        without_one: "l’image de {{formatted}} cercle, sans les noms",
        without_many: "l’image de {{formatted}} de cercles, sans les noms",
        without_other: "l’image de {{formatted}} cercles, sans les noms",
      },
    },
    unnamed: {
      body: "sans nom",
      body_kind: "sans nom",
    },
    fields: {
      body: {
        closed_on: "le dernier jour",
        said: "la décision",
        said_on: "la date de la décision",
      },
      body_state: {
        start_on: "le premier jour",
        name: "le nom",
        purpose: "la raison d’être",
        domain: "le domaine de décision",
        meets: "la façon de se réunir",
        attachment: "le rattachement",
        admission: "l’accueil de nouvelles personnes",
        until_on: "la durée prévue",
        said: "la décision",
        said_on: "la date de la décision",
      },
      body_kind: { name: "le nom" },
      body_picture: { file_name: "le fichier", as_of: "le jour montré" },
      body_role: {
        holder: "qui peut le tenir",
        designation: "la désignation",
        purpose: "ce qui est demandé",
        ended_on: "le dernier jour",
      },
      mandate: {
        capacity: "en tant que quoi",
        start_on: "le premier jour",
        planned_end: "la fin prévue",
        end_on: "le dernier jour",
        end_reason: "la raison de la fin",
        end_note: "la précision sur la fin",
        designation: "la désignation",
        said: "la décision",
        said_on: "la date de la décision",
      },
    },
    filters: { places: { bodies: "Cercles et mandats" } },
    commands: {
      bodies: {
        create: "Cercle ouvert",
        change: "Cercle modifié",
        removeState: "Changement retiré",
        close: "Cercle fermé",
        reopen: "Cercle rouvert",
        remove: "Cercle supprimé",
        addKind: "Genre ajouté",
        removeKind: "Genre supprimé",
        addRole: "Rôle ajouté",
        updateRole: "Rôle modifié",
        removeRole: "Rôle supprimé",
        exportPicture: "Organisation exportée en image",
      },
      mandates: {
        give: "Mandat noté",
        update: "Mandat modifié",
        end: "Mandat terminé",
        renew: "Mandat renouvelé",
        handOver: "Mandat transmis",
        remove: "Mandat supprimé",
      },
    },
  },
  jobs: {
    picture_draw: "Dessin de l’organisation",
    picture_write: "Écriture de l’image",
  },
  errors: {
    bodies: {
      none_to_draw: "Aucun cercle n’est ouvert ce jour-là : choisissez une autre date.",
      picture_in_vault:
        "Ce dossier est dans le coffre lui-même, où rien ne doit être en clair. Choisissez un autre dossier.",
      no_printer:
        "Rien ne peut faire de PDF sur cette machine. Exportez l’image en SVG, ou installez Chromium, Chrome ou Edge.",
      not_found:
        "Ce cercle n’existe plus. S’il vient d’être supprimé, le journal permet de l’annuler.",
      state_not_found: "Ce changement n’existe plus. Rouvrez la page du cercle.",
      state_on_that_day:
        "Un autre changement porte déjà la date du {{day}}. Corrigez celui-là, ou choisissez un autre jour.",
      first_state:
        "C’est ainsi que le cercle a été ouvert : corrigez-le, ou supprimez le cercle s’il a été noté par erreur.",
      kind_not_found: "Ce genre de cercle n’existe plus. Choisissez-en un autre.",
      kind_exists: "Le genre « {{kind}} » existe déjà.",
      kind_in_use_one:
        "« {{kind}} » est le genre de {{count, number}} cercle, d’aujourd’hui ou d’avant : changez d’abord son genre.",
      kind_in_use_many:
        "« {{kind}} » est le genre de {{count, number}} de cercles, d’aujourd’hui ou d’avant : changez d’abord leur genre.",
      kind_in_use_other:
        "« {{kind}} » est le genre de {{count, number}} cercles, d’aujourd’hui ou d’avant : changez d’abord leur genre.",
      kind_in_rules_one:
        "{{count, number}} règle du collectif parle du genre « {{kind}} » : changez-la d’abord.",
      kind_in_rules_many:
        "{{count, number}} de règles du collectif parlent du genre « {{kind}} » : changez-les d’abord.",
      kind_in_rules_other:
        "{{count, number}} règles du collectif parlent du genre « {{kind}} » : changez-les d’abord.",
      too_many_states:
        "« {{body}} » a déjà {{count, number}} changements, et il n’y en a pas davantage. Corrigez-en un, ou ouvrez un autre cercle.",
      too_many_roles:
        "Ce cercle a déjà {{count, number}} rôles, et il n’y en a pas davantage. Changez-en un.",
      ends_before_it_opens:
        "« {{body}} » finirait avant d’avoir commencé, ou avant son dernier changement. Choisissez un jour plus tard.",
      until_before_start:
        "La durée prévue de « {{body}} » finirait avant le {{day}}, où elle commence.",
      parent_not_found: "Le cercle au-dessus n’existe plus. Choisissez-en un autre.",
      under_itself:
        "Le {{day}}, « {{body}} » serait sous lui-même : {{path}}. Choisissez un autre cercle au-dessus, ou une autre date.",
      rule_of_itself:
        "Le {{day}}, la règle de « {{body}} » demanderait sa propre composition : {{path}}. Retirez-en l’un de ces cercles.",
      beyond_parent:
        "À partir du {{day}}, « {{body}} » serait dans « {{parent}} » un jour où celui-ci n’est pas ouvert. Changez les dates de l’un ou de l’autre.",
      parts_after:
        "Seraient sans rien au-dessus, le {{day}} passé ou pas encore venu : {{parts}}. Fermez-les en même temps, ou rattachez-les ailleurs.",
      mandates_outside:
        "Auraient un mandat un jour où le cercle ou le rôle n’existe pas : {{people}}. Changez les dates, ou mettez fin à ces mandats le même jour.",
      in_use:
        "Des mandats, des réunions, des sous-cercles, des dépenses ou une règle parlent de ce cercle : fermez-le plutôt, son passé reste.",
      role_not_found: "Ce rôle n’existe plus. Rouvrez la page du cercle.",
      role_exists: "Ce cercle a déjà un rôle de ce nom.",
      role_held:
        "Quelqu’un a, ou a eu, ce rôle : donnez-lui plutôt un dernier jour, son passé reste.",
      seats_reversed: "Il y aurait moins de places au plus qu’au moins. Vérifiez les deux nombres.",
      seats_taken:
        "Le {{day}}, plus de {{seats}} places sont prises. Mettez d’abord fin à un mandat.",
    },
    mandates: {
      not_found:
        "Ce mandat n’existe plus. S’il vient d’être supprimé, le journal permet de l’annuler.",
      ends_before_it_starts: "Le mandat finirait avant d’avoir commencé. Vérifiez les dates.",
      outside_body:
        "« {{body}} » n’est ouvert qu’à partir du {{opens}}, et jusqu’à son dernier jour s’il en a un : choisissez des dates où il l’est.",
      held_already:
        "Cette personne a déjà ce rôle le {{day}}. Changez les dates, ou renouvelez le mandat qui existe.",
      no_seat_one:
        "Le {{day}}, la seule place est prise : {{people}}. Finissez ce mandat la veille, ou commencez celui-ci après.",
      no_seat_many:
        "Le {{day}}, les {{count, number}} de places sont prises : {{people}}. Finissez l’un de ces mandats la veille, ou commencez celui-ci après.",
      no_seat_other:
        "Le {{day}}, les {{count, number}} places sont prises : {{people}}. Finissez l’un de ces mandats la veille, ou commencez celui-ci après.",
      paired: "Quelqu’un partage cette place : séparez d’abord les deux mandats.",
    },
  },
};
