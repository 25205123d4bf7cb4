export const booksSays = {
  jobs: {
    books_read: "Lecture des comptes",
    books_write: "Écriture des fichiers",
  },
  app: {
    commands: {
      books: "Comptabilité",
      newEntry: "Écrire dans les comptes",
      trialBalance: "Balance des comptes",
      balanceSheet: "Bilan",
      incomeStatement: "Compte de résultat",
      booksYears: "Exercices et clôture",
      exportBooks: "Sortir les comptes (FEC, tableurs)",
      also: {
        books: "écritures journal grand livre comptes",
        booksYears: "clôturer valider à nouveaux",
        exportBooks: "fec export hledger beancount xlsx",
      },
    },
    palette: { entries: "Écritures" },
  },
  journal: {
    says: {
      books: {
        openYear: "{{actor}} a ouvert l’exercice {{fiscalYear}}",
        removeYear: "{{actor}} a supprimé l’exercice {{fiscalYear}}",
        nameAccount: "{{actor}} a nommé le compte {{ledgerAccount}}",
        write: "{{actor}} a écrit « {{ledgerEntry}} » dans les comptes",
        change: "{{actor}} a modifié l’écriture « {{ledgerEntry}} »",
        remove: "{{actor}} a supprimé le brouillon « {{ledgerEntry}} »",
        validate: "{{actor}} a validé {{count}}",
        reverse: "{{actor}} a annulé par une écriture inverse : « {{ledgerEntry}} »",
        closeYear: "{{actor}} a clos l’exercice {{fiscalYear}}",
        export: "{{actor}} a sorti les comptes : {{files}}",
        handover: "{{actor}} a fait un dossier de passation : {{files}}",
      },
    },
    counts: {
      ledger_entry: {
        added_one: "{{count, number}} écriture",
        added_many: "{{count, number}} d’écritures",
        added_other: "{{count, number}} écritures",
        changed_one: "{{count, number}} écriture",
        changed_many: "{{count, number}} d’écritures",
        changed_other: "{{count, number}} écritures",
      },
    },
    unnamed: {
      fiscal_year: "un exercice",
      ledger_account: "un compte",
      ledger_entry: "une écriture",
    },
    fields: {
      fiscal_year: { start_on: "le premier jour", end_on: "le dernier jour" },
      ledger_account: { number: "le numéro", name: "le nom" },
      ledger_entry: {
        book: "le journal",
        date: "la date",
        label: "le libellé",
        document: "la pièce",
      },
      posting: {
        account: "le compte",
        debit: "le débit",
        credit: "le crédit",
        label: "le libellé de la ligne",
        person: "la personne",
        body: "le cercle",
      },
      books_export: { names: "les fichiers" },
    },
    commands: {
      books: {
        openYear: "Exercice ouvert",
        removeYear: "Exercice supprimé",
        nameAccount: "Compte nommé",
        write: "Écriture",
        change: "Écriture modifiée",
        remove: "Brouillon d’écriture supprimé",
        validate: "Écritures validées",
        reverse: "Écriture annulée",
        closeYear: "Exercice clos",
        export: "Comptes sortis",
        handover: "Dossier de passation",
      },
    },
  },
  errors: {
    books: {
      no_year: "Aucun exercice n’est ouvert pour le {{day}}. Ouvrez-en un, ou changez la date.",
      closed_year:
        "Le {{day}} est dans un exercice clos, qui finit le {{end}} : plus rien ne s’y écrit. Le premier jour ouvert est le {{open}}.",
      too_few_lines:
        "Une écriture a deux lignes au moins : d’où vient l’argent, et où il va. Ajoutez une ligne.",
      no_amount: "Ligne {{line}} : le montant est de 0,00 €. Donnez un débit ou un crédit.",
      negative:
        "Ligne {{line}} : un montant n’est jamais négatif. Mettez-le de l’autre côté, sans son signe.",
      both_sides: "Ligne {{line}} : elle a un débit et un crédit. Faites-en deux lignes.",
      unknown_account:
        "Ligne {{line}} : le compte « {{account}} » n’existe pas. Choisissez-en un, ou ajoutez-le aux comptes.",
      unbalanced:
        "L’écriture n’est pas équilibrée : {{debit}} € au débit, {{credit}} € au crédit, soit {{by}} € d’écart. Corrigez une ligne.",
      opening_day:
        "Les soldes de départ sont du premier jour de l’exercice, le {{day}}. Changez la date.",
      opening_account:
        "Ligne {{line}} : le compte {{account}} commence chaque exercice à zéro. Des soldes de départ n’ont que des comptes des classes 1 à 5.",
      opened_already:
        "Cet exercice a déjà ses soldes de départ. Changez cette écriture-là, ou annulez-la.",
      person_not_found: "Ligne {{line}} : cette personne n’existe plus. Choisissez-en une autre.",
      body_not_found: "Ligne {{line}} : ce cercle n’existe plus. Choisissez-en un autre.",
      entry_not_found:
        "Cette écriture n’existe plus. Si elle vient d’être supprimée, le journal permet de l’annuler.",
      validated:
        "L’écriture n° {{number}} est validée : elle ne change plus. Annulez-la par une écriture inverse.",
      reconciled:
        "Cette écriture est rapprochée d’une ligne de la banque : séparez-les d’abord, ou contrepassez l’écriture.",
      of_expense: "Cette écriture vient d’une note de frais. Changez la note : l’écriture suivra.",
      draft: "Cette écriture est un brouillon : changez-la ou supprimez-la.",
      reversed_already: "Cette écriture est déjà annulée, par la n° {{number}}.",
      before_entry: "L’annulation ne peut pas être d’avant l’écriture, qui est du {{day}}.",
      future: "On ne valide rien d’après aujourd’hui, le {{day}}. Changez la date.",
      nothing_to_validate: "Aucun brouillon n’est d’avant le {{day}} ou de ce jour-là.",
      year_not_found: "Cet exercice n’existe plus. Choisissez-en un autre.",
      year_closed: "Cet exercice est clos : il ne change plus.",
      cannot_close:
        "L’exercice ne peut pas être clos : la page dit ce qui l’empêche. Rouvrez-la après l’avoir réglé.",
      year_ends_before_it_starts:
        "L’exercice finirait avant de commencer. Vérifiez les deux dates.",
      year_too_long: "Un exercice dure vingt-quatre mois au plus. Vérifiez les deux dates.",
      year_overlaps: "Un exercice va déjà du {{from}} au {{to}}. Choisissez d’autres dates.",
      year_hole: "Les exercices se suivent sans trou. La date attendue ici est le {{day}}.",
      year_before_closed:
        "L’exercice qui commence le {{day}} est clos : ses soldes de départ sont scellés, et rien ne s’ouvre avant lui.",
      year_in_use_one:
        "L’exercice a {{count, number}} écriture, ou il est clos : il ne se supprime pas.",
      year_in_use_many:
        "L’exercice a {{count, number}} d’écritures, ou il est clos : il ne se supprime pas.",
      year_in_use_other:
        "L’exercice a {{count, number}} écritures, ou il est clos : il ne se supprime pas.",
      year_between: "Cet exercice est entre deux autres : il ne se supprime pas.",
      account_not_under_the_chart:
        "Le compte {{account}} n’est sous aucun compte du plan des associations. Commencez par un numéro du plan, comme 512.",
      empty_year:
        "Rien n’est écrit dans l’exercice du {{from}} au {{to}} : il n’y a rien à sortir.",
      nothing_validated:
        "Le FEC n’a que des écritures validées, et aucune ne l’est. Validez-les d’abord.",
      fec_class8:
        "L’écriture n° {{number}} n’a que des comptes de classe 8 : sans elle, les numéros du FEC auraient un trou. Sortez-le avec la classe 8.",
      fec_broken_one:
        "Le FEC n’est pas écrit : il ne suit pas {{count, number}} règle (ligne {{line}}, {{column}} : {{rule}}, « {{found}} »).",
      fec_broken_many:
        "Le FEC n’est pas écrit : il ne suit pas {{count, number}} de règles. La première : ligne {{line}}, {{column}}, {{rule}}, « {{found}} ».",
      fec_broken_other:
        "Le FEC n’est pas écrit : il ne suit pas {{count, number}} règles. La première : ligne {{line}}, {{column}}, {{rule}}, « {{found}} ».",
      file_there:
        "Le dossier a déjà un fichier « {{name}} », et ce nom est imposé. Choisissez un autre dossier, ou rangez ce fichier ailleurs.",
      too_long_to_print_one:
        "« {{report}} » a {{count, number}} ligne : c’est trop pour un PDF. Choisissez un tableur ou le CSV.",
      too_long_to_print_many:
        "« {{report}} » a {{count, number}} de lignes : c’est trop pour un PDF. Choisissez un tableur ou le CSV.",
      too_long_to_print_other:
        "« {{report}} » a {{count, number}} lignes : c’est trop pour un PDF. Choisissez un tableur ou le CSV.",
      export_in_vault:
        "Ce dossier est celui du coffre : les fichiers y seraient en clair. Choisissez-en un autre.",
      no_printer:
        "Rien ne peut faire de PDF ici. Choisissez un tableur ou le CSV, ou passez par la fenêtre.",
      account_nameless: "Le compte {{account}} n’est pas du plan : donnez-lui un nom.",
    },
  },
};
