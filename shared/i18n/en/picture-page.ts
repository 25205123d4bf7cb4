import type { PictureLabels } from "#shared/domain/bodies/picture/labels.ts";
import { bodies } from "./bodies.ts";

const { kinds, titles } = bodies.en.bodies;
const some = (one: string, others: string) => (count: number) =>
  count === 1 ? `${count}\u00A0${one}` : `${count}\u00A0${others}`;

export const picturePage: PictureLabels = {
  language: "en",
  kinds,
  titles,
  signs: {
    broken: some("broken rule", "broken rules"),
    vacant: some("vacant seat", "vacant seats"),
    ending: some("mandate ends soon", "mandates end soon"),
  },
  until: "until {day}",
  lent: "lent",
  more: (count) => `and ${some("other", "others")(count)}`,
  people: some("person", "people"),
  bodies: some("circle", "circles"),
  holder: "{name}, {title}",
  page: {
    asOf: "Who we are on {day}",
    legend: "How to read it",
    legendOf: {
      broken: "A rule is broken",
      vacant: "A seat is vacant",
      ending: "A mandate ends within a month",
      temporary: "Temporary, with a last day",
      lent: "Lent for a while (broken line)",
    },
    audience: "For members",
    audienceDetail: "Bears names: not made for the public.",
    withoutNames: "Without the names of people.",
    madeOn: "Made on {day}",
    fileName: "organisation",
  },
};
