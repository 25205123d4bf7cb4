import { translated } from "../translated.ts";
import { rules as french } from "../fr/rules.ts";

export const rules = translated(french, {
  rules: {
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
