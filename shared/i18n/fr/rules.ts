export const rules = {
  rules: {
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
