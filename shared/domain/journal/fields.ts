import { z } from "zod";
import { FIELD_KINDS, namesOf, type FieldName as Name } from "./declared.ts";

/** `table.column` of what people know by a name. */
export const FieldName = z.enum(namesOf(FIELD_KINDS));
export type FieldName = Name;

/** Whether `table.column` is one that people know by a name. */
export function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(FIELD_KINDS, name);
}
