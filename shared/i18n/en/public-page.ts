import type { PublicPageLabels } from "#shared/domain/publication/labels.ts";

/** The words of a public page. Written out whole: a page that went out never changes language. */
export const publicPage: PublicPageLabels = {
  language: "en",
  decisions: "What was decided",
  actions: "What is to be done",
  items: "What was discussed",
  decision: "Decision",
  action: "To do",
  owner: "Who:",
  due: "By",
  done: "Done",
  place: "Place:",
  noDecision: "No decision was taken on the public items of this meeting.",
  footer: "Public summary. People are named only with their consent.",
  fromTo: "from {from} to {to}",
  from: "from {from}",
  present: (count) => (count === 1 ? `${count} person present` : `${count} people present`),
  excused: (count) => `${count} excused`,
  including: "including",
  roleCount: {
    adherent: (count) => `${count} members`,
    engaged: (count) => `${count} engaged people`,
    candidate: (count) => `${count} candidates`,
    elected: (count) => `${count} elected representatives`,
    organiser: (count) => `${count} organisers`,
    supporting_organisation: (count) => `${count} supporting organisations`,
  },
  role: {
    adherent: "a member",
    engaged: "an engaged person",
    candidate: "a candidate",
    elected: "an elected representative",
    organiser: "an organiser",
    supporting_organisation: "a supporting organisation",
  },
  someone: "someone",
  removed: {
    email: "[e-mail address removed]",
    phone: "[phone number removed]",
    address: "[address removed]",
  },
};
