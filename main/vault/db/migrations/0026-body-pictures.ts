import { bodyPictureTable } from "#main/vault/features/bodies/body-picture.table.ts";

/** Pictures of the organisation that went out: who took one out is the entry; of which day, with or without names, stands here. */
export const sql = `
CREATE TABLE body_picture (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  made_at INTEGER NOT NULL,
  as_of TEXT NOT NULL,
  bodies INTEGER NOT NULL,
  names TEXT NOT NULL CHECK (names IN ('with', 'without')),
  file_name TEXT NOT NULL
) STRICT;
`;

export const tables = { body_picture: bodyPictureTable };

export const schema = "e48186759ad8a7296d8fae1690a135d97b9d49fe7e7dd5532d1bde7e22d8907b";
