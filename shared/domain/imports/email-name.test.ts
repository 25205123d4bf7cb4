import { expect, it } from "vitest";
import { nameOfEmail } from "./email-name.ts";

it.each([
  ["paul.gaudin@x.org", "Paul", "Gaudin"],
  ["gaudin.paul@x.org", "Paul", "Gaudin"],
  ["jean-paul_gaudin29@x.org", "Jean-Paul", "Gaudin"],
  ["mairie@x.org", "", "Mairie"],
  ["paul+liste@x.org", "Paul", ""],
  ["1234@x.org", "", "1234@x.org"],
])("%s is %s %s", (email, givenName, familyName) =>
  expect(nameOfEmail(email)).toEqual({ givenName, familyName }),
);
