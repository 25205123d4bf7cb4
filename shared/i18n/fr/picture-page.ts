import type { PictureLabels } from "#shared/domain/bodies/picture/labels.ts";
import { bodies } from "./bodies.ts";

const { kinds, titles } = bodies.bodies;
const some = (one: string, others: string) => (count: number) =>
  count < 2 ? `${count}\u00A0${one}` : `${count}\u00A0${others}`;

/** What is said in the picture of the organisation, on the screen and on paper. */
export const picturePage: PictureLabels = {
  language: "fr",
  kinds,
  titles,
  signs: {
    broken: some("règle non tenue", "règles non tenues"),
    vacant: some("place vacante", "places vacantes"),
    ending: some("mandat finit bientôt", "mandats finissent bientôt"),
  },
  until: "jusqu’au {day}",
  lent: "prêté",
  more: (count) => `et ${some("autre", "autres")(count)}`,
  people: some("personne", "personnes"),
  bodies: some("cercle", "cercles"),
  holder: "{name}, {title}",
  page: {
    asOf: "Qui nous sommes au {day}",
    legend: "Pour lire",
    legendOf: {
      broken: "Une règle n’est pas tenue",
      vacant: "Une place est vacante",
      ending: "Un mandat finit dans le mois",
      temporary: "Temporaire, avec un dernier jour",
      lent: "Prêté pour un temps (trait coupé)",
    },
    audience: "Diffusion : membres",
    audienceDetail: "Porte des noms : n’est pas faite pour le public.",
    withoutNames: "Sans les noms des personnes.",
    madeOn: "Faite le {day}",
    fileName: "organisation",
  },
};
