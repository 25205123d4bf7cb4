import type { CircleKey, SampleBody, SampleMandate, SampleRole } from "./bodies.ts";

const FOUNDED = -730;
const TERM = 24;

/** Two in each circle, but for the one that lost somebody this autumn. */
const referents = (held: readonly SampleMandate[]): SampleRole => ({
  fields: { title: "referent", seatsAtLeast: 1, seatsAtMost: 3, term: TERM },
  designation: "election_without_candidates",
  decision: "plenary",
  held,
});

const facilitator = (held: readonly SampleMandate[]): SampleRole => ({
  fields: { title: "facilitator", seatsAtLeast: 1, seatsAtMost: 1, term: 12 },
  designation: "consent",
  decision: "circle",
  held,
});

/** Whoever is in a circle is so by the roster. */
const MEMBERS: SampleRole = {
  fields: { title: "member" },
  designation: "volunteer",
  decision: "circle",
  held: [],
};

const circle = (
  key: CircleKey,
  { led, animated }: Record<"led" | "animated", readonly SampleMandate[]>,
): SampleBody => ({
  key,
  kind: "circle",
  under: "assembly",
  opens: FOUNDED,
  decision: "founding",
  cadence: { every: "weeks", weeks: 2 },
  roles: [referents(led), facilitator(animated), MEMBERS],
});

/** What a circle's referents appoint: one person who answers for it. */
const appointed = (person: number, since: number, appointer: number): SampleRole => ({
  fields: { title: "referent", seatsAtLeast: 1, seatsAtMost: 2, appointedBy: "referent" },
  designation: "appointment",
  decision: "circle",
  held: [{ person, since, appointer }],
});

const CIRCLES: readonly SampleBody[] = [
  circle("housing", {
    led: [
      { person: 2, since: -410 },
      { person: 42, since: -410 },
    ],
    animated: [{ person: 6, since: -210 }],
  }),
  circle("schools", {
    led: [
      { person: 41, since: -717 },
      { person: 86, since: -300 },
    ],
    animated: [{ person: 26, since: -150 }],
  }),
  circle("health", {
    led: [
      { person: 3, since: -500 },
      { person: 22, since: -500, ended: { on: -38, reason: "resigned" } },
    ],
    animated: [{ person: 13, since: -190 }],
  }),
  circle("mobility", {
    led: [
      { person: 20, since: -380 },
      { person: 25, since: -380 },
    ],
    animated: [{ person: 31, since: -330, ended: { on: -20, reason: "left" } }],
  }),
  circle("water", {
    led: [
      { person: 0, since: -450 },
      { person: 8, since: -450 },
    ],
    animated: [{ person: 10, since: -345 }],
  }),
  circle("culture", {
    led: [
      { person: 15, since: -260 },
      { person: 19, since: -260 },
    ],
    animated: [{ person: 21, since: -120 }],
  }),
  circle("communication", {
    led: [
      { person: 1, since: -430 },
      { person: 44, since: -180 },
    ],
    animated: [{ person: 54, since: -100 }],
  }),
  circle("treasury", {
    led: [
      { person: 5, since: -395 },
      { person: 12, since: -395 },
    ],
    animated: [{ person: 40, since: -230 }],
  }),
];

const ABOVE: readonly SampleBody[] = [
  {
    key: "assembly",
    kind: "assembly",
    under: null,
    opens: FOUNDED,
    decision: "founding",
    cadence: { every: "quarter" },
    composition: () => ({
      include: (["adherent", "elected", "candidate"] as const).map((status) => ({
        of: "status",
        status,
      })),
      exclude: [],
    }),
    roles: [],
  },
  {
    key: "bureau",
    kind: "bureau",
    under: "assembly",
    opens: FOUNDED,
    decision: "founding",
    admission: "closed",
    cadence: { every: "weeks", weeks: 2 },
    roles: [
      {
        fields: { title: "secretary", seatsAtLeast: 1, seatsAtMost: 1, term: TERM },
        designation: "election_without_candidates",
        decision: "plenary",
        held: [
          { person: 30, since: -720, ended: { on: -241, reason: "handed_over" } },
          { person: 9, since: -240 },
        ],
      },
      {
        fields: { title: "treasurer", seatsAtLeast: 1, seatsAtMost: 1, term: TERM },
        designation: "vote",
        decision: "plenary",
        held: [
          { person: 12, since: -240 },
          { person: 40, since: -240, capacity: "deputy" },
        ],
      },
      { ...MEMBERS, held: [4, 17].map((person) => ({ person, since: -240 })) },
    ],
  },
];

const LEADERS = { body: null, kind: "circle", under: null } as const;

const OTHERS: readonly SampleBody[] = [
  {
    key: "steering",
    kind: "steering_committee",
    under: "assembly",
    opens: FOUNDED,
    decision: "founding",
    admission: "closed",
    cadence: { every: "weeks", weeks: 4 },
    composition: (idOf) => ({
      include: [
        { of: "role", title: "referent", scope: LEADERS },
        { of: "body", body: idOf("bureau") },
      ],
      exclude: [],
    }),
    roles: [],
  },
  {
    key: "emptyHomes",
    kind: "sub_circle",
    under: "housing",
    opens: -43,
    decision: "plenary",
    until: 75,
    roles: [
      appointed(52, -43, 2),
      { ...MEMBERS, held: [76, 84, 92].map((person) => ({ person, since: -40 })) },
    ],
  },
  {
    key: "posters",
    kind: "sub_circle",
    under: "communication",
    opens: -600,
    decision: "circle",
    renamed: -205,
    roles: [
      appointed(78, -205, 1),
      { ...MEMBERS, held: [53, 74].map((person) => ({ person, since: -200 })) },
    ],
  },
  {
    key: "welcome",
    kind: "support_team",
    under: "assembly",
    opens: -520,
    decision: "plenary",
    roles: [
      facilitator([{ person: 16, since: -160 }]),
      { ...MEMBERS, held: [70, 88, 101].map((person) => ({ person, since: -160 })) },
    ],
  },
  {
    key: "festival",
    kind: "commission",
    under: "culture",
    opens: -330,
    decision: "plenary",
    closes: -95,
    roles: [facilitator([{ person: 50, since: -330 }])],
  },
];

/** Every body that there is or was, each after those it stands under or takes people of. */
export const SAMPLE_BODIES: readonly SampleBody[] = [...ABOVE, ...CIRCLES, ...OTHERS];
