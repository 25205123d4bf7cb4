import { describe, expect, it } from "vitest";
import { guessColumns, looksLikeHeader } from "./guess-columns.ts";

function guess(header: string, ...rows: string[]) {
  const headers = header.split(";");
  const cells = rows.map((row) => row.split(";"));
  return guessColumns(
    headers,
    headers.map((_, i) => cells.map((row) => row[i] ?? "")),
  ).map(({ field }) => field);
}
const withoutHeader = (...rows: string[]) => {
  const cells = rows.map((row) => row.split(";"));
  return guessColumns(
    [],
    (cells[0] ?? []).map((_, i) => cells.map((row) => row[i] ?? "")),
  ).map(({ field }) => field);
};

describe("columns by their headers", () => {
  it("of HelloAsso memberships", () => {
    expect(
      guess(
        "Référence commande;Date de la commande;Statut de la commande;Nom adhérent;Prénom adhérent;Nom payeur;Prénom payeur;Email payeur;Raison sociale;Moyen de paiement;Tarif;Montant tarif",
        "12;05/09/2024 14:32;Validé;Le Bris;Anne;Le Bris;Paul;a@example.org;;Carte bancaire;Solidaire;10,00",
      ),
    ).toEqual([
      "ignore",
      "statusStart",
      "standing",
      "familyName",
      "givenName",
      "ignore",
      "ignore",
      "email",
      "ignore",
      "ignore",
      "ignore",
      "ignore",
    ]);
  });

  it("of whole names under a word of the collective's own, beside what people do", () => {
    expect(
      guess(
        "Élu·e;Fonction;Mail;Commune",
        "Aude de Valmont;Binôme d’animation;aude@example.org;Mirebois",
        "Yann Le Corre;Équipe d’animation;;Valbrune",
      ),
    ).toEqual(["fullName", "notes", "email", "town"]);
  });

  it("of Paheko members", () => {
    expect(
      guess(
        "numero;pronom;nom;email;adresse;code_postal;ville;telephone;pays;lettre_infos;annee_naissance;date_inscription",
      ),
    ).toEqual([
      "ignore",
      "pronoun",
      "fullName",
      "email",
      "street",
      "postcode",
      "town",
      "phone",
      "ignore",
      "ignore",
      "ignore",
      "statusStart",
    ]);
  });

  it("of Galette", () => {
    expect(
      guess("nom_adh;prenom_adh;ddn_adh;adresse_adh;cp_adh;ville_adh;tel_adh;email_adh;info_adh"),
    ).toEqual([
      "familyName",
      "givenName",
      "birthDate",
      "street",
      "postcode",
      "town",
      "phone",
      "email",
      "notes",
    ]);
  });

  it("in English", () => {
    expect(
      guess("First name;Last name;Email address;Phone number;ZIP code;City;Membership status"),
    ).toEqual(["givenName", "familyName", "email", "phone", "postcode", "town", "status"]);
  });

  it("as people write them in a form", () => {
    expect(
      guess(
        "Horodateur;Votre prénom :;NOM;Téléphone (facultatif);Adresse mail;J'autorise la publication de mon nom;Date de naissance",
        "01/09/2024;Anne;Le Bris;0612345678;a@example.org;oui;01/01/1980",
      ),
    ).toEqual([
      "ignore",
      "givenName",
      "familyName",
      "phone",
      "email",
      "publishConsent",
      "birthDate",
    ]);
  });

  it("twice the same: one name, every phone", () => {
    expect(guess("Nom;Nom;Prénom;Téléphone;Téléphone portable;Ville;Ville")).toEqual([
      "familyName",
      "ignore",
      "givenName",
      "phone",
      "phone",
      "town",
      "ignore",
    ]);
  });

  it("takes a column of yes and no under a status for that status", () => {
    expect(guess("Prénom;Adhérent·e;Élu·e", "Anne;oui;", "Zoé;non;x")).toEqual([
      "givenName",
      "status",
      "status",
    ]);
  });

  it.each([
    "J’accepte que mon nom soit publié",
    "Autorisation de publication",
    "Publication du nom : d’accord ?",
    "I agree to my name being published",
  ])("takes %s for the consent to publish", (header) => {
    expect(guess(`Prénom;${header}`, "Anne;oui")).toEqual(["givenName", "publishConsent"]);
  });

  it("does not take any consent for one to publish", () => {
    expect(guess("Prénom;Consentement RGPD", "Anne;oui")).toEqual(["givenName", "ignore"]);
  });
});

