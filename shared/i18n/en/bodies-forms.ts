import { translated } from "../translated.ts";
import { bodiesForms as french } from "../fr/bodies-forms.ts";

export const bodiesForms = translated(french, {
  bodies: {
    form: {
      newTitle: "Open a circle",
      newDetail:
        "Its name and the day it begins are enough. The rest is completed on its page, and keeps its past.",
      restored: "You had begun to note a circle: here it is as you left it.",
      startAfresh: "Start afresh",
      create: "Open the circle",
      name: "Name",
      nameHint: "For example: Press and networks",
      nameMissing: "Give the circle a name.",
      kind: "Kind",
      otherKind: "Another kind…",
      kindName: "Name of this kind",
      addKind: "Add this kind",
      from: "Begins on",
      changesFrom: "From",
      dateMissing: "Write a whole date: day, month, year.",
      parent: "Within",
      parentHint: "The circle above",
      noSuchBody: "No circle of that name.",
      attachment: "Attachment",
      purpose: "Purpose",
      domain: "What it decides by itself",
      meets: "Meetings",
      meetsHint: "Online, at one another’s homes…",
      cadence: "Rhythm",
      admission: "Newcomers",
      until: "Temporary, until",
      untilDetail: "Its planned last day; nothing for one that lasts.",
      roles: "Roles",
      addRole: "Add a role",
      removeRole: "Take this role off",
      rolesWrong: "Check the roles: each has a name, and its numbers are whole.",
      ownTitle: "It will be a role of your own.",
    },
    cadence: {
      none: "Nothing planned",
      weeks_one: "every week",
      weeks_other: "every {{count, number}} weeks",
      quarter: "every quarter",
      other: "Another rhythm…",
      howMany: "Every how many weeks?",
      wrong: "Write a number of weeks, from 1 to 104.",
    },
    admissions: {
      open: "Open",
      closed: "Closed",
    },
    attachments: {
      part: "A part of it",
      lent: "Lent for a while",
    },
  },
});
