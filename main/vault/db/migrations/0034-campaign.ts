import {
  campaignExportTable,
  campaignGiftTable,
  campaignSpendingTable,
  electionCandidateTable,
  electionTable,
} from "#main/vault/features/campaign/campaign.table.ts";

/** Elections, who stands in them, and what was spent and given for them; and their tables that went out. */
export const sql = `
CREATE TABLE election (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  place TEXT NOT NULL,
  votes_on TEXT NOT NULL,
  population INTEGER,
  round TEXT NOT NULL,
  coefficient INTEGER,
  typed_ceiling INTEGER,
  source TEXT NOT NULL,
  department TEXT NOT NULL,
  agent TEXT NOT NULL,
  agent_from TEXT,
  direct_of_total INTEGER NOT NULL,
  direct_of_ceiling INTEGER NOT NULL,
  CHECK ((agent = '') = (agent_from IS NULL))
) STRICT;
CREATE INDEX election_by_day ON election (votes_on, kind);

CREATE TABLE election_candidate (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  election INTEGER NOT NULL REFERENCES election (row),
  person INTEGER NOT NULL REFERENCES person (row),
  UNIQUE (election, person)
) STRICT;
CREATE INDEX election_candidate_by_person ON election_candidate (person);

CREATE TABLE campaign_spending (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  election INTEGER NOT NULL REFERENCES election (row),
  candidate INTEGER REFERENCES person (row),
  claim INTEGER UNIQUE REFERENCES expense (row),
  heading TEXT NOT NULL,
  label TEXT NOT NULL,
  spent_on TEXT NOT NULL,
  cents INTEGER NOT NULL,
  paid_by TEXT NOT NULL,
  repaid_on TEXT,
  supplier TEXT NOT NULL,
  usual INTEGER,
  exhibit INTEGER NOT NULL,
  UNIQUE (election, exhibit)
) STRICT;
CREATE INDEX campaign_spending_by_candidate ON campaign_spending (candidate)
  WHERE candidate IS NOT NULL;

CREATE TABLE campaign_gift (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  election INTEGER NOT NULL REFERENCES election (row),
  candidate INTEGER REFERENCES person (row),
  giver TEXT NOT NULL,
  person INTEGER REFERENCES person (row),
  name TEXT NOT NULL,
  residence TEXT,
  form TEXT NOT NULL,
  cents INTEGER NOT NULL,
  received_on TEXT NOT NULL,
  label TEXT NOT NULL
) STRICT;
CREATE INDEX campaign_gift_by_election ON campaign_gift (election, received_on);
CREATE INDEX campaign_gift_by_person ON campaign_gift (person) WHERE person IS NOT NULL;
CREATE INDEX campaign_gift_by_candidate ON campaign_gift (candidate) WHERE candidate IS NOT NULL;

CREATE TABLE campaign_export (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  election BLOB NOT NULL,
  made_at INTEGER NOT NULL,
  format TEXT NOT NULL,
  names TEXT NOT NULL
) STRICT;
`;

export const tables = {
  election: electionTable,
  election_candidate: electionCandidateTable,
  campaign_spending: campaignSpendingTable,
  campaign_gift: campaignGiftTable,
  campaign_export: campaignExportTable,
};

export const schema = "c70de8f99bc40af274b802b3898642e9fedbd6e3cef0d4cd08fd9a0d636e6bb1";
