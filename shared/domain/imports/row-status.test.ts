import { expect, it } from "vitest";
import { isInOrder } from "./row-status.ts";

it.each(["", "Current", "Actuel", "Nouveau", "Validé", "À jour", "En cours"])(
  "« %s » is in order",
  (word) => expect(isInOrder(word)).toBe(true),
);

it.each(["Expiré", "Remboursé", "En attente"])("« %s » is to be looked at", (word) =>
  expect(isInOrder(word)).toBe(false),
);
