import { translated } from "../translated.ts";
import { rules as french } from "../fr/rules.ts";

export const rules = translated(french, {
  bodies: {
    rules: {
      title: "Rules of the collective",
      detail: "What your texts ask, checked on any date, with the clause.",
      link: "Rules",
      attention: "What asks for attention",
      open: "Open",
      due: "(soon)",
      showAll_one: "Show {{count, number}} line",
      showAll_other: "Show all {{count, number}} lines",
      add: "Write a rule",
      newTitle: "New rule",
      changeTitle: "Change this rule",
      save: "Save",
      change: "Change",
      remove: "Delete",
      added: "The rule is written.",
      changed: "The rule is changed.",
      removed: "The rule is deleted.",
      emptyTitle: "No rule is written yet",
      empty:
        "A rule says what your texts ask: Greffe then shows where it is not kept, on any date you like, with the words of the clause. Begin with, for example:",
      examples: {
        least_holders: "A number of referents in each circle",
        holder_status: "Referents who are adherents",
        meets: "An assembly each quarter",
      },
      standings: {
        kept: "kept",
        due: "due soon",
        broken: "not kept",
        not_in_force: "not in force",
        unfounded: "speaks of what is gone",
      },
      kind: "What it asks",
      kinds: {
        least_holders: "A number of people at least",
        holder_status: "A status to hold a role",
        longest_term: "A term at most",
        most_terms: "A number of terms in a row at most",
        incompatible: "Two incompatible roles",
        appointed_by: "To be appointed by somebody",
        meets: "To meet regularly",
        temporary: "To last until a date only",
        admissions_closed: "No admission in a period",
      },
      effect: "If it is not kept",
      effects: { warns: "Greffe says so", refuses: "Greffe refuses to write it" },
      effectsSaid: {
        warns: "If it is not kept, Greffe says so.",
        refuses: "If it is not kept, Greffe refuses to write it.",
      },
      effectDetails: {
        warns: "Nothing is prevented: it is said on the home page, the circle’s and the person’s.",
        refuses: "It can be passed over once, with a reason that stays in the journal.",
      },
      clause: "The words of the text",
      clauseOf: "“{{clause}}” {{reference}}",
      clauseDetail: "They are shown beside each answer.",
      reference: "Where they stand",
      referenceHint: "Charter, article 3",
      start: "In force from",
      end: "Until",
      count: "How many",
      months: "In months",
      newCount: "Counted anew after being away for (months)",
      countsActing: "Having acted counts",
      since: "Since when",
      sinces: {
        held: "on that very day",
        before: "already before a date",
        for: "for a length of time",
      },
      day: "Before",
      otherRole: "The other role",
      by: "By whom (role)",
      byWhere: "Of which circle",
      byWheres: { same: "of the same circle", above: "of the circle above" },
      until: "Last day",
      from: "From",
      to: "To",
      anyRole: "any role",
      role: "“{{title}}”",
      where: {
        every: "in each circle, of whatever kind",
        kind: "in each “{{kind}}”",
        under: "in all that is under “{{body}}”",
        kindUnder: "in each “{{kind}}” under “{{body}}”",
        one: "in “{{body}}”",
      },
      says: {
        least_holders_one: "At least {{count, number}} person for {{role}}.",
        least_holders_other: "At least {{count, number}} people for {{role}}.",
        status_held: "For {{role}}, to have the status “{{status}}”.",
        status_before: "For {{role}}, to have had the status “{{status}}” before {{day}}.",
        status_for_one:
          "For {{role}}, to have had the status “{{status}}” for {{count, number}} month.",
        status_for_other:
          "For {{role}}, to have had the status “{{status}}” for {{count, number}} months.",
        longest_term_one: "A mandate of {{role}} lasts {{count, number}} month at most.",
        longest_term_other: "A mandate of {{role}} lasts {{count, number}} months at most.",
        most_terms_one: "For {{role}}, {{count, number}} term in a row at most.",
        most_terms_other: "For {{role}}, {{count, number}} terms in a row at most.",
        incompatible_everywhere: "Nobody has both {{role}} and {{other}}, wherever it is.",
        incompatible: "Nobody has both {{role}} and {{other}}.",
        appointed_same: "For {{role}}, to be appointed by “{{by}}” of the same circle.",
        appointed_above: "For {{role}}, to be appointed by “{{by}}” of the circle above.",
        meets_quarter: "A meeting each quarter {{where}}.",
        meets_weeks_one: "A meeting {{where}} each week.",
        meets_weeks_other: "A meeting {{where}} every {{count, number}} weeks.",
        temporary: "Until {{day}} at the latest {{where}}.",
        admissions_closed: "No new status “{{status}}” from {{from}} to {{to}}.",
      },
    },
  },
  rules: {
    passOver: {
      reason: "Reason to pass over it",
      detail: "This once only: the reason stays in the journal.",
      action: "Pass over it once",
    },
    overridden: "Passed over on {{day}}: “{{reason}}”",
    quoted: "Clause: “{{clause}}” ({{reference}}).",
    quotedAlone: "Clause: “{{clause}}”.",
    referred: "See {{reference}}.",
    says: {
      nobody_one:
        "“{{body}}”: nobody holds the role “{{title}}”, at least {{count, number}} person must.",
      nobody_other:
        "“{{body}}”: nobody holds the role “{{title}}”, at least {{count, number}} people must.",
      too_few_one:
        "“{{body}}”: {{count, number}} person holds the role “{{title}}”, at least {{needed, number}} must.",
      too_few_other:
        "“{{body}}”: {{count, number}} people hold the role “{{title}}”, at least {{needed, number}} must.",
      no_such_role_one:
        "“{{body}}” has no role “{{title}}”, which at least {{count, number}} person must hold.",
      no_such_role_other:
        "“{{body}}” has no role “{{title}}”, which at least {{count, number}} people must hold.",
      no_role_one:
        "“{{body}}” has no role, though at least {{count, number}} person must hold one.",
      no_role_other:
        "“{{body}}” has no role, though at least {{count, number}} people must hold one.",
      status_missing:
        "{{people}} (“{{title}}”, {{body}}) did not have the status “{{status}}” on {{day}}.",
      status_too_short:
        "{{people}} (“{{title}}”, {{body}}) did not have the status “{{status}}” without a break from {{from}} to {{day}}.",
      term_too_long:
        "{{people}} (“{{title}}”, {{body}}): the mandate goes on after {{lastDay}}, the last day allowed.",
      term_endless:
        "{{people}} (“{{title}}”, {{body}}): the mandate has no planned end, though its length is limited.",
      too_many_terms_one:
        "{{people}} (“{{title}}”, {{body}}) is at {{count, number}} mandate in a row, {{most, number}} at most (acting mandates not counted).",
      too_many_terms_other:
        "{{people}} (“{{title}}”, {{body}}) is at {{count, number}} mandates in a row, {{most, number}} at most (acting mandates not counted).",
      too_many_with_acting_one:
        "{{people}} (“{{title}}”, {{body}}) is at {{count, number}} mandate in a row, {{most, number}} at most (acting mandates counted).",
      too_many_with_acting_other:
        "{{people}} (“{{title}}”, {{body}}) is at {{count, number}} mandates in a row, {{most, number}} at most (acting mandates counted).",
      incompatible:
        "{{people}} is both “{{otherTitle}}” ({{otherBody}}) and “{{title}}” ({{body}}).",
      appointer_unknown:
        "{{people}} (“{{title}}”, {{body}}): nobody is said to have appointed them, which is for “{{by}}” to do.",
      appointer_never:
        "{{people}} (“{{title}}”, {{body}}): {{appointer}}, who appointed them, did not hold the role “{{by}}” on {{day}}.",
      appointer_ended:
        "{{people}} (“{{title}}”, {{body}}): {{appointer}}, who appointed them, no longer held the role “{{by}}” on {{day}}, their mandate had ended on {{endedOn}}.",
      meeting_due: "“{{body}}”: a meeting is due by {{due}}.",
      meeting_due_since: "“{{body}}”: a meeting is due by {{due}}, the last was on {{last}}.",
      meeting_late_one:
        "“{{body}}”: the last meeting was on {{last}}, the next is {{count, number}} day late.",
      meeting_late_other:
        "“{{body}}”: the last meeting was on {{last}}, the next is {{count, number}} days late.",
      first_meeting_late_one:
        "“{{body}}”: no meeting is noted, the first is {{count, number}} day late.",
      first_meeting_late_other:
        "“{{body}}”: no meeting is noted, the first is {{count, number}} days late.",
      quarter_without: "“{{body}}”: no meeting from {{from}} to {{to}}.",
      open_after: "“{{body}}” was to last until {{until}}, and is not closed.",
      admitted_meanwhile:
        "{{people}} has had the status “{{status}}” since {{day}}, while admissions were closed.",
      vacant_one: "“{{body}}”: {{count, number}} vacant seat for “{{title}}”.",
      vacant_other: "“{{body}}”: {{count, number}} vacant seats for “{{title}}”.",
      beyond_body:
        "{{people}} (“{{title}}”, {{body}}): the mandate goes on after {{closes}}, the last day of the role.",
      before_body:
        "{{people}} (“{{title}}”, {{body}}): the mandate begins before {{opens}}, the first day of the role.",
    },
  },
  app: {
    commands: {
      rules: "Rules of the collective",
      also: { rules: "charter statutes clauses" },
    },
  },
  journal: {
    says: {
      rules: {
        add: "{{actor}} wrote the rule “{{bodyRule}}”",
        update: "{{actor}} changed the rule “{{bodyRule}}”",
        remove: "{{actor}} deleted the rule “{{bodyRule}}”",
        override: "{{actor}} passed over the rule “{{bodyRule}}”",
      },
    },
    unnamed: { body_rule: "without a clause" },
    fields: {
      body_rule: {
        clause: "the clause",
        reference: "the reference",
        start_on: "the first day",
        end_on: "the last day",
      },
      rule_override: { reason: "the reason" },
    },
    commands: {
      rules: {
        add: "Rule written",
        update: "Rule changed",
        remove: "Rule deleted",
        override: "Rule passed over",
      },
    },
  },
  errors: {
    rules: {
      not_found: "This rule no longer exists. If it was just deleted, the journal can undo that.",
      body_not_found: "This rule speaks of a circle that does not exist. Choose another one.",
      kind_not_found:
        "This rule speaks of a kind of circle that does not exist. Choose another one.",
      from_after_to:
        "Admissions would be closed from {{from}} to {{to}}: the end is before the start. Check both dates.",
      ends_before_it_starts:
        "The rule would be in force from {{from}} to {{to}}: the end is before the start. Check both dates.",
      nothing_broken:
        "The rule says nothing of that on that day: there is nothing to pass over. Open the page again.",
      refused: "A rule of the collective would no longer be kept. {{sentence}} {{quoted}}",
    },
  },
});
