import type { ImportField } from "./import.ts";
import { phrases } from "./phrases.ts";

/** Words of headers that are none of ours, whatever their values look like. */
export const isForeign = phrases(
  `naissance, birth, birthday, montant, tarif, price, amount, commande, order, paiement, payment, reference, ref, pays,
   country, lettre, newsletter, billet, ticket, promo, login, mdp, password, iban, siret, urgence, emergency, payeur,
   payer, parent, parents, mere, pere, conjoint*, tuteur, tutrice, responsable, representant*, parrain, marraine,
   spouse, manager*, assistant*, employeur, organisation, organization, entreprise, societe, company, societes,
   departement, region, state, county, province, canton, profession, metier, job, job title, fax, telecopie, telex,
   site, web, website, url, facebook, twitter, instagram, linkedin, photo, avatar, nationalite, langue, language,
   genre, sexe, gender, age, cotisation, don, pseudo, nickname, surnom, horodateur, timestamp, ip, latitude, longitude`,
);

/** Words by which a column says something of another one: what kind it is, whether it may be used. */
const isQualifier = phrases(
  `label, labels, type, types, code, codes, id, ids, uuid, guid, identifiant, tag, tags, etiquette*, optin, optout, opt in,
   opt out, subscri*, unsubscri*, abonne*, inscription a, inscrit a, inscrite a, do not, ne pas, is opt out, bounce*,
   verified, verifie*, confirm*, hidden, source, status id, group, groups, groupe, groupes, liste, listes, list, lists,
   civilite, titre, title, prefix, suffix, salutation, numero de membre, numero d adherent, n adherent, display name,
   nom complet de l adresse, recevoir, souhaitez vous, souhaite recevoir, stage, score, rating, count, nombre`,
);
const isPlace = phrases("code postal, code postale, postal code, zip code, postcode");

/** Whether a header qualifies another column, and holds no value of its own. */
export function qualifies(folded: string): boolean {
  return (isQualifier(folded) && !isPlace(folded)) || /\blibelles?$/.test(folded);
}

/** Whether a header is of an office’s address or number, or of any that is not the first. */
export const isSecond = phrases(
  `bureau, pro, professionnel, professionnelle, travail, work, business, office, siege, secondaire, autre, other,
   facturation, billing, livraison, shipping, delivery, mailing`,
);

const isOrganisers = phrases(
  "association, structure, organisme, societe, entreprise, groupe, organisation",
);
const either = (...words: string[]) => phrases(words.join(","));
const both =
  (one: (folded: string) => boolean, other: (folded: string) => boolean) => (folded: string) =>
    one(folded) && other(folded);
const aName = either("nom", "noms", "name", "names");
const aGivenName = either("prenom", "prenoms", "first name", "firstname", "given name");
const aMembership = either("adhesion", "adhesions", "membership", "mandat");
const saysOffice = either("qualite", "mandat", "mandats");
const isOfPayment = either("sepa", "prelevement", "rum");

/** Whether a header asks for the consent to publish a name, whatever else it names. */
export const asksConsent = both(
  either("publi*"),
  either("nom", "noms", "name", "names", "accord", "consent*", "autoris*", "accept*", "agree*"),
);

/** Words that tell a field inside a longer header (`Votre prénom`, `Téléphone (facultatif)`). */
export const HEADER_WORDS: readonly (readonly [(folded: string) => boolean, ImportField])[] = [
  [both(either("date de debut", "start date", "depuis"), aMembership), "statusStart"],
  [both(either("date de fin", "date d expiration", "end date"), aMembership), "statusEnd"],
  [either("email", "e mail", "courriel", "mail", "mel", "messagerie"), "email"],
  [
    both(either("nom", "noms", "last name", "surname", "family name", "last"), aGivenName),
    "fullName",
  ],
  [either("full name", "fullname", "nom complet", "identite"), "fullName"],
  [aGivenName, "givenName"],
  [either("nom de famille", "last name", "surname", "family name"), "familyName"],
  [
    either("telephone", "telephones", "portable", "mobile", "tel", "phone", "gsm", "cellulaire"),
    "phone",
  ],
  [either("code postal", "postcode", "postal code", "zip", "cp"), "postcode"],
  [either("ville", "commune", "city", "town", "localite"), "town"],
  [either("pronom", "pronoms", "pronoun", "pronouns"), "pronoun"],
  [either("adresse", "street", "address", "rue"), "street"],
  [either("statut", "status", "categorie"), "status"],
  [(folded) => saysOffice(folded) && !isOfPayment(folded), "status"],
  [
    either(
      "note",
      "notes",
      "remarque",
      "remarques",
      "commentaire",
      "commentaires",
      "comment",
      "comments",
      "fonction",
      "fonctions",
      "mission",
      "missions",
      "delegation",
      "delegations",
      "observation",
      "observations",
      "role",
      "roles",
      "responsabilite",
      "responsabilites",
      "suppleant*",
      "remark",
      "remarks",
    ),
    "notes",
  ],
  [
    either(
      "cercle",
      "cercles",
      "commission",
      "commissions",
      "groupe de travail",
      "groupes de travail",
      "working group",
      "working groups",
      "pole",
      "poles",
      "gt",
    ),
    "group",
  ],
  [both(aName, isOrganisers), "organisation"],
  [aName, "familyName"],
];
