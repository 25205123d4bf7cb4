import type { SaidOrganisation } from "#test/walk/organisation.ts";

const OPENS = "2026-06-10";
/** Everything is open to revision the day after. */
const LAST = "2026-07-07";
const LONG_AGO = "2024-01-15";

const PAIR = "Deux référent·es au moins par cercle.";
const EARLY = "Les référent·es de cercle étaient adhérent·es avant le 9 juin.";
const APPOINTED = "Les référent·es de sous-cercle sont nommé·es par les référent·es du cercle.";
const ADHERENT = "Les référent·es de sous-cercle sont adhérent·es.";
const CLOSED = "Les adhésions ne rouvrent pas pendant la période.";

const circle = { kind: "Cercle", from: OPENS, under: "Bureau", until: LAST } as const;
const held = { start: OPENS, end: LAST } as const;
const adherent = { status: "Adhérent·e", since: LONG_AGO } as const;

/** A collective in a hurry, with a charter: circles, sub-circles, and a committee by rule. */
export const CHARTER: SaidOrganisation = {
  name: "charte",
  day: "2026-06-20",
  people: [
    { name: "Aziliz Dantec", ...adherent },
    { name: "Bran Kerouedan", ...adherent },
    { name: "Cléo Marzin", ...adherent },
    { name: "Divi Trellu", ...adherent },
    { name: "Enora Quéméner", ...adherent },
    { name: "Fanch Riou", ...adherent },
    { name: "Gaud Salaün", ...adherent },
    { name: "Hoël Tanguy", status: "Engagé·e non adhérent·e", since: OPENS },
  ],
  bodies: [
    {
      name: "Bureau",
      kind: "Bureau",
      from: "2026-03-02",
      roles: [{ title: "Membre", atLeast: "2" }],
      purpose: "Garder le cap et la feuille de route.",
      domain: "La stratégie et le budget. Peut opposer son veto à toute décision.",
      isClosed: true,
    },
    {
      name: "Terrain",
      ...circle,
      roles: [
        { title: "Référent·e", atLeast: "2" },
        { title: "Membre", atLeast: "0" },
      ],
      purpose: "Accorder les sous-cercles avec leurs référent·es.",
    },
    { name: "Plaidoyer", ...circle, isAlike: true, purpose: "Ce que le collectif demande." },
    {
      name: "Tractage",
      ...circle,
      kind: "Sous-cercle",
      under: "Terrain",
      roles: [
        { title: "Référent·e", atLeast: "1" },
        { title: "Membre", atLeast: "0" },
      ],
    },
    {
      name: "Équipe RH",
      ...circle,
      kind: "Équipe de soutien",
      isLent: true,
      roles: [{ title: "Facilitateur·rice", atLeast: "1" }],
      meets: "À la demande d’un sous-cercle, pour animer sa réunion.",
    },
    {
      name: "CoPil",
      ...circle,
      kind: "Comité de pilotage",
      purpose: "Accorder les cercles entre eux.",
      domain: "Les objectifs de la semaine.",
      cadence: "chaque semaine",
      rule: [{ role: "Référent·e", kind: "Cercle" }, { body: "Bureau" }],
    },
  ],
  mandates: [
    { who: "Aziliz Dantec", title: "Membre", body: "Bureau", start: "2026-03-02", how: "vote" },
    { who: "Bran Kerouedan", title: "Membre", body: "Bureau", start: "2026-03-02", how: "vote" },
    { who: "Bran Kerouedan", title: "Référent·e", body: "Terrain", ...held },
    { who: "Cléo Marzin", title: "Référent·e", body: "Terrain", ...held },
    { who: "Divi Trellu", title: "Référent·e", body: "Plaidoyer", ...held },
    { who: "Enora Quéméner", title: "Référent·e", body: "Plaidoyer", ...held },
    {
      who: "Fanch Riou",
      title: "Référent·e",
      body: "Tractage",
      ...held,
      how: "nomination",
      by: "Cléo Marzin",
    },
    { who: "Hoël Tanguy", title: "Membre", body: "Tractage", ...held },
    { who: "Gaud Salaün", title: "Facilitateur·rice", body: "Équipe RH", ...held },
  ],
  rules: [
    {
      clause: PAIR,
      kind: "Un nombre de personnes au moins",
      count: "2",
      role: "Référent·e",
      ofKind: "Cercle",
    },
    {
      clause: EARLY,
      kind: "Un statut pour tenir un rôle",
      role: "Référent·e",
      ofKind: "Cercle",
      status: "Adhérent·e",
      before: "2026-06-09",
    },
    {
      clause: APPOINTED,
      kind: "Être nommé·e par quelqu’un",
      role: "Référent·e",
      ofKind: "Sous-cercle",
      by: "Référent·e",
      where: "du cercle au-dessus",
    },
    {
      clause: ADHERENT,
      kind: "Un statut pour tenir un rôle",
      role: "Référent·e",
      ofKind: "Sous-cercle",
      status: "Adhérent·e",
    },
    {
      clause: "Les cercles sont remis à plat à partir du 8 juillet.",
      kind: "Ne durer que jusqu’à une date",
      ofKind: "Cercle",
      until: LAST,
    },
    {
      clause: "Les sous-cercles sont remis à plat à partir du 8 juillet.",
      kind: "Ne durer que jusqu’à une date",
      ofKind: "Sous-cercle",
      until: LAST,
    },
    {
      clause: CLOSED,
      kind: "Pas d’admission pendant une période",
      status: "Adhérent·e",
      period: ["2026-06-09", LAST],
    },
  ],
  breaks: [
    {
      body: "Terrain",
      who: "Cléo Marzin",
      says: { [PAIR]: /Terrain.*1 personne/u, [APPOINTED]: /Fanch Riou/u },
    },
    {
      newcomer: { name: "Late Ollivier", status: "Adhérent·e", since: "2026-06-09" },
      to: "Late Ollivier",
      body: "Plaidoyer",
      who: "Divi Trellu",
      says: { [EARLY]: /Late Ollivier/u, [CLOSED]: /Late Ollivier/u },
    },
    {
      to: "Hoël Tanguy",
      body: "Tractage",
      who: "Fanch Riou",
      says: { [ADHERENT]: /Hoël Tanguy/u, [APPOINTED]: /Hoël Tanguy/u },
    },
  ],
};
