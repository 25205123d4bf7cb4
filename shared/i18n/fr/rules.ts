export const rules = {
  bodies: {
    rules: {
      title: "Règles du collectif",
      detail: "Ce que vos textes demandent, vérifié à n’importe quelle date, avec la clause.",
      link: "Règles",
      attention: "Ce qui demande attention",
      open: "Ouvrir",
      due: "(bientôt)",
      showAll_one: "Montrer {{count, number}} ligne",
      showAll_many: "Montrer les {{count, number}} de lignes",
      showAll_other: "Montrer les {{count, number}} lignes",
      add: "Écrire une règle",
      newTitle: "Nouvelle règle",
      changeTitle: "Changer cette règle",
      save: "Enregistrer",
      change: "Changer",
      remove: "Supprimer",
      added: "La règle est écrite.",
      changed: "La règle est changée.",
      removed: "La règle est supprimée.",
      emptyTitle: "Aucune règle n’est encore écrite",
      empty:
        "Une règle dit ce que vos textes demandent : Greffe montre ensuite où elle n’est pas tenue, à la date que vous voulez, avec les mots de la clause. Commencez par exemple par :",
      examples: {
        least_holders: "Un nombre de référent·es par cercle",
        holder_status: "Des référent·es qui sont adhérent·es",
        meets: "Une assemblée par trimestre",
      },
      standings: {
        kept: "tenue",
        due: "à faire bientôt",
        broken: "pas tenue",
        not_in_force: "pas en vigueur",
        unfounded: "parle de ce qui n’existe plus",
      },
      kind: "Ce qu’elle demande",
      kinds: {
        least_holders: "Un nombre de personnes au moins",
        holder_status: "Un statut pour tenir un rôle",
        longest_term: "Une durée de mandat au plus",
        most_terms: "Un nombre de mandats de suite au plus",
        incompatible: "Deux rôles incompatibles",
        appointed_by: "Être nommé·e par quelqu’un",
        meets: "Se réunir régulièrement",
        temporary: "Ne durer que jusqu’à une date",
        admissions_closed: "Pas d’admission pendant une période",
      },
      effect: "Si elle n’est pas tenue",
      effects: { warns: "Greffe le signale", refuses: "Greffe refuse de l’écrire" },
      effectsSaid: {
        warns: "Si elle n’est pas tenue, Greffe le signale.",
        refuses: "Si elle n’est pas tenue, Greffe refuse de l’écrire.",
      },
      effectDetails: {
        warns: "Rien n’est empêché : c’est dit sur la page d’accueil, du cercle et de la personne.",
        refuses: "On peut passer outre une fois, avec une raison qui reste au journal.",
      },
      clause: "Les mots du texte",
      clauseOf: "« {{clause}} » {{reference}}",
      clauseDetail: "Ils sont montrés à côté de chaque réponse.",
      reference: "Où ils se trouvent",
      referenceHint: "Charte, article 3",
      start: "En vigueur à partir du",
      end: "Jusqu’au",
      count: "Combien",
      months: "En mois",
      newCount: "On recompte après une absence de (mois)",
      countsActing: "Les intérims comptent",
      since: "Depuis quand",
      sinces: { held: "le jour même", before: "déjà avant une date", for: "depuis une durée" },
      day: "Avant le",
      otherRole: "L’autre rôle",
      by: "Par qui (rôle)",
      byWhere: "De quel cercle",
      byWheres: { same: "du même cercle", above: "du cercle au-dessus" },
      until: "Dernier jour",
      from: "Du",
      to: "Au",
      anyRole: "tout rôle",
      role: "« {{title}} »",
      where: {
        every: "dans chaque cercle, quel que soit son genre",
        kind: "dans chaque « {{kind}} »",
        under: "dans tout ce qui est sous « {{body}} »",
        kindUnder: "dans chaque « {{kind}} » sous « {{body}} »",
        one: "dans « {{body}} »",
      },
      says: {
        least_holders_one: "Au moins {{count, number}} personne pour {{role}}.",
        least_holders_many: "Au moins {{count, number}} de personnes pour {{role}}.",
        least_holders_other: "Au moins {{count, number}} personnes pour {{role}}.",
        status_held: "Pour {{role}}, avoir le statut « {{status}} ».",
        status_before: "Pour {{role}}, avoir eu le statut « {{status}} » avant le {{day}}.",
        status_for_one:
          "Pour {{role}}, avoir le statut « {{status}} » depuis {{count, number}} mois.",
        status_for_many:
          "Pour {{role}}, avoir le statut « {{status}} » depuis {{count, number}} de mois.",
        status_for_other:
          "Pour {{role}}, avoir le statut « {{status}} » depuis {{count, number}} mois.",
        longest_term_one: "Un mandat de {{role}} dure {{count, number}} mois au plus.",
        longest_term_many: "Un mandat de {{role}} dure {{count, number}} de mois au plus.",
        longest_term_other: "Un mandat de {{role}} dure {{count, number}} mois au plus.",
        most_terms_one: "Pour {{role}}, {{count, number}} mandat de suite au plus.",
        most_terms_many: "Pour {{role}}, {{count, number}} de mandats de suite au plus.",
        most_terms_other: "Pour {{role}}, {{count, number}} mandats de suite au plus.",
        incompatible_everywhere: "Personne n’a à la fois {{role}} et {{other}}, où que ce soit.",
        incompatible: "Personne n’a à la fois {{role}} et {{other}}.",
        appointed_same: "Pour {{role}}, être nommé·e par « {{by}} » du même cercle.",
        appointed_above: "Pour {{role}}, être nommé·e par « {{by}} » du cercle au-dessus.",
        meets_quarter: "Une réunion par trimestre {{where}}.",
        meets_weeks_one: "Une réunion {{where}} chaque semaine.",
        meets_weeks_many: "Une réunion {{where}} toutes les {{count, number}} de semaines.",
        meets_weeks_other: "Une réunion {{where}} toutes les {{count, number}} semaines.",
        temporary: "Jusqu’au {{day}} au plus tard {{where}}.",
        admissions_closed: "Pas de nouveau statut « {{status}} » du {{from}} au {{to}}.",
      },
    },
  },
  rules: {
    passOver: {
      reason: "Raison de passer outre",
      detail: "Cette fois seulement : la raison reste au journal.",
      action: "Passer outre une fois",
    },
    overridden: "Passé outre le {{day}} : « {{reason}} »",
    quoted: "Clause : « {{clause}} » ({{reference}}).",
    quotedAlone: "Clause : « {{clause}} ».",
    referred: "Voir {{reference}}.",
    says: {
      nobody_one:
        "« {{body}} » : personne ne tient le rôle « {{title}} », il faut au moins {{count, number}} personne.",
      nobody_many:
        "« {{body}} » : personne ne tient le rôle « {{title}} », il faut au moins {{count, number}} de personnes.",
      nobody_other:
        "« {{body}} » : personne ne tient le rôle « {{title}} », il faut au moins {{count, number}} personnes.",
      too_few_one:
        "« {{body}} » : {{count, number}} personne tient le rôle « {{title}} », il en faut au moins {{needed, number}}.",
      too_few_many:
        "« {{body}} » : {{count, number}} de personnes tiennent le rôle « {{title}} », il en faut au moins {{needed, number}}.",
      too_few_other:
        "« {{body}} » : {{count, number}} personnes tiennent le rôle « {{title}} », il en faut au moins {{needed, number}}.",
      no_such_role_one:
        "« {{body}} » n’a pas de rôle « {{title}} », que {{count, number}} personne au moins doit tenir.",
      no_such_role_many:
        "« {{body}} » n’a pas de rôle « {{title}} », que {{count, number}} de personnes au moins doivent tenir.",
      no_such_role_other:
        "« {{body}} » n’a pas de rôle « {{title}} », que {{count, number}} personnes au moins doivent tenir.",
      no_role_one:
        "« {{body}} » n’a aucun rôle, alors que {{count, number}} personne au moins doit en tenir un.",
      no_role_many:
        "« {{body}} » n’a aucun rôle, alors que {{count, number}} de personnes au moins doivent en tenir un.",
      no_role_other:
        "« {{body}} » n’a aucun rôle, alors que {{count, number}} personnes au moins doivent en tenir un.",
      status_missing:
        "{{people}} (« {{title}} », {{body}}) n’avait pas le statut « {{status}} » le {{day}}.",
      status_too_short:
        "{{people}} (« {{title}} », {{body}}) n’a pas eu le statut « {{status}} » sans interruption du {{from}} au {{day}}.",
      term_too_long:
        "{{people}} (« {{title}} », {{body}}) : le mandat va au-delà du {{lastDay}}, dernier jour permis.",
      term_endless:
        "{{people}} (« {{title}} », {{body}}) : le mandat n’a pas de fin prévue, alors que sa durée est limitée.",
      too_many_terms_one:
        "{{people}} (« {{title}} », {{body}}) en est à {{count, number}} mandat de suite, {{most, number}} au plus (intérims non comptés).",
      too_many_terms_many:
        "{{people}} (« {{title}} », {{body}}) en est à {{count, number}} de mandats de suite, {{most, number}} au plus (intérims non comptés).",
      too_many_terms_other:
        "{{people}} (« {{title}} », {{body}}) en est à {{count, number}} mandats de suite, {{most, number}} au plus (intérims non comptés).",
      too_many_with_acting_one:
        "{{people}} (« {{title}} », {{body}}) en est à {{count, number}} mandat de suite, {{most, number}} au plus (intérims compris).",
      too_many_with_acting_many:
        "{{people}} (« {{title}} », {{body}}) en est à {{count, number}} de mandats de suite, {{most, number}} au plus (intérims compris).",
      too_many_with_acting_other:
        "{{people}} (« {{title}} », {{body}}) en est à {{count, number}} mandats de suite, {{most, number}} au plus (intérims compris).",
      incompatible:
        "{{people}} est à la fois « {{otherTitle}} » ({{otherBody}}) et « {{title}} » ({{body}}).",
      appointer_unknown:
        "{{people}} (« {{title}} », {{body}}) : on ne sait pas qui a fait la nomination, qui revient à « {{by}} ».",
      appointer_never:
        "{{people}} (« {{title}} », {{body}}) : {{appointer}}, à l’origine de la nomination, ne tenait pas le rôle « {{by}} » le {{day}}.",
      appointer_ended:
        "{{people}} (« {{title}} », {{body}}) : {{appointer}}, à l’origine de la nomination, ne tenait plus le rôle « {{by}} » le {{day}}, son mandat avait fini le {{endedOn}}.",
      meeting_due: "« {{body}} » : une réunion est attendue au plus tard le {{due}}.",
      meeting_due_since:
        "« {{body}} » : une réunion est attendue au plus tard le {{due}}, la dernière est du {{last}}.",
      meeting_late_one:
        "« {{body}} » : la dernière réunion est du {{last}}, la suivante a {{count, number}} jour de retard.",
      meeting_late_many:
        "« {{body}} » : la dernière réunion est du {{last}}, la suivante a {{count, number}} de jours de retard.",
      meeting_late_other:
        "« {{body}} » : la dernière réunion est du {{last}}, la suivante a {{count, number}} jours de retard.",
      first_meeting_late_one:
        "« {{body}} » : aucune réunion n’est notée, la première a {{count, number}} jour de retard.",
      first_meeting_late_many:
        "« {{body}} » : aucune réunion n’est notée, la première a {{count, number}} de jours de retard.",
      first_meeting_late_other:
        "« {{body}} » : aucune réunion n’est notée, la première a {{count, number}} jours de retard.",
      quarter_without: "« {{body}} » : aucune réunion du {{from}} au {{to}}.",
      open_after: "« {{body}} » devait durer jusqu’au {{until}}, et n’est pas fermé.",
      admitted_meanwhile:
        "{{people}} a le statut « {{status}} » depuis le {{day}}, alors que les admissions étaient closes.",
      vacant_one: "« {{body}} » : {{count, number}} place vacante pour « {{title}} ».",
      vacant_many: "« {{body}} » : {{count, number}} de places vacantes pour « {{title}} ».",
      vacant_other: "« {{body}} » : {{count, number}} places vacantes pour « {{title}} ».",
      beyond_body:
        "{{people}} (« {{title}} », {{body}}) : le mandat va au-delà du {{closes}}, dernier jour du rôle.",
      before_body:
        "{{people}} (« {{title}} », {{body}}) : le mandat commence avant le {{opens}}, premier jour du rôle.",
    },
  },
  app: {
    commands: {
      rules: "Règles du collectif",
      also: { rules: "charte statuts clauses règlement" },
    },
  },
  journal: {
    says: {
      rules: {
        add: "{{actor}} a écrit la règle « {{bodyRule}} »",
        update: "{{actor}} a modifié la règle « {{bodyRule}} »",
        remove: "{{actor}} a supprimé la règle « {{bodyRule}} »",
        override: "{{actor}} est passé outre la règle « {{bodyRule}} »",
      },
    },
    unnamed: { body_rule: "sans clause" },
    fields: {
      body_rule: {
        clause: "la clause",
        reference: "la référence",
        start_on: "le premier jour",
        end_on: "le dernier jour",
      },
      rule_override: { reason: "la raison" },
    },
    commands: {
      rules: {
        add: "Règle écrite",
        update: "Règle modifiée",
        remove: "Règle supprimée",
        override: "Règle passée outre",
      },
    },
  },
  errors: {
    rules: {
      not_found:
        "Cette règle n’existe plus. Si elle vient d’être supprimée, le journal permet de l’annuler.",
      body_not_found: "Cette règle parle d’un cercle qui n’existe pas. Choisissez-en un autre.",
      kind_not_found:
        "Cette règle parle d’un genre de cercle qui n’existe pas. Choisissez-en un autre.",
      from_after_to:
        "Les admissions seraient closes du {{from}} au {{to}} : la fin est avant le début. Vérifiez les deux dates.",
      ends_before_it_starts:
        "La règle serait en vigueur du {{from}} au {{to}} : la fin est avant le début. Vérifiez les deux dates.",
      nothing_broken:
        "La règle n’a rien à dire de cela ce jour-là : il n’y a rien à passer outre. Rouvrez la page.",
      refused: "Une règle du collectif ne serait plus respectée. {{sentence}} {{quoted}}",
    },
  },
};
