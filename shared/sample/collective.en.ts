import { bodiesEn } from "./bodies.en.ts";
import type { SampleTexts } from "./texts.ts";
import { decided, said, toDo } from "./meeting.ts";

export const collectiveEn: SampleTexts = {
  name: "Upper Valley Collective",
  secretary: "Camille Aubin",
  organisation: bodiesEn,
  rules: {
    pair: {
      clause: "Each circle has two referents at least.",
      reference: "Charter of how we work, 4",
    },
    term: {
      clause: "Terms of office last two years and may be renewed once.",
      reference: "Charter of how we work, 1",
    },
    offices: {
      clause: "Nobody is secretary and treasurer at once.",
      reference: "Charter of how we work, 5",
    },
  },
  meetings: [
    {
      title: "Autumn plenary",
      body: "assembly",
      inDays: -44,
      startsAt: "20:30",
      endsAt: "22:45",
      place: "Foundry Hall, Valbrune",
      remote: "",
      present: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
      excused: [17, 18],
      items: [
        {
          title: "Where the programme stands",
          confidentiality: "public",
          lines: [
            said(
              "Each of the eight circles presented its three proposals. The housing circle asks that empty homes be counted street by street before winter ends.",
            ),
            decided("The count of empty homes starts in the six towns."),
            toDo("Prepare the survey form and the map of the streets", 2, 8),
          ],
        },
        {
          title: "Dates of the public meetings",
          confidentiality: "public",
          lines: [
            said(
              "One meeting in each town, in the evening, with childcare. The first one is about water and the river.",
            ),
            decided("The first public meeting is held in Mirebois this quarter."),
            toDo("Book the hall and tell the town hall", 5, 3),
          ],
        },
        {
          title: "Strain in the communication circle",
          confidentiality: "internal",
          lines: [
            said(
              "Two people of the circle have not spoken since the September poster. Both accept the mediation that was offered.",
            ),
          ],
        },
      ],
    },
    {
      title: "Steering committee",
      body: "steering",
      inDays: -23,
      startsAt: "19:00",
      endsAt: "21:00",
      place: "",
      remote: "https://visio.example.org/steering",
      present: [0, 3, 5, 8, 12, 15],
      excused: [9],
      items: [
        {
          title: "Memberships so far",
          confidentiality: "public",
          lines: [
            said("A hundred and twenty people on file, half of whom came to a meeting this year."),
            decided("Membership stays open until the next plenary."),
          ],
        },
        {
          title: "A report was received",
          confidentiality: "confidential",
          lines: [
            said(
              "A report reached the listening team on Saturday. It follows the protocol; nothing of it is said here.",
            ),
          ],
        },
      ],
    },
    {
      title: "Winter plenary",
      body: "assembly",
      inDays: -9,
      startsAt: "20:30",
      endsAt: "22:30",
      place: "Village hall, Mirebois",
      remote: "https://visio.example.org/plenary",
      present: [0, 1, 4, 5, 6, 9, 13, 14, 16, 20, 21, 22],
      excused: [2, 11, 19],
      items: [
        {
          title: "Charter of how we work",
          confidentiality: "public",
          lines: [
            said(
              "Read clause by clause. The one on terms of office is taken up again: two years, renewable once, with a review halfway.",
            ),
            decided("The charter is adopted by consent, without objection."),
            toDo("Lay out the charter and have the circles sign it", 9, 18),
            toDo("Tell the members who were away", 1, 1),
          ],
        },
        {
          title: "Winter budget",
          confidentiality: "internal",
          lines: [
            said(
              "What organisers paid has reached six hundred euros. The treasurers propose to pay half of it back before the end of the month.",
            ),
          ],
        },
      ],
    },
    {
      title: "Public meeting on water",
      body: "water",
      inDays: 6,
      startsAt: "19:30",
      endsAt: "21:30",
      place: "Market hall, Mirebois",
      remote: "",
      present: [],
      excused: [],
      items: [
        { title: "Welcome and introductions", confidentiality: "public", lines: [] },
        {
          title: "The river: where it comes from, whose it is",
          confidentiality: "public",
          lines: [],
        },
        { title: "What the collective proposes", confidentiality: "public", lines: [] },
      ],
    },
  ],
  expenses: [
    "2,000 leaflets for the market",
    "Train to the meeting of citizens’ lists",
    "Shared meal of the committee",
    "Paper and pens for the workshop",
    "Village hall, deposit included",
    "Stamps",
  ],
  books: [
    "Opening balances",
    "Dues of the adherents",
    "Hall of the general assembly",
    "Hat passed round at the market",
    "Leaflets, printer of the harbour",
    "Leaflets, paid",
    "Grant of the town",
    "Bank charges",
    "Volunteers’ time, 320 hours",
    "Dues of the adherents",
    "Result allocated by the assembly",
    "Insurance of the association",
    "Hat passed round at the street party",
    "Tea at the street party",
  ],
  campaign: {
    place: "Poitiers (invented election)",
    source: "Coefficient of 2007, to be checked",
    agent: "Sacha Iroise",
    printed: "500 posters",
    coffee: "Coffee at the public meeting",
  },
  taxRegime: {
    decidedBy: "The board (invented)",
    issuer: {
      street: "3 rue des Tilleuls",
      postcode: "86000",
      town: "Poitiers",
      object: "Popular education: debates and workshops open to everybody",
      signer: "Sacha Iroise",
      quality: "treasurer",
    },
  },
  income: [
    "Dues",
    "Dues",
    "Dues, with support",
    "Dues, small budget",
    "Dues",
    "Hat passed at the plenary",
    "Twelve hours of layout",
    "Transfer of the membership platform",
  ],
  documents: [
    {
      meeting: 2,
      name: "Charter, draft.txt",
      text: "Charter of how we work, draft read in plenary.\n\n1. Terms of office last two years and may be renewed once.\n2. A review is presented halfway.\n3. Each circle decides by consent on what concerns it alone.\n4. Each circle has two referents at least.\n5. Nobody is secretary and treasurer at once.\n",
    },
  ],
};
