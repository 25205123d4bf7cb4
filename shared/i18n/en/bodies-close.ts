import { translated } from "../translated.ts";
import { bodiesClose as french } from "../fr/bodies-close.ts";

export const bodiesClose = translated(french, {
  bodies: {
    close: {
      title: "Close “{{name}}”",
      detail: "Its past stays, on any date. What would go further will be asked.",
      on: "Last day",
      parts_one: "{{count, number}} circle is still within it",
      parts_other: "{{count, number}} circles are still within it",
      together: "Close at the same time",
      moveUp: "Attach to the circle above",
      mandates_one: "End on the same day {{count, number}} mandate that would go further",
      mandates_other: "End on the same day {{count, number}} mandates that would go further",
      action: "Close the circle",
    },
    done: {
      closed: "“{{name}}” is closed.",
      kindRemoved: "The kind “{{kind}}” is deleted.",
    },
    page: {
      acts: {
        close: "Close…",
      },
    },
    list: {
      kinds: "Your kinds of circles",
      removeKind: "Delete the kind “{{kind}}”",
    },
    person: {
      title: "Circles and mandates",
      ending: "Mandates that end within a month",
      more_one: "and {{count, number}} more mandate",
      more_other: "and {{count, number}} more mandates",
    },
  },
});
