import type { PublicPageLabels } from "#shared/domain/publication/labels.ts";

/** The words of a public page. Written out whole: a page that went out never changes language. */
export const publicPage: PublicPageLabels = {
  language: "fr",
  decisions: "Ce qui a été décidé",
  actions: "Ce qui est à faire",
  items: "Ce dont on a parlé",
  decision: "Décision",
  action: "À faire",
  owner: "Qui :",
  due: "Pour le",
  done: "C’est fait",
  place: "Lieu :",
  noDecision: "Aucune décision n’a été prise sur les points publics de cette réunion.",
  footer: "Résumé public. Les personnes ne sont nommées qu’avec leur accord.",
  fromTo: "de {from} à {to}",
  from: "à partir de {from}",
  present: (count) => (count > 1 ? `${count} personnes présentes` : `${count} personne présente`),
  excused: (count) => (count > 1 ? `${count} excusées` : `${count} excusée`),
  including: "dont",
  roleCount: {
    adherent: (count) => `${count} adhérent·es`,
    engaged: (count) => `${count} personnes engagées`,
    candidate: (count) => `${count} candidat·es`,
    elected: (count) => `${count} élu·es`,
    organiser: (count) => `${count} organisateur·ices`,
    supporting_organisation: (count) => `${count} organisations de soutien`,
  },
  role: {
    adherent: "un·e adhérent·e",
    engaged: "une personne engagée",
    candidate: "un·e candidat·e",
    elected: "un·e élu·e",
    organiser: "un·e organisateur·ice",
    supporting_organisation: "une organisation de soutien",
  },
  someone: "une personne",
  removed: {
    email: "[adresse électronique retirée]",
    phone: "[numéro de téléphone retiré]",
    address: "[adresse retirée]",
  },
};
