import { bodiesFr } from "./bodies.fr.ts";
import type { SampleTexts } from "./texts.ts";
import { decided, said, toDo } from "./meeting.ts";

export const collectiveFr: SampleTexts = {
  name: "Collectif de la Haute-Vallée",
  secretary: "Camille Aubin",
  organisation: bodiesFr,
  rules: {
    pair: {
      clause: "Chaque cercle a au moins deux référent·es.",
      reference: "Charte de fonctionnement, 4",
    },
    term: {
      clause: "Les mandats durent deux ans et sont renouvelables une fois.",
      reference: "Charte de fonctionnement, 1",
    },
    offices: {
      clause: "La même personne n’est pas à la fois secrétaire et trésorière.",
      reference: "Charte de fonctionnement, 5",
    },
  },
  meetings: [
    {
      title: "Plénière d’automne",
      body: "assembly",
      inDays: -44,
      startsAt: "20:30",
      endsAt: "22:45",
      place: "Salle de la Fonderie, Valbrune",
      remote: "",
      present: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
      excused: [17, 18],
      items: [
        {
          title: "Où en est le programme",
          confidentiality: "public",
          lines: [
            said(
              "Les huit cercles ont chacun présenté leurs trois propositions. Le cercle Logement demande que la vacance des logements soit comptée rue par rue avant la fin de l’hiver.",
            ),
            decided("Le recensement des logements vides est engagé dans les six communes."),
            toDo("Préparer la fiche de relevé et la carte des rues", 2, 8),
          ],
        },
        {
          title: "Calendrier des réunions publiques",
          confidentiality: "public",
          lines: [
            said(
              "Une réunion par commune, le soir, avec garde d’enfants. La première parlera de l’eau et de la rivière.",
            ),
            decided("La première réunion publique a lieu à Mirebois avant la fin du trimestre."),
            toDo("Réserver la salle et prévenir la mairie", 5, 3),
          ],
        },
        {
          title: "Tensions au cercle Communication",
          confidentiality: "internal",
          lines: [
            said(
              "Deux personnes du cercle ne se parlent plus depuis l’affiche de septembre. La médiation proposée est acceptée des deux côtés.",
            ),
          ],
        },
      ],
    },
    {
      title: "Comité de pilotage",
      body: "steering",
      inDays: -23,
      startsAt: "19:00",
      endsAt: "21:00",
      place: "",
      remote: "https://visio.example.org/copil",
      present: [0, 3, 5, 8, 12, 15],
      excused: [9],
      items: [
        {
          title: "Bilan des adhésions",
          confidentiality: "public",
          lines: [
            said(
              "Cent vingt personnes au fichier, dont la moitié est venue à une réunion cette année.",
            ),
            decided("Les adhésions restent ouvertes jusqu’à la prochaine plénière."),
          ],
        },
        {
          title: "Signalement reçu",
          confidentiality: "confidential",
          lines: [
            said(
              "Un signalement est parvenu à l’équipe d’écoute samedi. Il suit le protocole ; rien n’en est dit ici.",
            ),
          ],
        },
      ],
    },
    {
      title: "Plénière d’hiver",
      body: "assembly",
      inDays: -9,
      startsAt: "20:30",
      endsAt: "22:30",
      place: "Foyer rural de Mirebois",
      remote: "https://visio.example.org/pleniere",
      present: [0, 1, 4, 5, 6, 9, 13, 14, 16, 20, 21, 22],
      excused: [2, 11, 19],
      items: [
        {
          title: "Charte de fonctionnement",
          confidentiality: "public",
          lines: [
            said(
              "Lecture article par article. L’article sur la durée des mandats est repris : deux ans, renouvelables une fois, avec un bilan à mi-parcours.",
            ),
            decided("La charte est adoptée par consentement, sans objection."),
            toDo("Mettre en page la charte et la faire signer aux cercles", 9, 18),
            toDo("Prévenir les adhérent·es absent·es", 1, 1),
          ],
        },
        {
          title: "Budget de l’hiver",
          confidentiality: "internal",
          lines: [
            said(
              "Les frais avancés par les organisateurs atteignent six cents euros. La trésorerie propose de rembourser la moitié avant la fin du mois.",
            ),
          ],
        },
      ],
    },
    {
      title: "Réunion publique sur l’eau",
      body: "water",
      inDays: 6,
      startsAt: "19:30",
      endsAt: "21:30",
      place: "Halle du marché, Mirebois",
      remote: "",
      present: [],
      excused: [],
      items: [
        { title: "Accueil et tour de table", confidentiality: "public", lines: [] },
        {
          title: "La rivière, d’où vient-elle, à qui est-elle",
          confidentiality: "public",
          lines: [],
        },
        { title: "Ce que le collectif propose", confidentiality: "public", lines: [] },
      ],
    },
  ],
  expenses: [
    "Tracts du marché, 2 000 exemplaires",
    "Train pour la rencontre des listes citoyennes",
    "Repas partagé du comité",
    "Papier et feutres pour l’atelier",
    "Salle des fêtes, caution comprise",
    "Timbres",
  ],
  books: [
    "Soldes de départ",
    "Cotisations des adhérent·es",
    "Salle de l’assemblée générale",
    "Chapeau du marché",
    "Tracts, imprimerie du port",
    "Tracts, payés",
    "Subvention de la commune",
    "Frais de tenue de compte",
    "Temps bénévole, 320 heures",
    "Cotisations des adhérent·es",
    "Résultat affecté par l’assemblée",
    "Assurance de l’association",
    "Chapeau de la fête du quartier",
    "Goûter de la fête du quartier",
  ],
  campaign: {
    place: "Poitiers (élection inventée)",
    source: "Coefficient de 2007, à vérifier",
    agent: "Sacha Iroise",
    printed: "Affiches, 500 exemplaires",
    coffee: "Café de la réunion publique",
  },
  taxRegime: {
    decidedBy: "Le bureau (inventé)",
    issuer: {
      street: "3 rue des Tilleuls",
      postcode: "86000",
      town: "Poitiers",
      object: "Éducation populaire : débats et ateliers ouverts à tout le monde",
      signer: "Sacha Iroise",
      quality: "trésorerie",
    },
  },
  income: [
    "Cotisation",
    "Cotisation",
    "Cotisation de soutien",
    "Cotisation, petit budget",
    "Cotisation",
    "Chapeau de la plénière",
    "Douze heures de mise en page",
    "Virement de la plateforme d’adhésion",
  ],
  documents: [
    {
      meeting: 2,
      name: "Charte, projet.txt",
      text: "Charte de fonctionnement, projet relu en plénière.\n\n1. Les mandats durent deux ans et sont renouvelables une fois.\n2. Un bilan est présenté à mi-parcours.\n3. Chaque cercle décide par consentement de ce qui ne concerne que lui.\n4. Chaque cercle a au moins deux référent·es.\n5. La même personne n’est pas à la fois secrétaire et trésorière.\n",
    },
  ],
};
