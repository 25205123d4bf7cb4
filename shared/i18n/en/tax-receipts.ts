import { taxReceipts as french } from "../fr/tax-receipts.ts";
import { translated } from "../translated.ts";

export const taxReceipts = translated(french, {
  taxReceipts: {
    regimes: {
      general_interest: "Body of general interest",
      public_utility: "Association recognised as of public utility",
      party: "Party or political group",
      campaign: "Candidacy in an election",
      none: "No tax receipt",
    },
    regimeDetails: {
      general_interest:
        "Run without profit, not for sale, and not for a narrow circle of people only.",
      public_utility: "By a decree in the Conseil d’État.",
      party: "Its gifts go through a mandataire, who hands out the receipts of the CNCCFP.",
      campaign: "Gifts go to the financial agent, who hands out the receipts of the CNCCFP.",
      none: "The collective may not issue any, or does not want to.",
    },
    title: "Tax receipts",
    back: "Income",
    home_one: "{{formatted}} tax receipt of {{year}} to issue",
    home_other: "{{formatted}} tax receipts of {{year}} to issue",
    year: "Year of the gifts",
    law: {
      read: "Source: {{text}}",
      remembered: "Source: {{text}} (from memory, to be checked)",
      all: "All sources",
    },
    regime: {
      heading: "Declared tax regime",
      emptyTitle: "The collective has not said yet what it is to the tax administration",
      empty:
        "A tax receipt is valid only where the collective may issue it: a body of general interest, or an association recognised as of public utility. Declare the regime, since when and who decided it. Greffe then prepares the receipts of the year, or says why there are none.",
      declare: "Declare the regime",
      change: "Declare another regime",
      sinceBy: "Since {{day}} ({{by}})",
      rescript: "Answer of the administration of {{day}} {{reference}}",
      decree: "Decree of {{day}}",
      noRescript:
        "No answer of the administration is noted. None is required, but whoever knowingly issues receipts without a right risks a fine: ask for it.",
      past: "Declared regimes",
      pastLine: "{{kind}}, since {{day}}",
      paper: "Paper of the regime",
      refusal: {
        undeclared:
          "No receipt can be issued for this year: no regime was declared. If there was one already, declare it with its true first day.",
        none: "No receipt is issued: the collective declared that it hands out none.",
        party:
          "Greffe issues no receipt for a party: only its mandataire does, on numbered forms of the CNCCFP.",
        campaign:
          "Greffe issues no receipt for a campaign: only the financial agent does, on numbered forms of the CNCCFP.",
      },
      form: {
        title: "What the collective is to the tax administration",
        kind: "Regime",
        since: "Since",
        sinceMissing: "Write a day.",
        decidedBy: "Who decided it",
        decidedByHint: "The board of 3 March 2026",
        decidedByMissing: "Say who decided it.",
        name: "Name of the collective",
        number: "SIREN or RNA number",
        numberHint: "W861000000",
        numberWrong:
          "Write the nine figures of the SIREN, or W and nine figures for the register of associations.",
        street: "Address",
        postcode: "Postcode",
        town: "Town",
        object: "Object",
        objectDetail: "What the collective does, clearly enough to see that it may issue receipts.",
        signer: "Who signs the receipts",
        quality: "As",
        qualityHint: "treasurer",
        missing: "This is printed on each receipt: fill it in.",
        duesReturn: "Dues give a right to more than being a member",
        duesReturnDetail: "Goods, a service, a lower price: dues are no gift then.",
        hasRescript: "The administration answered that the collective may issue receipts",
        rescriptOn: "Answer of",
        rescriptReference: "Reference",
        decreeOn: "Decree of",
        paper: "Paper",
        paperDetail:
          "The answer of the administration, or the decree: a PDF or a photo, kept in the vault.",
        save: "Declare",
      },
    },
    issue: {
      heading: "To issue for {{year}}",
      none: "Nothing to issue: all that gives a right to a receipt has one, or nothing was given.",
      donor: "Who gave",
      gifts: "Gifts",
      amount: "Amount",
      act: "Receipt",
      count_one: "{{formatted}} gift",
      count_other: "{{formatted}} gifts",
      missing: "Missing: {{fields}}",
      fields: { street: "the address", postcode: "the postcode", town: "the town" },
      complete: "Complete the address of {{name}}",
      completeShort: "Complete",
      one: "Issue the receipt of {{name}}",
      oneShort: "Issue",
      all_one: "Issue {{formatted}} receipt",
      all_other: "Issue {{formatted}} receipts",
      notUndone: "An issued receipt is not undone: it is cancelled, and its number stays taken.",
      willReplace: "Replaces no. {{number}}",
      address: {
        title: "Address of {{name}}",
        detail: "It is printed on the receipt, and proposed the next time.",
        missing: "A receipt is not valid without: fill it in.",
        save: "Issue with this address",
      },
    },
    refused: {
      heading: "Without a receipt, and why",
      count_one: "{{formatted}} payment, {{amount}}",
      count_other: "{{formatted}} payments, {{amount}}",
      nobody: "nobody named",
      reasons: {
        to_candidate: "Given to a candidate: their financial agent hands out the receipt.",
        volunteer_time: "Volunteer time gives no right to a receipt.",
        not_a_gift: "This is no gift: something in return, a sale, interest.",
        unknown_source: "Nobody knows yet where this is from: say it of the income.",
        legal_person:
          "Not from a person: companies have another form of receipt, which Greffe does not make.",
        not_in_france:
          "From a foreign body: the reduction is for those whose tax home is in France.",
        nobody_named: "Nobody knows who gave: a receipt has a name and an address.",
        several_givers:
          "Given by several people together: note one income a person to make each a receipt.",
        given_back: "Given back as a whole.",
        not_renounced:
          "Expenses given up without a written waiver kept in the claim: without it, no receipt.",
        dues_with_return:
          "Dues that give a right to more than being a member, by the declared regime.",
        noted_again:
          "A receipt to this person says a gift of the same day, amount and kind already, which was removed or changed since: cancel that receipt first.",
        undeclared: "No regime was declared on that day.",
        none: "Given while the collective handed out no receipts.",
        party: "Given to a party: its mandataire hands out the receipt.",
        campaign: "Given to a campaign: its agent hands out the receipt.",
      },
    },
    partyCap: {
      heading: "What one person may give a party in {{year}}",
      detail:
        "One person gives {{cap}} at most in the year, to all parties together, gifts and dues counted. Greffe sees only what is given here.",
      kinds:
        "What is given in kind, and claims given up, are counted as money is: a reading of the rule, not its words.",
      none: "Nobody gave more this year.",
      total: "In all",
      dues: "Of which dues",
      over: "Over",
      overWithoutDues: "Over without dues",
      dueRule:
        "Dues of whoever holds an elected office, national or local, are not counted: Greffe does not know who holds one.",
      within: "{{total}} of {{cap}} in all in the year, gifts and dues.",
      isOver:
        "{{total}} in all: {{over}} more than the {{cap}} that one person may give parties in the year, gifts and dues.",
      officers:
        "Dues of whoever holds an elected office, national or local, are not counted: without them, {{over}} over.",
    },
    receipts: {
      heading: "Receipts issued for {{year}}",
      none: "No receipt has been issued for this year yet.",
      number: "Number",
      to: "To",
      issuedOn: "Issued on",
      amount: "Amount",
      state: "State",
      standing: "Valid",
      cancelled: "Cancelled",
      differs: "No longer matches",
      replacedBy: "Replaced by no. {{number}}",
      replaces: "Replaces no. {{number}}",
      writeAll: "Write all PDFs",
      writeOne: "Write the PDF",
      inClear:
        "The files are in clear in the folder you choose, with names and addresses: delete them once they are sent.",
      done_one: "{{formatted}} file is written in “{{folder}}”.",
      done_other: "{{formatted}} files are written in “{{folder}}”.",
      reveal: "Open the folder",
    },
    one: {
      title: "Receipt no. {{number}}",
      to: "To",
      address: "Address",
      issuedOn: "Issued on",
      amount: "Amount",
      state: "State",
      gifts: "Gifts on it",
      day: "Date",
      nature: "Kind",
      natures: { money: "Money", in_kind: "In kind", waived: "Expenses given up" },
      cancelledOn: "Cancelled on {{day}}: {{reason}}",
      differs:
        "What is noted has changed since this receipt was issued. Cancel it, then issue the one that replaces it.",
      cancel: "Cancel this receipt",
      cancelTitle: "Cancel receipt no. {{number}}",
      cancelDetail:
        "The number stays taken, with the reason. Tell the person: the receipt they have is worth nothing any more. What was on it can then be put on another one, which says which it replaces.",
      reason: "Reason",
      reasonHint: "Wrong amount",
      reasonMissing: "Say why: the reason stays with the number.",
      doCancel: "Cancel the receipt",
    },
    declaration: {
      heading: "Yearly declaration",
      detail:
        "To be declared to the tax administration each year by whoever issues receipts, from {{from}} to {{until}}.",
      amount: "Gifts received within the period that are on receipts",
      issued: "Receipts issued within the period",
      mentioning: "Receipts on which these gifts are, whatever their day",
      cancelled: "Receipts issued and then cancelled, which do not count",
      deadline: "By",
      where:
        "In form 2065 (frame L) or 2070, or online for those who file neither. It was so in 2022: check on impots.gouv.fr.",
      write: "Write the declaration as PDF",
    },
    done: {
      declared: "The regime is declared.",
      issued_one: "{{formatted}} receipt is issued.",
      issued_other: "{{formatted}} receipts are issued.",
      cancelled: "The receipt is cancelled.",
    },
  },
  app: {
    commands: {
      taxReceipts: "Tax receipts",
      also: { taxReceipts: "cerfa 11580 gift deduction tax 222 bis" },
    },
    palette: { taxReceipt: "Tax receipts" },
  },
  journal: {
    unnamed: { tax_receipt: "tax receipt" },
    counts: {
      tax_receipt: {
        added_one: "issued {{formatted}} tax receipt",
        added_other: "issued {{formatted}} tax receipts",
        changed_one: "changed {{formatted}} tax receipt",
        changed_other: "changed {{formatted}} tax receipts",
      },
    },
    says: {
      taxReceipts: {
        declare: "{{actor}} declared the tax regime “{{regime}}” since {{day}}",
        issue: "{{actor}} {{done}}",
        cancel: "{{actor}} cancelled tax receipt no. {{taxReceipt}}",
        export: "{{actor}} took out “{{files}}” in clear",
      },
    },
    fields: {
      tax_regime: {
        kind: "the regime",
        since: "the first day",
        decided_by: "who decided it",
        name: "the name",
        number: "the number",
        object: "the object",
      },
      tax_receipt: {
        donor: "who gave",
        cents: "the amount",
        cancelled_on: "the day of the cancelling",
        reason: "the reason",
      },
      tax_receipt_line: { given_on: "the day of the gift", cents: "the amount" },
      tax_receipt_export: { names: "the files" },
    },
    commands: {
      taxReceipts: {
        declare: "Tax regime declared",
        issue: "Tax receipts issued",
        cancel: "Tax receipt cancelled",
        export: "Tax receipts taken out",
      },
    },
  },
  errors: {
    taxReceipts: {
      not_found: "There is no such receipt. Open the page of tax receipts again.",
      no_paper: "No paper is kept with this regime.",
      nothing_to_issue:
        "There is nothing left to put on a receipt for this person: one may just have been issued. Open the page again.",
      changed_meanwhile:
        "What {{name}} gave has changed while you were looking. Check the amount, then try again.",
      name_missing: "A receipt has a name. Name in the income the person who gave.",
      address_missing: "The address of {{name}} is not complete. Complete it, then try again.",
      cancelled_already: "This receipt is cancelled already.",
      none_to_write: "There is no valid receipt to write for this year.",
      no_printer: "Nothing can make PDFs here. Open the vault in Greffe’s window, then try again.",
      export_in_vault:
        "This folder is in the vault itself, where nothing may be in clear. Choose another folder.",
    },
  },
});
