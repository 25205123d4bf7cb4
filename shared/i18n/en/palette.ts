import { translated } from "../translated.ts";
import { palette as french } from "../fr/palette.ts";

export const palette = translated(french, {
  app: {
    palette: {
      title: "Find or do",
      placeholder: "A person, a meeting, a word of the minutes, an action…",
      results: "Results",
      commands: "Actions",
      people: "People",
      meetings: "Meetings",
      documents: "Documents",
      minutes: "Minutes",
      nothing: "Nothing matches “{{query}}”. Try another word, or only its beginning.",
      hint: "Arrows to choose, Enter to open, Escape to close.",
    },
  },
});
