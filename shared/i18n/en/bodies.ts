import { translated } from "../translated.ts";
import { bodies as french } from "../fr/bodies.ts";

export const bodies = translated(french, {
  bodies: {
    list: {
      title: "Circles and mandates",
      emptyTitle: "No circle is noted yet",
      empty:
        "Note the first one: its name, its kind, the day it began, then who is in charge. All that changes later keeps its past.",
      toCome: "Circles, their roles and who holds them will be here once somebody has noted them.",
      noneThen: "No circle was open on that day. Choose another date.",
      noMatch: "No circle fits these words.",
      tree: "Circles",
      filters: "Filter circles",
      words: "Search circles",
      wordsHint: "Name, kind or person",
      search: "Search the circles",
      count_one: "{{count, number}} circle",
      count_other: "{{count, number}} circles",
      people_one: "{{count, number}} person",
      people_other: "{{count, number}} people",
      nobody: "nobody",
      broken_one: "{{count, number}} rule not kept",
      broken_other: "{{count, number}} rules not kept",
      moreHolders_one: "and {{count, number}} more",
      moreHolders_other: "and {{count, number}} more",
    },
    asOf: {
      short: "on",
      label: "On",
      today: "Back to today",
    },
    since: "since {{day}}",
    life: "from {{start}} to {{end}}",
    vacant_one: "{{count, number}} vacant seat",
    vacant_other: "{{count, number}} vacant seats",
    ending_one: "{{count, number}} mandate ends within a month",
    ending_other: "{{count, number}} mandates end within a month",
    untilDay: "until {{day}}",
    byRule: "by rule",
    kinds: {
      assembly: "Assembly",
      bureau: "Bureau",
      steering_committee: "Steering committee",
      circle: "Circle",
      sub_circle: "Sub-circle",
      thematic_group: "Thematic working group",
      transversal_group: "Transversal working group",
      pole: "Pole",
      support_team: "Support team",
      commission: "Commission",
    },
    titles: {
      referent: "Referent",
      facilitator: "Facilitator",
      secretary: "Secretary",
      treasurer: "Treasurer",
      delegate: "Delegate",
      member: "Member",
    },
    page: {
      title: "Circle",
      path: "Where this circle is",
      facts: "About this circle",
      roles: "Roles and mandates",
      noRole: "Add a first role: referent, secretary, member… Then say who holds it.",
      noRoleToCome: "No role is noted yet.",
      parts: "Its parts",
      history: "History",
      notThen: "“{{name}}” was not open on {{day}}. Here is what is noted of it.",
      acts: {
        change: "Change",
        reopen: "Reopen",
        remove: "Delete",
        part: "Open a circle within",
        removeDetail: "If it was noted by mistake",
      },
    },
    history: {
      opened: "Opened: {{name}}, {{kind}}",
      openedAlone: "Opened: {{name}}",
      renamed: "named “{{name}}”",
      closed: "Last day",
      actions: "Change of {{day}}",
      correct: "Correct",
      takeBack: "Take this change back",
      takeBackDetail: "What was before goes on",
      fields: {
        kind: "kind",
        parent: "moved",
        attachment: "attachment",
        purpose: "purpose",
        domain: "domain of decision",
        meets: "way of meeting",
        cadence: "rhythm of meetings",
        admission: "admission of newcomers",
        until: "planned duration",
        composition: "rule of composition",
      },
    },
  },
  app: {
    nav: {
      bodies: "Circles",
    },
    commands: {
      goBodies: "Go to circles",
      newBody: "Open a circle",
      also: {
        newBody: "create group commission bureau committee pole",
      },
    },
    palette: {
      bodies: "Circles",
    },
  },
  access: {
    can: {
      bodies: {
        read: "see circles, their roles and who holds them",
        write: "open and close circles, give mandates",
      },
    },
  },
  journal: {
    says: {
      bodies: {
        create: "{{actor}} opened “{{body}}”",
        change: "{{actor}} changed “{{body}}”",
        removeState: "{{actor}} took back a change of “{{body}}”",
        close: "{{actor}} closed “{{body}}”",
        reopen: "{{actor}} reopened “{{body}}”",
        remove: "{{actor}} deleted “{{body}}”",
        addKind: "{{actor}} added the kind “{{bodyKind}}”",
        removeKind: "{{actor}} deleted the kind “{{bodyKind}}”",
        addRole: "{{actor}} added a role to “{{body}}”",
        updateRole: "{{actor}} changed a role of “{{body}}”",
        removeRole: "{{actor}} deleted a role of “{{body}}”",
        exportPicture: "{{actor}} exported {{done}}",
      },
      mandates: {
        give: "{{actor}} noted a mandate {{ofPerson}} in “{{body}}”",
        update: "{{actor}} changed the mandate {{ofPerson}} in “{{body}}”",
        end: "{{actor}} ended the mandate {{ofPerson}} in “{{body}}”",
        renew: "{{actor}} renewed the mandate {{ofPerson}} in “{{body}}”",
        handOver: "{{actor}} handed a mandate of “{{body}}” over to {{person}}",
        remove: "{{actor}} deleted a mandate {{ofPerson}} in “{{body}}”",
      },
    },
    counts: {
      body_picture: {
        with_one: "the picture of {{formatted}} circle, with names",
        with_other: "the picture of {{formatted}} circles, with names",
        without_one: "the picture of {{formatted}} circle, without names",
        without_other: "the picture of {{formatted}} circles, without names",
      },
    },
    unnamed: {
      body: "without a name",
      body_kind: "without a name",
    },
    fields: {
      body: {
        closed_on: "the last day",
        said: "the decision",
        said_on: "the day of the decision",
      },
      body_state: {
        start_on: "the first day",
        name: "the name",
        purpose: "the purpose",
        domain: "the domain of decision",
        meets: "the way of meeting",
        attachment: "the attachment",
        admission: "the admission of newcomers",
        until_on: "the planned duration",
        said: "the decision",
        said_on: "the day of the decision",
      },
      body_kind: { name: "the name" },
      body_picture: { file_name: "the file", as_of: "the day shown" },
      body_role: {
        holder: "who may hold it",
        designation: "the way of designating",
        purpose: "what is asked",
        ended_on: "the last day",
      },
      mandate: {
        capacity: "the capacity",
        start_on: "the first day",
        planned_end: "the planned end",
        end_on: "the last day",
        end_reason: "the reason of the end",
        end_note: "the detail on the end",
        designation: "the way of designating",
        said: "the decision",
        said_on: "the day of the decision",
      },
    },
    filters: { places: { bodies: "Circles and mandates" } },
    commands: {
      bodies: {
        create: "Circle opened",
        change: "Circle changed",
        removeState: "Change taken back",
        close: "Circle closed",
        reopen: "Circle reopened",
        remove: "Circle deleted",
        addKind: "Kind added",
        removeKind: "Kind deleted",
        addRole: "Role added",
        updateRole: "Role changed",
        removeRole: "Role deleted",
        exportPicture: "Organisation exported as a picture",
      },
      mandates: {
        give: "Mandate noted",
        update: "Mandate changed",
        end: "Mandate ended",
        renew: "Mandate renewed",
        handOver: "Mandate handed over",
        remove: "Mandate deleted",
      },
    },
  },
  jobs: {
    picture_draw: "Drawing the organisation",
    picture_write: "Writing the picture",
  },
  errors: {
    bodies: {
      none_to_draw: "No circle is open on that day: choose another date.",
      picture_in_vault:
        "This folder is in the vault itself, where nothing is to be in clear. Choose another folder.",
      no_printer:
        "Nothing on this machine can make a PDF. Export the picture as SVG, or install Chromium, Chrome or Edge.",
      not_found:
        "This circle is no longer there. If it was deleted just now, the journal can undo that.",
      state_not_found: "This change is no longer there. Open the circle’s page again.",
      state_on_that_day:
        "Another change has the date of {{day}} already. Correct that one, or choose another day.",
      first_state:
        "This is how the circle was opened: correct it, or delete the circle if it was noted by mistake.",
      kind_not_found: "This kind of circle is no longer there. Choose another one.",
      kind_exists: "The kind “{{kind}}” is there already.",
      kind_in_use_one:
        "“{{kind}}” is the kind of {{count, number}} circle, of today or before: change its kind first.",
      kind_in_use_other:
        "“{{kind}}” is the kind of {{count, number}} circles, of today or before: change their kind first.",
      kind_in_rules_one:
        "{{count, number}} rule of the collective speaks of the kind “{{kind}}”: change it first.",
      kind_in_rules_other:
        "{{count, number}} rules of the collective speak of the kind “{{kind}}”: change them first.",
      too_many_states:
        "“{{body}}” has {{count, number}} changes already, which is the most there can be. Correct one, or open another circle.",
      too_many_roles:
        "This circle has {{count, number}} roles already, which is the most there can be. Change one.",
      ends_before_it_opens:
        "“{{body}}” would end before it began, or before its last change. Choose a later day.",
      until_before_start:
        "The planned duration of “{{body}}” would end before {{day}}, when it begins.",
      parent_not_found: "The circle above is no longer there. Choose another one.",
      under_itself:
        "On {{day}}, “{{body}}” would be under itself: {{path}}. Choose another circle above, or another date.",
      rule_of_itself:
        "On {{day}}, the rule of “{{body}}” would ask for its own composition: {{path}}. Take one of these circles out of it.",
      beyond_parent:
        "From {{day}} on, “{{body}}” would be in “{{parent}}” on a day on which that one is not open. Change the dates of one or the other.",
      parts_after:
        "Would have nothing above them, past {{day}} or before: {{parts}}. Close them at the same time, or attach them elsewhere.",
      mandates_outside:
        "Would have a mandate on a day on which the circle or the role does not exist: {{people}}. Change the dates, or end these mandates on the same day.",
      in_use:
        "Mandates, meetings, sub-circles or a rule speak of this circle: close it instead, its past stays.",
      role_not_found: "This role is no longer there. Open the circle’s page again.",
      role_exists: "This circle has a role of that name already.",
      role_held: "Somebody has, or had, this role: give it a last day instead, its past stays.",
      seats_reversed: "There would be fewer seats at most than at least. Check both numbers.",
      seats_taken: "On {{day}}, more than {{seats}} seats are taken. End a mandate first.",
    },
    mandates: {
      not_found:
        "This mandate is no longer there. If it was deleted just now, the journal can undo that.",
      ends_before_it_starts: "The mandate would end before it began. Check the dates.",
      outside_body:
        "“{{body}}” is open from {{opens}} on only, and until its last day if it has one: choose dates on which it is.",
      held_already:
        "This person has this role on {{day}} already. Change the dates, or renew the mandate that is there.",
      no_seat_one:
        "On {{day}}, the only seat is taken: {{people}}. End that mandate on the eve, or begin this one after.",
      no_seat_other:
        "On {{day}}, the {{count, number}} seats are taken: {{people}}. End one of these mandates on the eve, or begin this one after.",
      paired: "Somebody shares this seat: separate the two mandates first.",
    },
  },
});
