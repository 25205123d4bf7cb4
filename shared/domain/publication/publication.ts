import { z } from "zod";
import { Id } from "../kernel/ids.ts";
import { IsoDate } from "../kernel/dates.ts";

/** How someone without consent appears: by what they are for the collective, or by initials. */
export const NAME_STYLES = ["role", "initials"] as const;
export const NameStyle = z.enum(NAME_STYLES);
export type NameStyle = z.infer<typeof NameStyle>;

/** What goes out as text. The PDF is printed from the HTML. */
export const PublicFormat = z.enum(["html", "markdown"]);
export type PublicFormat = z.infer<typeof PublicFormat>;

export const ContactKind = z.enum(["email", "phone", "address"]);
export type ContactKind = z.infer<typeof ContactKind>;

const LEAK_KINDS = ["name", "email", "phone", "address", "held_back_text"] as const;
export const LeakKind = z.enum(LEAK_KINDS);
export type LeakKind = z.infer<typeof LeakKind>;

/** Something that must not go out, and where it stands in the text that would. */
export const Leak = z.object({
  kind: LeakKind,
  /** The file it stands in; `start` and `end` count in that file's text. */
  format: PublicFormat,
  /** The words found, as they stand. */
  found: z.string(),
  /** The words around, for a person to recognise the place. */
  before: z.string(),
  after: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  personId: Id.nullable(),
});
export type Leak = z.infer<typeof Leak>;

/** Why something stays in: the item's confidentiality, a name without consent, a contact. */
export const HeldBack = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("item"),
    itemId: Id,
    title: z.string(),
    confidentiality: z.enum(["internal", "confidential"]),
  }),
  z.object({
    kind: z.literal("name"),
    personId: Id,
    name: z.string(),
    replacement: z.string(),
    count: z.number().int(),
  }),
  /** An e-mail, a phone or an address of the roster: never published, whatever the consent. */
  z.object({
    kind: z.literal("contact"),
    contact: ContactKind,
    personId: Id.nullable(),
    name: z.string(),
    count: z.number().int(),
  }),
]);
export type HeldBack = z.infer<typeof HeldBack>;

/** A summary before it goes out. `leaks` is empty exactly when it may. */
export const PublicationPreview = z.object({
  meetingId: Id,
  title: z.string(),
  date: IsoDate,
  /** The complete HTML page as it would be written. */
  html: z.string(),
  markdown: z.string(),
  heldBack: z.array(HeldBack),
  leaks: z.array(Leak),
});
export type PublicationPreview = z.infer<typeof PublicationPreview>;
