import type { OrganisationWords } from "./bodies.ts";

export const bodiesEn: OrganisationWords = {
  decisions: {
    founding: "Founding assembly",
    plenary: "Plenary",
    circle: "Meeting of the circle",
  },
  bodies: {
    assembly: {
      name: "General assembly",
      purpose: "To decide together on what commits the whole collective.",
      domain: "The programme, the charter, the year’s budget, which circles open and end.",
      meets: "In plenary, in another town each time.",
    },
    bureau: {
      name: "Bureau",
      purpose: "To keep the secretariat and the accounts between two plenaries.",
      domain: "Expenses up to three hundred euros, invitations, the roster.",
      meets: "On Tuesday evenings, remotely.",
    },
    steering: {
      name: "Steering committee",
      purpose: "To bring the circles into line and set the month’s priorities.",
      domain: "What concerns several circles, between two plenaries.",
      meets: "Remotely, referents and bureau together.",
    },
    housing: {
      name: "Housing",
      purpose: "That everybody finds a home in the valley.",
      domain: "Proposals on housing and the count of empty homes.",
      meets: "Foundry Hall, on Thursdays.",
    },
    schools: {
      name: "Schools and youth",
      purpose: "To keep a school open in each town.",
      domain: "Proposals on schools, canteens and places for the young.",
      meets: "At each other’s homes, on Mondays.",
    },
    health: {
      name: "Health",
      purpose: "That somebody who cares for the sick is less than twenty minutes away.",
      domain: "Proposals on health and the medical centre.",
      meets: "Village hall, Mirebois, on Wednesdays.",
    },
    mobility: {
      name: "Mobility",
      purpose: "To get from one town to the next without a car.",
      domain: "Proposals on buses, bicycles and shared rides.",
      meets: "Remotely, on Sunday evenings.",
    },
    water: {
      name: "Water and river",
      purpose: "A clean river, and water that stays public.",
      domain: "Proposals on water and the public meeting in Mirebois.",
      meets: "Market hall, on Fridays.",
    },
    culture: {
      name: "Culture and languages",
      purpose: "To keep the valley’s feasts, halls and languages alive.",
      domain: "Proposals on culture and the calendar of feasts.",
      meets: "Library of Valbrune, on Saturdays.",
    },
    communication: {
      name: "Communication",
      purpose: "To say plainly what the collective does.",
      domain: "Posters, the site and the monthly letter.",
      meets: "Remotely, on Tuesdays.",
    },
    treasury: {
      name: "Treasury",
      purpose: "Accounts that everybody can read.",
      domain: "Bookkeeping, and refunds that the bureau accepted.",
      meets: "Remotely, on Thursdays.",
    },
    emptyHomes: {
      name: "Empty homes",
      purpose: "To count empty homes, street by street, in the six towns.",
      domain: "The survey form and the round of the streets.",
      meets: "On the spot, on Saturday mornings.",
    },
    posters: {
      name: "Posters and networks",
      formerly: "Bill posting",
      purpose: "To draw, print and put up posters, and show them online.",
      domain: "What posters look like, once the circle has read their text.",
      meets: "Workshop of La Haute-Rive, when there is a poster to make.",
    },
    welcome: {
      name: "Welcome team",
      purpose: "That everybody who comes is called within the week.",
      domain: "Welcoming newcomers, and child care at plenaries.",
      meets: "Before each plenary.",
    },
    festival: {
      name: "River festival",
      purpose: "To prepare the summer’s festival.",
      domain: "The festival’s programme, within the budget voted in plenary.",
      meets: "Market hall, on Monday evenings.",
    },
  },
};