describe("columns by their values", () => {
  it("of a file without header", () => {
    expect(
      withoutHeader(
        "LE BRIS;Anne;anne@example.org;06 12 34 56 78;3 rue du Port;29200;Brest;adhérente",
        "MARTIN;Zoé;zoe@example.org;;12 bis, allée des Pins;22300;Lannion;élue, candidate",
      ),
    ).toEqual([
      "familyName",
      "givenName",
      "email",
      "phone",
      "street",
      "postcode",
      "town",
      "status",
    ]);
  });

  it("finds who is in capitals to be the family name", () => {
    expect(withoutHeader("Anne;LE BRIS", "Zoé;MARTIN")).toEqual(["givenName", "familyName"]);
  });

  it("reads one column of words as whole names", () => {
    expect(withoutHeader("Anne Le Bris;a@example.org")).toEqual(["fullName", "email"]);
  });

  it("under headers that say nothing", () => {
    expect(guess("Colonne A;Colonne B", "anne@example.org;Anne Le Bris")).toEqual([
      "email",
      "fullName",
    ]);
  });
});

describe("a header", () => {
  it.each([
    ["Nom;Prénom;Ville", true],
    ["nom_adh;prenom_adh", true],
    ["Votre adresse e-mail;x", true],
    ["Anne;Le Bris;anne@example.org", false],
    ["Anne;Le Bris;29200", false],
    ["Anne;Le Bris", false],
    ["", false],
  ])("is %s: %s", (line, expected) => expect(looksLikeHeader(line.split(";"))).toBe(expected));
});

it("reads the dates under « Depuis le » and « Membre depuis »", () => {
  expect(guess("NOM;Depuis le", "Le Goff;01/09/2025")).toEqual(["fullName", "statusStart"]);
  expect(guess("NOM;Membre depuis", "Le Goff;01/09/2025")).toEqual(["fullName", "statusStart"]);
});

