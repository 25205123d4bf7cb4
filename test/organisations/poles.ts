import type { SaidMandate, SaidOrganisation } from "#test/walk/organisation.ts";

const BEGINS = "2026-08-22";
const PAIR = "Animation";
const TEAM = "Équipe d’animation";
const POLES = ["Réseau local", "Atelier des textes", "Porte à porte", "Formation"];
const PAIRS = [
  ["Anna Briec", "Bleiz Cariou"],
  ["Dro Derrien", "Evn Floc’h"],
  ["Gwez Guivarch", "Houarn Jaffrès"],
  ["Iliz Kerbrat", "Jos Laurent"],
] as const;
const HELPERS = ["Koulma Mazé", "Lena Nédélec", "Mael Omnès"];

const BY_TWO = "Chaque pôle est animé par un binôme.";

/** Four poles in a space that they share, each led by a pair, with a team that grows. */
export const POLES_OF_ONE_SPACE: SaidOrganisation = {
  name: "poles",
  day: "2026-09-13",
  people: [
    ...PAIRS.flat().map((name) => ({ name, status: "Élu·e", since: "2026-03-22" })),
    ...HELPERS.map((name) => ({ name, status: "Engagé·e non adhérent·e", since: BEGINS })),
  ],
  bodies: [
    { name: "Contre-courants", kind: "Espace commun", isFirstOfItsKind: true, from: "2026-06-23" },
    ...POLES.map((name, at) => ({
      name,
      kind: "Pôle",
      from: BEGINS,
      under: "Contre-courants",
      roles: [
        { title: PAIR, atLeast: "1", atMost: "1" },
        { title: TEAM, atLeast: "0" },
      ],
      isAlike: at > 0,
    })),
    {
      name: "Assemblée des élu·es",
      kind: "Assemblée",
      from: BEGINS,
      under: "Contre-courants",
      rule: [{ status: "Élu·e" }],
    },
  ],
  mandates: [
    ...PAIRS.flatMap(([first, second], at): SaidMandate[] => {
      const held = { title: PAIR, body: POLES[at] ?? "", start: BEGINS };
      return [
        { ...held, who: first },
        { ...held, who: second, pairedWith: first },
      ];
    }),
    ...HELPERS.map((who) => ({
      who,
      title: TEAM,
      body: "Réseau local",
      start: BEGINS,
      how: "volontariat",
    })),
  ],
  rules: [
    {
      clause: BY_TWO,
      kind: "Un nombre de personnes au moins",
      count: "2",
      role: PAIR,
      ofKind: "Pôle",
    },
  ],
  breaks: [{ body: "Formation", who: "Jos Laurent", says: { [BY_TWO]: /Formation/u } }],
};
