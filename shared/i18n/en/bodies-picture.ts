import { bodiesPicture as french } from "../fr/bodies-picture.ts";
import { translated } from "../translated.ts";

export const bodiesPicture = translated(french, {
  bodiesPicture: {
    view: "Way to see",
    rows: "Rows",
    drawing: "Drawing",
    name_one: "Drawing of {{formatted}} circle, on {{date}}",
    name_other: "Drawing of {{formatted}} circles, on {{date}}",
    how: "Arrows: from one circle to another. Enter: go in. Escape: go out. The same circles are also in rows.",
    none: "No circle is open on that day.",
    zoomIn: "Go into the circle",
    zoomOut: "Go out of it",
    whole: "See everything",
    open: "Open “{{name}}”",
    time: {
      label: "Day shown",
      today: "Today",
      earlier: "Change before",
      later: "Change after",
      play: "Play",
      pause: "Stop",
      change: "{{date}}, a change",
    },
    export: {
      open: "Export",
      title: "Export the drawing",
      lead: "One landscape page, to print and hang on a wall: the drawing, what its signs mean, and the list of what it has no room for.",
      format: "Format",
      formats: { pdf: "PDF, to print", svg: "SVG, to edit" },
      paper: "Paper",
      papers: { a4: "A4", a3: "A3" },
      names: "With the names of people",
      namesDetail: "Without them: the circles, and how many people have a mandate there.",
      clearTitle: "Names are about to leave the vault",
      clear:
        "The file is not encrypted. It is made for members, and the page says so; for the public, export it without names and read it again. The journal keeps who did it.",
      withoutTitle: "The file is not encrypted",
      without:
        "The names of circles are in it, those of people are not. The page says that it is made for members. The journal keeps who did it.",
      start: "Choose the folder and export",
      done: "“{{name}}” is in the folder you chose.",
      reveal: "Open the folder",
    },
  },
  app: { commands: { drawBodies: "See the circles drawn" } },
});
