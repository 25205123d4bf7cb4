/** What an invented collective said in three evenings. Names in braces are people of its roster. */
export type Line =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "decision"; readonly text: string }
  | {
      readonly kind: "action";
      readonly text: string;
      /** Index in the invented roster. */
      readonly owner: number;
      /** As typed: understood by the due date's parser. */
      readonly due: string;
    };

export interface StoryItem {
  readonly title: string;
  readonly confidentiality: "public" | "internal" | "confidential";
  readonly lines: readonly Line[];
}

export interface StoryMeeting {
  readonly title: string;
  /** As typed in a French date field: day, month, year. */
  readonly date: readonly [string, string, string];
  readonly startsAt: readonly [string, string];
  readonly endsAt: readonly [string, string];
  readonly place: string;
  readonly remote: string;
  /** Indices in the invented roster. */
  readonly present: readonly number[];
  readonly items: readonly StoryItem[];
}

const text = (value: string): Line => ({ kind: "text", text: value });
const decision = (value: string): Line => ({ kind: "decision", text: value });
const action = (value: string, owner: number, due: string): Line => ({
  kind: "action",
  text: value,
  owner,
  due,
});

export const COLLECTIVE = "Collectif de la Haute-Vallée";
export const SECRETARY = "Camille Aubin";
export const PASSPHRASE = "fenouil tambour brise ardoise lundi merle";

export const MEETINGS: readonly StoryMeeting[] = [
  {
    title: "Plénière d’automne",
    date: ["14", "10", "2026"],
    startsAt: ["20", "30"],
    endsAt: ["22", "45"],
    place: "Salle de la Fonderie, Valbrune",
    remote: "",
    present: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
    items: [
      {
        title: "Où en est le programme",
        confidentiality: "public",
        lines: [
          text(
            "Les huit cercles ont chacun présenté leurs trois propositions. Le cercle Logement demande que la vacance des logements soit comptée rue par rue avant la fin de l’hiver.",
          ),
          decision("Le recensement des logements vides est engagé dans les six communes."),
          action("Préparer la fiche de relevé et la carte des rues", 2, "05/12/2026"),
        ],
      },
      {
        title: "Calendrier des réunions publiques",
        confidentiality: "public",
        lines: [
          text(
            "Une réunion par commune, le soir, avec garde d’enfants. La première parlera de l’eau et de la rivière.",
          ),
          decision("La première réunion publique a lieu à Mirebois avant Noël."),
          action("Réserver la salle et prévenir la mairie", 5, "30/11/2026"),
        ],
      },
      {
        title: "Tensions au cercle Communication",
        confidentiality: "internal",
        lines: [
          text(
            "Deux personnes du cercle ne se parlent plus depuis l’affiche de septembre. La médiation proposée est acceptée des deux côtés.",
          ),
        ],
      },
    ],
  },
  {
    title: "Comité de pilotage",
    date: ["4", "11", "2026"],
    startsAt: ["19", "00"],
    endsAt: ["21", "00"],
    place: "",
    remote: "https://visio.example.org/copil",
    present: [0, 3, 5, 8, 12, 15],
    items: [
      {
        title: "Bilan des adhésions",
        confidentiality: "public",
        lines: [
          text(
            "Cent vingt personnes au fichier, dont la moitié est venue à une réunion cette année.",
          ),
          decision("Les adhésions restent ouvertes jusqu’au 31 janvier."),
        ],
      },
      {
        title: "Signalement reçu",
        confidentiality: "confidential",
        lines: [
          text(
            "Un signalement est parvenu à l’équipe d’écoute samedi. Il suit le protocole ; rien n’en est dit ici.",
          ),
        ],
      },
    ],
  },
  {
    title: "Plénière d’hiver",
    date: ["18", "11", "2026"],
    startsAt: ["20", "30"],
    endsAt: ["22", "30"],
    place: "Foyer rural de Mirebois",
    remote: "https://visio.example.org/pleniere",
    present: [0, 1, 4, 5, 6, 9, 13, 14, 16, 20, 21, 22],
    items: [
      {
        title: "Charte de fonctionnement",
        confidentiality: "public",
        lines: [
          text(
            "Lecture article par article. L’article sur la durée des mandats est repris : deux ans, renouvelables une fois, avec un bilan à mi-parcours.",
          ),
          decision("La charte est adoptée par consentement, sans objection."),
          action("Mettre en page la charte et la faire signer aux cercles", 9, "15/12/2026"),
          action("Prévenir les adhérent·es absent·es", 1, "demain"),
        ],
      },
      {
        title: "Budget de l’hiver",
        confidentiality: "internal",
        lines: [
          text(
            "Les frais avancés par les organisateurs atteignent six cents euros. La trésorerie propose de rembourser la moitié avant la fin du mois.",
          ),
        ],
      },
    ],
  },
];
