import type { Values } from "./records.ts";

/** A person’s name as a row of `person` has it. */
export function personName(values: Values): string {
  return `${text(values["given_name"])} ${text(values["family_name"])}`.trim();
}

/** What a row of `meeting`, or of `agenda_item`, is called. */
export function meetingName(values: Values): string {
  return text(values["title"]);
}

/** Somebody of the vault. */
export function memberName(values: Values): string {
  return text(values["name"]);
}

/** What a row of `attachment` is called. */
export function attachmentName(values: Values): string {
  return text(values["name"]);
}

/** A part by its number and its holder. */
export function shareName(values: Values): string {
  const number = values["number"];
  const holder = text(values["holder"]);
  return typeof number === "number" ? `${number} ${holder}`.trim() : holder;
}

/** A value that is text; empty for any other. */
export function text(value: string | number | null | undefined): string {
  return typeof value === "string" ? value : "";
}