describe("columns by their headers and their values together", () => {
  it.each([
    [
      "Nom;Prénom;Email;Email type",
      "Le Bris;Anne;a@x.org;perso",
      ["familyName", "givenName", "email", "ignore"],
    ],
    ["Nom;Prénom;Do Not Email", "Le Bris;Anne;", ["familyName", "givenName", "subscription"]],
    ["Nom;Prénom;Adresse", "Le Bris;Anne;a@x.org", ["familyName", "givenName", "email"]],
    ["Nom;Prénom;Email", "Le Bris;Anne;oui", ["familyName", "givenName", "ignore"]],
    ["Nom;Prénom;Statut", "Le Bris;Anne;subscribed", ["familyName", "givenName", "subscription"]],
    ["Nom;Prénom;Statut", "Le Bris;Anne;12", ["familyName", "givenName", "ignore"]],
    ["Nom;Prénom;Status", "Le Bris;Anne;Refunded", ["familyName", "givenName", "standing"]],
    ["Nom;Prénom;Étiquettes", "Le Bris;Anne;membre, élue", ["familyName", "givenName", "ignore"]],
    [
      "Nom;Prénom;Code INSEE;CP",
      "Le Bris;Anne;29019;29200",
      ["familyName", "givenName", "ignore", "postcode"],
    ],
    ["Nom;Prénom;Fonction", "Le Bris;Anne;Maire", ["familyName", "givenName", "status"]],
    ["Nom;Prénom;Remarques", "Le Bris;Anne;bénévole", ["familyName", "givenName", "notes"]],
    [
      "Nom;Prénom;E-mail du conjoint",
      "Le Bris;Anne;a@x.org",
      ["familyName", "givenName", "ignore"],
    ],
    ["Nom du membre;Prénom du membre", "Le Bris;Anne", ["familyName", "givenName"]],
    [
      "Nom de naissance;Nom d'usage;Prénoms",
      "Petit;Le Bris;Anne",
      ["birthName", "familyName", "givenName"],
    ],
    [
      "Nom;Prénom;Nom de l'association",
      "Le Bris;Anne;",
      ["familyName", "givenName", "organisation"],
    ],
    ["NOM et Prénom;Ville", "Le Bris Anne;Brest", ["fullName", "town"]],
    ["Nom;Prénom;Adhésion", "Le Bris;Anne;01/09/2024", ["familyName", "givenName", "statusStart"]],
    ["Nom;Prénom;Statut", "Le Bris;Anne;01/09/2024", ["familyName", "givenName", "statusStart"]],
    [
      "Nom;Prénom;Adhésion valable jusqu'au",
      "Le Bris;Anne;31/08/2025",
      ["familyName", "givenName", "statusEnd"],
    ],
    [
      "Nom;Prénom;Email Marketing Status",
      "Le Bris;Anne;Unsubscribed",
      ["familyName", "givenName", "subscription"],
    ],
  ])("%s over %s", (header, row, expected) => expect(guess(header, row)).toEqual(expected));

  it.each([
    ["Nom;Nom d'épouse;Prénom", "Petit;Le Bris;Anne", ["birthName", "familyName", "givenName"]],
    ["Participants;email", "Le Bris, Anne;a@x.org", ["fullName", "email"]],
    ["Contact;Ville", "Anne Le Bris <a@x.org>;Brest", ["fullName", "town"]],
    ["name;street2;email1", "Anne Le Bris;Bât. B;a@x.org", ["fullName", "street", "email"]],
    [
      "Nom;Prénom;Inscrit le",
      "Le Bris;Anne;01/02/2024",
      ["familyName", "givenName", "statusStart"],
    ],
    ["Nom;Prénom;Qualité / mandat", "Le Bris;Anne;maire", ["familyName", "givenName", "status"]],
    [
      "Nom;Prénom;Mandat depuis",
      "Le Bris;Anne;01/09/2024",
      ["familyName", "givenName", "statusStart"],
    ],
    ["Nom;Prénom;Mandat SEPA signé", "Le Bris;Anne;FR12", ["familyName", "givenName", "ignore"]],
    [
      "EMAIL;FNAME;LNAME;PHONE",
      "a@x.org;Anne;Le Bris;",
      ["email", "givenName", "familyName", "phone"],
    ],
    [
      "Nom;Prénom;Date de départ",
      "Le Bris;Anne;01/09/2024",
      ["familyName", "givenName", "statusEnd"],
    ],
    [
      "Nom;Adresse 1 - Libellé;Adresse 1 - Rue;Libellé de la commune",
      "Anne Le Bris;Domicile;3 rue Haute;Brest",
      ["fullName", "ignore", "street", "town"],
    ],
    [
      "Nom;Prénom;Dernière adhésion - Date de début;Dernière adhésion - Date de fin",
      "Le Bris;Anne;01/09/2024;31/08/2025",
      ["familyName", "givenName", "statusStart", "statusEnd"],
    ],
    [
      "Nom;Prénom;Date de début du contrat",
      "Le Bris;Anne;01/09/2024",
      ["familyName", "givenName", "ignore"],
    ],
  ])("%s over %s, too", (header, row, expected) => expect(guess(header, row)).toEqual(expected));

  it("takes the home's address, whole, before the office's", () => {
    expect(
      guess("Nom;Prénom;Adresse pro;Ville pro;Adresse domicile;CP domicile;Ville domicile"),
    ).toEqual([
      "familyName",
      "givenName",
      "secondStreet",
      "secondTown",
      "street",
      "postcode",
      "town",
    ]);
    expect(guess("Nom;Prénom;Adresse bureau;Ville bureau")).toEqual([
      "familyName",
      "givenName",
      "street",
      "town",
    ]);
  });

  it("takes every line of one address, and not those of a second one", () => {
    expect(guess("Nom;Prénom;Adresse 1;Adresse 2;Complément d'adresse;CP;Ville")).toEqual([
      "familyName",
      "givenName",
      "street",
      "street",
      "street",
      "postcode",
      "town",
    ]);
    expect(guess("Nom;Prénom;Adresse 1;CP 1;Ville 1;Adresse 2;CP 2;Ville 2")).toEqual([
      "familyName",
      "givenName",
      "street",
      "postcode",
      "town",
      "secondStreet",
      "secondPostcode",
      "secondTown",
    ]);
  });

  it("says why", () => {
    const headers = ["Nom", "Prénom", "Email", "Email type", "Couleur"];
    const because = guessColumns(
      headers,
      headers.map(() => []),
    ).map((one) => one.because);
    expect(because).toEqual([
      { kind: "beside", of: "Prénom" },
      { kind: "header", of: "" },
      { kind: "header", of: "" },
      { kind: "qualifies", of: "" },
      { kind: "nothing", of: "" },
    ]);
    const google = ["First Name", "E-mail 1 - Label", "E-mail 1 - Value"];
    expect(
      guessColumns(
        google,
        google.map(() => []),
      )[1],
    ).toEqual({
      field: "ignore",
      because: { kind: "recipe", of: "Google Contacts" },
    });
  });
});
