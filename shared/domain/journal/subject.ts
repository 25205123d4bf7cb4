import { z } from "zod";
import { Role } from "../access/role.ts";
import { AttendanceKind } from "../meetings/meeting.ts";
import { MembershipStatus } from "../people/person.ts";
import { EntryCommand } from "./entry.ts";
import { FieldName } from "./fields.ts";

/** Somebody or something an entry names: as it is called now, or was when it was removed. */
export const Noun = z.object({ name: z.string(), id: z.uuid(), isThere: z.boolean() });
export type Noun = z.infer<typeof Noun>;

const noun = Noun.nullable();

/** What an entry is about: the nouns of the sentence that says it. */
export const EntrySubject = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("none") }),
  z.object({ kind: z.literal("person"), person: noun, fields: z.array(FieldName) }),
  z.object({
    kind: z.literal("membership"),
    person: noun,
    status: MembershipStatus.nullable(),
  }),
  z.object({ kind: z.literal("import"), added: z.number().int(), changed: z.number().int() }),
  z.object({ kind: z.literal("meeting"), meeting: noun, fields: z.array(FieldName) }),
  z.object({
    kind: z.literal("attendance"),
    person: noun,
    meeting: noun,
    attendance: AttendanceKind.nullable(),
  }),
  z.object({
    kind: z.literal("item"),
    item: noun,
    meeting: noun,
    fields: z.array(FieldName),
  }),
  z.object({ kind: z.literal("attachment"), attachment: noun, meeting: noun }),
  /** Somebody of the vault, and the roles they were given: none where the entry gives none. */
  z.object({ kind: z.literal("member"), member: noun, roles: z.array(Role) }),
  /** The parts of the recovery that the bureau shares, by their numbers. */
  z.object({ kind: z.literal("shares"), numbers: z.array(z.number().int()) }),
  z.object({ kind: z.literal("vault"), name: z.string() }),
  /** What was taken out of the journal itself. */
  z.object({
    kind: z.literal("export"),
    entries: z.number().int(),
    contents: z.boolean(),
    reason: z.string(),
  }),
  z.object({
    kind: z.literal("undo"),
    seq: z.number().int(),
    command: EntryCommand,
    /** What the undone entry was about; empty where it has no name. */
    name: z.string(),
  }),
]);
export type EntrySubject = z.infer<typeof EntrySubject>;
