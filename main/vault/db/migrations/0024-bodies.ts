import {
  bodyKindTable,
  bodyRoleTable,
  bodyStateTable,
  bodyTable,
  mandateTable,
} from "#main/vault/features/bodies/bodies.table.ts";

/**
 * Bodies, what they were from which day on, their roles, and who had them. A decision is named by its id
 * and not referred to: minutes are rewritten, and who holds what stays. The index of mandates by role has
 * all that tells whether somebody holds one on a day.
 */
export const sql = `
CREATE TABLE body_kind (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  name TEXT NOT NULL
) STRICT;

CREATE TABLE body (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  name TEXT NOT NULL,
  closed_on TEXT,
  decision BLOB,
  said TEXT NOT NULL,
  said_on TEXT
) STRICT;

CREATE TABLE body_state (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  body INTEGER NOT NULL REFERENCES body (row),
  start_on TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  own_kind INTEGER REFERENCES body_kind (row),
  parent INTEGER REFERENCES body (row),
  attachment TEXT NOT NULL,
  purpose TEXT NOT NULL,
  domain TEXT NOT NULL,
  meets TEXT NOT NULL,
  cadence TEXT,
  admission TEXT NOT NULL,
  until_on TEXT,
  composition TEXT,
  decision BLOB,
  said TEXT NOT NULL,
  said_on TEXT,
  UNIQUE (body, start_on)
) STRICT;
CREATE INDEX body_state_by_parent ON body_state (parent) WHERE parent IS NOT NULL;
CREATE INDEX body_state_by_own_kind ON body_state (own_kind) WHERE own_kind IS NOT NULL;

CREATE TABLE body_role (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  body INTEGER NOT NULL REFERENCES body (row),
  title TEXT NOT NULL,
  seats_at_least INTEGER NOT NULL,
  seats_at_most INTEGER,
  term INTEGER,
  holder TEXT,
  designation TEXT,
  appointed_by TEXT,
  purpose TEXT NOT NULL,
  ended_on TEXT
) STRICT;
CREATE INDEX body_role_by_body ON body_role (body);

CREATE TABLE mandate (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  person INTEGER NOT NULL REFERENCES person (row),
  role INTEGER NOT NULL REFERENCES body_role (row),
  capacity TEXT NOT NULL,
  start_on TEXT NOT NULL,
  planned_end TEXT,
  end_on TEXT,
  end_reason TEXT,
  end_note TEXT NOT NULL,
  designation TEXT,
  appointer INTEGER REFERENCES person (row),
  paired_with INTEGER REFERENCES mandate (row),
  decision BLOB,
  said TEXT NOT NULL,
  said_on TEXT
) STRICT;
CREATE INDEX mandate_by_role
  ON mandate (role, start_on, end_on, planned_end, capacity, paired_with, person);
CREATE INDEX mandate_by_person ON mandate (person, start_on);
CREATE INDEX mandate_by_appointer ON mandate (appointer) WHERE appointer IS NOT NULL;
CREATE INDEX mandate_by_pair ON mandate (paired_with) WHERE paired_with IS NOT NULL;

ALTER TABLE meeting ADD COLUMN body INTEGER REFERENCES body (row);
CREATE INDEX meeting_by_body ON meeting (body, date) WHERE body IS NOT NULL;
`;

export const tables = {
  body_kind: bodyKindTable,
  body: bodyTable,
  body_state: bodyStateTable,
  body_role: bodyRoleTable,
  mandate: mandateTable,
};

export const schema = "c060fb738449ae472190a4996c9dabbac05b8edaa2ca2cbfaf592093c3cded14";
