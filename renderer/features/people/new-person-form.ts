import { z } from "zod";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { emptyPerson, PERSON_LINES, type PersonLine } from "#shared/domain/people/person-fields.ts";
import { FirstEntry, MembershipStatus } from "#shared/domain/people/person.ts";
import type { FormErrors } from "#renderer/lib/form-errors.ts";

/** The form as it is typed: one e-mail, one phone, every field a text. Also its draft's schema. */
export const NewPersonValues = z.object({
  ...(Object.fromEntries(PERSON_LINES.map((name) => [name, z.string()])) as Record<
    PersonLine,
    z.ZodString
  >),
  email: z.string(),
  phone: z.string(),
  status: z.union([MembershipStatus, z.literal("none")]),
  start: IsoDate.nullable(),
  consents: z.boolean(),
});
export type NewPersonValues = z.infer<typeof NewPersonValues>;

export function emptyValues(today: string): NewPersonValues {
  return {
    ...(Object.fromEntries(PERSON_LINES.map((name) => [name, ""])) as Record<PersonLine, string>),
    email: "",
    phone: "",
    status: "adherent",
    start: today,
    consents: false,
  };
}

/** Whether something was typed that would be a pity to lose. */
export function isStarted(values: NewPersonValues): boolean {
  const { status: _status, start: _start, consents, ...texts } = values;
  return consents || Object.values(texts).some((text) => text.trim() !== "");
}

const filled = (text: string) => (text.trim() === "" ? [] : [text.trim()]);

export function entryFrom(values: NewPersonValues, today: string): z.input<typeof FirstEntry> {
  const { email, phone, status, start, consents, ...texts } = values;
  return {
    ...emptyPerson(),
    ...texts,
    emails: filled(email),
    phones: filled(phone),
    ...(status === "none" || start === null ? {} : { membership: { status, start } }),
    ...(consents ? { consentGivenOn: today } : {}),
  };
}

const FIELD_OF: Record<string, keyof NewPersonValues> = {
  emails: "email",
  phones: "phone",
  membership: "start",
};

/**
 * The schema that the vault checks with is the one the form checks with. Errors are the codes that
 * `fieldMessage` puts into words.
 */
export function newPersonErrors(
  values: NewPersonValues,
  today: string,
): FormErrors<NewPersonValues> {
  const errors: FormErrors<NewPersonValues> = {};
  const parsed = FirstEntry.safeParse(entryFrom(values, today));
  for (const { path, message, code } of parsed.error?.issues ?? []) {
    const name = String(path[0]);
    const field = FIELD_OF[name] ?? (name as keyof NewPersonValues);
    errors[field] ??= code === "custom" ? message : code;
  }
  if (values.status !== "none" && values.start === null) errors.start ??= "required";
  return errors;
}

/** What is typed, by the rules of the vault: the first entry of a person. */
export function newPersonSchema(today: string) {
  return z.custom<NewPersonValues>().transform((values, context) => {
    for (const [field, message] of Object.entries(newPersonErrors(values, today))) {
      context.addIssue({ code: "custom", path: [field], message });
    }
    return entryFrom(values, today);
  });
}

/** A name typed in the search field, as the names of a new person: the last word is the family's. */
export function namesFrom(words: string): Pick<NewPersonValues, "givenName" | "familyName"> {
  const parts = words.trim().split(/\s+/).map(capital);
  return { givenName: parts.slice(0, -1).join(" "), familyName: parts.at(-1) ?? "" };
}

function capital(word: string): string {
  return word.charAt(0).toLocaleUpperCase("fr") + word.slice(1);
}
