import type { SaidOrganisation } from "#test/walk/organisation.ts";

const BEGINS = "2026-01-17";
/** Each chose how it works. */
const THEMES = [
  ["Soins", "À distance, le lundi.", "toutes les 2 semaines"],
  ["Énergies", "Chez Pétronille.", "toutes les 4 semaines"],
  ["Écoles", "À la bibliothèque.", "toutes les 4 semaines"],
  ["Langue", "Au café, quand il fait beau.", "Rien de prévu"],
  ["Accueil", "Sur place.", "chaque semaine"],
  ["Mémoires", "Au grenier.", "Rien de prévu"],
  ["Habiter", "À distance.", "toutes les 8 semaines"],
  ["Vivant", "Au jardin.", "toutes les 8 semaines"],
] as const;

const QUARTERLY = "Une assemblée par trimestre.";

/** An assembly each quarter, and themes that last as long as somebody wants them. */
export const THEMES_ON_REQUEST: SaidOrganisation = {
  name: "themes",
  day: "2026-11-20",
  people: [{ name: "Pétronille Autret" }, { name: "Quentin Berthou" }],
  bodies: [
    { name: "Assemblée", kind: "Assemblée", from: BEGINS, cadence: "chaque trimestre" },
    ...THEMES.map(([name, meets, cadence], at) => ({
      name,
      kind: "Groupe de travail thématique",
      from: BEGINS,
      under: "Assemblée",
      roles: [{ title: "Membre", atLeast: "0" }],
      meets,
      cadence,
      isAlike: at > 0,
    })),
    {
      name: "Ports",
      kind: "Groupe de travail thématique",
      from: "2026-05-03",
      under: "Assemblée",
      roles: [{ title: "Membre", atLeast: "0" }],
      meets: "Sur le quai.",
    },
  ],
  closed: [{ body: "Mémoires", on: "2026-05-02", asked: "à la demande de deux habitantes" }],
  mandates: [
    { who: "Pétronille Autret", title: "Membre", body: "Énergies", start: BEGINS },
    { who: "Quentin Berthou", title: "Membre", body: "Énergies", start: BEGINS },
  ],
  meetings: [
    { title: "Assemblée", on: "2026-02-14" },
    { title: "Assemblée", on: "2026-05-09" },
    { title: "Assemblée", on: "2026-08-29" },
  ],
  rules: [
    {
      clause: QUARTERLY,
      kind: "Se réunir régulièrement",
      ofKind: "Assemblée",
      cadence: "chaque trimestre",
    },
  ],
  breaks: [{ meeting: "Assemblée", on: "2026-08-29", says: { [QUARTERLY]: /Assemblée/u } }],
};
