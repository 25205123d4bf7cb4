export const budget = {
  budget: {
    detail: "Du {{from}} au {{until}}",
    yearBefore: "Année {{year}}",
    yearAfter: "Année {{year}}",
    yearOf: "Budget de l’année",
    emptyTitle: "Rien n’est encore prévu pour {{year}}",
    empty:
      "Dites ce que chaque cercle peut dépenser, catégorie par catégorie ou en une enveloppe. Greffe montre ensuite ce qui est engagé, payé, remboursé, abandonné, et ce qu’il reste ; qui note une dépense le voit avant d’enregistrer.",
    plan: "Prévoir un montant",
    copy: "Reprendre le budget de {{year}}",
    whole: "Le collectif dans son ensemble",
    envelope: "Tout le reste (enveloppe)",
    unplanned: "rien de prévu",
    noCategory: "Sans catégorie",
    table: "Le budget, ligne par ligne",
    category: "Catégorie",
    amount: "Prévu",
    amountMissing: "Écrivez un montant ; 0 veut dire : rien.",
    note: "Note",
    save: "Enregistrer",
    close: "Fermer",
    change: "Changer la ligne « {{line}} » de {{body}}",
    remove: "Supprimer la ligne « {{line}} » de {{body}}",
    columns: {
      line: "Ligne",
      planned: "Prévu",
      committed: "Engagé",
      paid: "Payé",
      reimbursed: "Remboursé",
      waived: "Abandonné",
      left: "Reste",
      actions: "Actions",
    },
    legend: {
      committed: "engagé : déposé, ou approuvé et pas encore payé",
      paid: "payé par le collectif",
      reimbursed: "remboursé",
      waived: "abandonné : n’a rien coûté, ne prend rien sur le budget",
      mark: "le trait : ce qui est prévu",
    },
    total: "Total",
    over: "{{amount}} de trop",
    done: {
      set: "Le montant est prévu.",
      removed: "La ligne est supprimée.",
      copied_one: "{{formatted}} ligne est reprise.",
      copied_many: "{{formatted}} de lignes sont reprises.",
      copied_other: "{{formatted}} lignes sont reprises.",
    },
    left: {
      after: "Ce qu’il resterait : {{amount}} sur {{planned}} prévus.",
      afterEnvelope: "Ce qu’il resterait de l’enveloppe : {{amount}} sur {{planned}} prévus.",
      over: "Ce serait {{amount}} de plus que ce qui est prévu ({{planned}}).",
      overEnvelope: "Ce serait {{amount}} de plus que l’enveloppe prévue ({{planned}}).",
    },
  },
  app: {
    commands: { budget: "Budget", also: { budget: "prévisions enveloppe reste dépenses cercle" } },
  },
  finances: { tabs: { budget: "Budget" } },
  journal: {
    unnamed: { budget_line: "sans année" },
    says: {
      budget: {
        set: "{{actor}} a prévu un montant au budget {{budgetLine}}",
        remove: "{{actor}} a supprimé une ligne du budget {{budgetLine}}",
        copy: "{{actor}} a repris un budget pour {{budgetLine}}",
      },
    },
    fields: {
      budget_line: {
        body: "le cercle",
        category: "la catégorie",
        planned: "le montant prévu",
        note: "la note",
      },
    },
    commands: {
      budget: { set: "Montant prévu", remove: "Ligne de budget supprimée", copy: "Budget repris" },
    },
  },
  errors: {
    budget: {
      not_found:
        "Cette ligne n’existe plus. Si elle vient d’être supprimée, le journal permet de l’annuler.",
      nothing_to_copy: "Rien n’était prévu cette année-là.",
      not_empty: "Un budget est déjà commencé : supprimez d’abord ses lignes.",
    },
  },
};
