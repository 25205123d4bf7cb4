import { describe, expect, it } from "vitest";
import { nameHabit, orderOfHeader, splitFullName } from "./full-name.ts";

const habitOf = (header: string, ...names: string[]) => nameHabit(header, names);
const split = (name: string, header = "") => {
  const { givenName, familyName } = splitFullName(name, habitOf(header, name));
  return [givenName, familyName];
};

describe("a whole name", () => {
  it.each([
    ["Kerneur Laurence", "Laurence", "Kerneur"],
    ["Le Goff Maël", "Maël", "Le Goff"],
    ["DE LA TOUR Inès", "Inès", "DE LA TOUR"],
    ["de LA TOUR Inès", "Inès", "de LA TOUR"],
    ["Inès de LA TOUR", "Inès", "de LA TOUR"],
    ["Toupin-Gaudin Jean-Paul", "Jean-Paul", "Toupin-Gaudin"],
    ["Garcia Lopez Maria", "Maria", "Garcia Lopez"],
    ["Martin Jean Paul", "Jean Paul", "Martin"],
    ["Ben Amor Karim", "Karim", "Ben Amor"],
    ["Olivier Gautier", "Gautier", "Olivier"],
    ["Paul Gaudin", "Paul", "Gaudin"],
    ["Laurence Kerneur", "Laurence", "Kerneur"],
    ["KERNEUR LAURENCE", "LAURENCE", "KERNEUR"],
    ["Mme Kerneur Laurence", "Laurence", "Kerneur"],
    ["Kerneur / Laurence", "Laurence", "Kerneur"],
    ["Kerneur", "", "Kerneur"],
  ])("under « Nom Prénom », %s", (name, given, family) => {
    expect(split(name, "Nom Prénom")).toEqual([given, family]);
  });

  it.each([
    ["Anne Le Bris", "Anne", "Le Bris"],
    ["Marie Claire Le Goff", "Marie Claire", "Le Goff"],
    ["Jean Paul Gaudin", "Jean Paul", "Gaudin"],
    ["Laurence Martin Dupont", "Laurence", "Martin Dupont"],
    ["Laurence KERNEUR", "Laurence", "KERNEUR"],
    ["LAURENCE Kerneur", "LAURENCE", "Kerneur"],
    ["John F. Kerneur", "John F.", "Kerneur"],
    ["Kerneur, Laurence", "Laurence", "Kerneur"],
    ["Kerneur, Laurence, Marie", "Laurence", "Kerneur"],
    ["Kerneur Laurence", "Laurence", "Kerneur"],
    ["M. Paul Gaudin", "Paul", "Gaudin"],
    ["GAUDIN Paul (M.)", "Paul", "GAUDIN"],
    ["Monsieur Gaudin", "", "Gaudin"],
    ["Dr. Inès Toupin", "Inès", "Toupin"],
    ["Anne", "Anne", ""],
    ["Le Bihan", "", "Le Bihan"],
    ["LE BIHAN", "", "LE BIHAN"],
    ["LE Thu", "Thu", "LE"],
    ["Du Anne", "Anne", "Du"],
  ])("under « Nom complet », %s", (name, given, family) => {
    expect(split(name, "Nom complet")).toEqual([given, family]);
  });

  it("sets a name at birth and brackets apart", () => {
    expect(splitFullName("Laurence Kerneur (née Gaudin)")).toEqual({
      givenName: "Laurence",
      familyName: "Kerneur",
      aside: "née Gaudin",
      several: false,
    });
    expect(splitFullName("KERNEUR née GAUDIN Laurence")).toMatchObject({
      givenName: "Laurence",
      familyName: "KERNEUR",
      aside: "née GAUDIN",
    });
  });

  it("sets what somebody does apart", () => {
    const expected = { givenName: "Maël", familyName: "LE GOFF", aside: "maire" };
    expect(splitFullName("LE GOFF Maël, maire")).toMatchObject(expected);
    expect(splitFullName("Maël LE GOFF - maire")).toMatchObject(expected);
  });

  it("takes the first of two whole names, and keeps the other", () => {
    expect(splitFullName("Laurence KERNEUR et Paul GAUDIN")).toEqual({
      givenName: "Laurence",
      familyName: "KERNEUR",
      aside: "et Paul GAUDIN",
      several: true,
    });
  });

  it.each([
    ["M. et Mme Kerneur", "", "Kerneur"],
    ["Laurence et Paul Kerneur", "Laurence et Paul", "Kerneur"],
  ])("of two people, %s, is said to be", (name, givenName, familyName) => {
    expect(splitFullName(name)).toMatchObject({ givenName, familyName, several: true });
  });

  it.each(["Amicale du Four", "Les Voisins du Port", "Kerneur & Gaudin SARL"])(
    "of an organisation, %s, stays whole",
    (name) => expect(split(name)).toEqual(["", name]),
  );
});

describe("the order of a column", () => {
  it.each([
    ["Nom Prénom", "familyFirst"],
    ["Nom & prénom", "familyFirst"],
    ["Prénom NOM", "givenFirst"],
    ["Votre nom et prénom", "familyFirst"],
    ["Last name, first name", "familyFirst"],
    ["Sort Name", "familyFirst"],
    ["Nom complet", null],
    ["Nom", null],
  ])("under %s is %s", (header, order) => expect(orderOfHeader(header)).toBe(order));

  it("is what most of its names say, without a header that does", () => {
    const names = ["Kerneur Laurence", "Gaudin Paul", "Toupin Inès", "Ar Braz Kadvael"];
    expect(habitOf("Nom", ...names).order).toBe("familyFirst");
    expect(splitFullName("Ar Braz", habitOf("Nom", ...names))).toMatchObject({ familyName: "Ar" });
  });

  it("holds for a name that goes against it, when all others follow", () => {
    const names = Array.from({ length: 12 }, (_, n) => `Kerneur${n} Laurence`);
    const steady = habitOf("Nom Prénom", ...names, "Camille Awen");
    expect(splitFullName("Camille Awen", steady)).toMatchObject({ familyName: "Camille" });
    expect(splitFullName("Camille Awen", habitOf("Nom Prénom"))).toMatchObject({
      familyName: "Awen",
    });
  });
});

it.each([
  ["Yann Ber Le Bihan", "Yann Ber", "Le Bihan"],
  ["Anne Vari Le Goff", "Anne Vari", "Le Goff"],
  ["Jean Dupont de Nemours", "Jean", "Dupont de Nemours"],
])("%s is %s and %s", (text, givenName, familyName) =>
  expect(splitFullName(text)).toMatchObject({ givenName, familyName }),
);
