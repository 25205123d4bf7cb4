/** What the vault says of bank accounts, and what the files of banks are said to be. */
export const bank = {
  bank: {
    formats: { ofx: "OFX", camt: "CAMT.053", qif: "QIF", csv: "CSV" },
    problems: {
      too_big: "le fichier est trop gros",
      too_many_lines: "il y a plus de 200 000 lignes",
      too_many_accounts: "il y a trop de comptes ou de relevés dans un seul fichier",
      too_deep: "le fichier est imbriqué à n’en plus finir, comme aucun relevé ne l’est",
      not_text: "ce n’est pas du texte",
      unknown_format: "ce n’est ni de l’OFX, ni du CAMT.053, ni du QIF, ni un tableau CSV",
      books_file:
        "c’est un export de comptabilité (FEC), pas un relevé : il a les écritures, pas les lignes d’un compte",
      doctype:
        "le fichier définit ses propres mots (DOCTYPE), ce qu’aucune banque ne fait et qui peut être un piège",
      truncated: "le fichier s’arrête en plein milieu : téléchargez-le de nouveau",
      malformed: "le fichier est mal formé à cet endroit",
      other_message:
        "c’est un autre message de la banque : demandez un relevé de fin de journée (CAMT.053)",
      no_statement: "il n’y a aucun relevé de compte dans ce fichier",
      no_lines: "il n’y a aucune opération dans ce fichier",
      amount_missing: "le montant manque",
      amount_invalid: "ce n’est pas un montant",
      amount_ambiguous: "ce montant se lit de deux façons (1.234 : mille ou un et quelques ?)",
      amount_too_precise: "ce montant a plus de deux décimales",
      amount_too_big: "ce montant est trop grand",
      amount_negative: "ce montant est négatif, alors que le sens est dit à côté",
      debit_and_credit: "il y a un débit et un crédit sur la même ligne",
      direction_missing: "rien ne dit si c’est un débit ou un crédit",
      date_missing: "la date manque",
      date_invalid: "cette date n’existe pas",
      currency_differs: "la devise n’est pas celle du compte",
      status_unknown: "l’état de cette opération est inconnu",
    },
    warnings: {
      id_repeated:
        "Des lignes ont le même identifiant : elles sont reconnues à ce qu’elles disent.",
      value_date_used: "Le jour de l’opération manque : c’est la date de valeur qui est prise.",
      reversals_inverted:
        "Les annulations sont écrites dans le sens de ce qu’elles annulent : les soldes le disent, elles sont lues ainsi.",
      reversals_unsure: "Rien ne dit dans quel sens lire les annulations : elles gardent le leur.",
      signs_unsure: "Des débits ont un signe et d’autres non : vérifiez leur sens.",
      sign_differs:
        "Le genre de l’opération et le signe du montant se contredisent : le signe compte.",
      fee_unsure: "Ce qui est des frais n’est pas sûr.",
      balance_differs: "Les lignes ne mènent pas d’un solde à l’autre : il en manque peut-être.",
      balance_unread: "Un solde n’a pas pu être lu.",
      balance_currency: "Un solde est dans une autre devise : il n’est pas pris.",
      statements_apart:
        "Un relevé ne commence pas où le précédent finit : il en manque peut-être un.",
      statement_repeated: "Le même relevé est deux fois dans le fichier : il est lu une fois.",
      details_differ: "Le détail d’une opération ne fait pas son total : le total compte.",
      encoding_differs:
        "Le fichier n’est pas dans l’encodage qu’il annonce : il est lu comme il est.",
      accents_lost: "Des accents étaient déjà perdus dans le fichier.",
      accents_mended: "Des accents abîmés ont été réparés.",
      version_unknown: "La version de ce format n’est pas connue : vérifiez ce qui est lu.",
      several_currencies: "Il y a plusieurs devises : chacune est un compte.",
      status_unknown: "L’état d’une opération est inconnu.",
      label_cut: "Un libellé de plus de 1 000 lettres est coupé.",
    },
    ignored: {
      balance: "un solde",
      total: "un total",
      footer: "le pied du tableau",
      end_of_file: "la fin du fichier",
      header_again: "les titres, répétés",
      pending: "une opération en attente",
      cancelled: "une opération annulée ou refusée",
      information: "une information, sans argent",
      zero: "zéro euro",
      not_bank: "autre chose qu’une opération du compte",
    },
  },
  journal: {
    says: {
      bank: {
        addAccount: "{{actor}} a ajouté le compte « {{bankAccount}} »",
        changeAccount: "{{actor}} a modifié le compte « {{bankAccount}} »",
        removeAccount: "{{actor}} a supprimé le compte « {{bankAccount}} »",
        import: "{{actor}} a importé le relevé « {{bankImport}} » dans « {{bankAccount}} »",
        match: "{{actor}} a rapproché « {{bankMatch}} »",
        matchSure: "{{actor}} a rapproché {{done}}",
        unmatch: "{{actor}} a séparé « {{bankMatch}} » de ses écritures",
        makeEntry: "{{actor}} a fait l’écriture de « {{bankMatch}} »",
        payClaims: "{{actor}} a noté ce que « {{bankMatch}} » a remboursé",
        forgetRule: "{{actor}} a oublié ce que disait « {{bankRule}} »",
      },
    },
    counts: {
      bank_match: {
        added_one: "{{formatted}} ligne de la banque",
        added_many: "{{formatted}} de lignes de la banque",
        added_other: "{{formatted}} lignes de la banque",
        changed_one: "{{formatted}} rapprochement",
        changed_many: "{{formatted}} de rapprochements",
        changed_other: "{{formatted}} rapprochements",
      },
    },
    unnamed: {
      bank_account: "sans nom",
      bank_import: "sans nom",
      bank_match: "sans libellé",
      bank_rule: "sans mots",
    },
    fields: {
      bank_account: {
        name: "le nom",
        number: "le numéro",
        currency: "la devise",
        ledger: "le compte dans la comptabilité",
      },
      bank_import: { file: "le fichier" },
      bank_rule: {
        account: "le compte",
        person: "la personne",
        body: "le cercle",
      },
    },
    commands: {
      bank: {
        addAccount: "Compte en banque ajouté",
        changeAccount: "Compte en banque modifié",
        removeAccount: "Compte en banque supprimé",
        import: "Relevé de banque importé",
        match: "Lignes de la banque rapprochées",
        matchSure: "Lignes sûres rapprochées",
        unmatch: "Rapprochement défait",
        makeEntry: "Écriture faite depuis la banque",
        payClaims: "Remboursement noté depuis la banque",
        forgetRule: "Règle de la banque oubliée",
      },
    },
  },
  jobs: {
    bank_read: "Lecture du relevé",
    bank_import: "Import du relevé",
    bank_match: "Rapprochement",
  },
  errors: {
    bank: {
      account_not_found:
        "Ce compte n’existe plus. S’il vient d’être supprimé, le journal permet de l’annuler.",
      account_in_use:
        "Des relevés de ce compte sont importés : annulez ces imports d’abord, depuis le journal.",
      account_twice: "Deux comptes du fichier iraient dans le même : choisissez-en un pour chacun.",
      number_taken: "« {{name}} » a déjà ce numéro : choisissez ce compte, ou corrigez le numéro.",
      ledger_in_use:
        "Des lignes de ce compte sont rapprochées : séparez-les d’abord, ou gardez le même compte dans la comptabilité.",
      currency_differs:
        "Ce compte est en {{currency}}, et le fichier en {{found}} : choisissez un autre compte.",
      not_in_euros:
        "Ce compte est en {{currency}}, et les dépenses sont dues en euros : notez le paiement dans les livres, puis rapprochez-le.",
      currency_unknown:
        "Le fichier ne dit pas sa devise comme les banques l’écrivent (EUR, CHF…) : ajoutez d’abord le compte vous-même.",
      file_changed:
        "Ce fichier a changé depuis qu’il a été regardé : rien n’est importé. Choisissez-le de nouveau.",
      file_refused: "Ce fichier ne peut pas être importé : regardez d’abord ce qu’il est.",
      line_not_found: "Cette ligne n’existe plus : son import a été annulé.",
      line_matched: "Cette ligne est déjà rapprochée : séparez-la d’abord.",
      posting_not_found: "Cette écriture n’existe plus, ou a changé depuis : regardez de nouveau.",
      posting_matched: "Cette écriture est déjà rapprochée d’une autre ligne.",
      other_account: "Ces lignes et ces écritures ne sont pas toutes du même compte.",
      nothing_to_match: "Choisissez au moins une ligne et une écriture.",
      sums_differ: "Les lignes et les écritures ne font pas le même total : ajoutez ou retirez-en.",
      match_not_found: "Ce rapprochement n’existe plus.",
      parts_differ: "Les parts ne font pas le montant de la ligne.",
      same_account: "C’est le compte de la banque lui-même : choisissez à quoi l’argent a servi.",
      rule_not_found: "Cette règle n’existe plus.",
    },
  },
};
