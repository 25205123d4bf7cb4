import {
  defineTable,
  idOf,
  integer,
  jsonText,
  nullable,
  optional,
  rowNumber,
  text,
} from "#main/vault/db/define-table.ts";
import { MAX_PROTOCOL_LENGTH, Protocol } from "#shared/domain/cases/protocol.ts";

/** A protocol, whatever its versions say. */
export const caseProtocolTable = defineTable({
  row: rowNumber,
  id: idOf,
  name: text,
  ended_on: optional(text),
});

/** What it says: a case keeps the one that it began with. */
export const caseProtocolVersionTable = defineTable({
  row: rowNumber,
  id: idOf,
  protocol: integer,
  number: integer,
  team: nullable(integer),
  content: jsonText(Protocol, MAX_PROTOCOL_LENGTH),
});
