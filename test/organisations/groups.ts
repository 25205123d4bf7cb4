import type { SaidBody, SaidMandate, SaidOrganisation } from "#test/walk/organisation.ts";

const BEGINS = "2026-01-12";
const THEMES = [
  "Eau et rivières",
  "Logement",
  "Déplacements",
  "Écoles",
  "Santé",
  "Cantines",
  "Énergie",
  "Jeunesse",
  "Culture",
  "Sport",
  "Commerces",
  "Vieillir ici",
  "Déchets",
  "Forêts",
  "Tranquillité",
];
const ACROSS = ["Lien", "Budget", "Paroles", "Rencontres", "Vallée entière"];

const GIVEN = [
  "Abel",
  "Berc’hed",
  "Corentin",
  "Dolig",
  "Erell",
  "Fulup",
  "Goulven",
  "Haude",
  "Ildut",
  "Jorand",
  "Klervi",
  "Lukaz",
  "Maela",
  "Nolwenn",
  "Oanez",
  "Padrig",
  "Rozenn",
  "Soazig",
  "Tudi",
  "Yannig",
];
const anime = (at: number) => `${GIVEN[at] ?? ""} Gwenan`;

const ANSWERS_THEMES = "Chaque groupe de thème a une facilitatrice ou un facilitateur.";
const ANSWERS_ACROSS = "Chaque groupe transversal a une facilitatrice ou un facilitateur.";
const YEAR = "On s’engage à faciliter pour l’année.";

const groups = (kind: string, names: readonly string[]): SaidBody[] =>
  names.map((name, at) => ({
    name,
    kind,
    from: BEGINS,
    under: "Plénière",
    roles: [
      { title: "Facilitateur·rice", atLeast: "1", atMost: "1", term: "12" },
      { title: "Délégué·e", atLeast: "0", atMost: "2" },
      { title: "Membre", atLeast: "0" },
    ],
    isAlike: at > 0,
  }));

/** Fifteen groups by theme and five across, each with somebody who answers for it all year. */
export const GROUPS: SaidOrganisation = {
  name: "groupes",
  day: "2026-07-10",
  people: GIVEN.map((_, at) => ({ name: anime(at) })),
  bodies: [
    { name: "Plénière", kind: "Assemblée", from: BEGINS },
    ...groups("Groupe de travail thématique", THEMES),
    ...groups("Groupe de travail transversal", ACROSS),
  ],
  mandates: [...THEMES, ...ACROSS].map((body, at): SaidMandate => ({
    who: anime(at),
    title: "Facilitateur·rice",
    body,
    start: BEGINS,
  })),
  rules: [
    {
      clause: ANSWERS_THEMES,
      kind: "Un nombre de personnes au moins",
      count: "1",
      role: "Facilitateur·rice",
      ofKind: "Groupe de travail thématique",
    },
    {
      clause: ANSWERS_ACROSS,
      kind: "Un nombre de personnes au moins",
      count: "1",
      role: "Facilitateur·rice",
      ofKind: "Groupe de travail transversal",
    },
    { clause: YEAR, kind: "Une durée de mandat au plus", role: "Facilitateur·rice", months: "12" },
  ],
  breaks: [
    { body: "Déplacements", who: anime(2), says: { [ANSWERS_THEMES]: /Déplacements/u } },
    { body: "Budget", who: anime(16), says: { [ANSWERS_ACROSS]: /Budget/u } },
    {
      body: "Logement",
      who: anime(1),
      to: anime(0),
      until: "2029-01-01",
      says: { [YEAR]: /Abel Gwenan/u },
    },
  ],
};
