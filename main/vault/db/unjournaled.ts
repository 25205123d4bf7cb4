/**
 * The tables that leave no trace in the journal, each with its reason. Any other table of the schema is
 * captured, whoever made it: what is forgotten here is journaled, and nothing is by omission not.
 */
export const UNJOURNALED = {
  journal_shape: "the journal itself",
  journal_entry: "the journal itself",
  journal_change: "the journal itself",
  person_email: "derived from `person` by triggers",
  person_phone: "derived from `person` by triggers",
  person_search: "full text, derived from `person` by triggers",
  person_street: "full text, derived from `person` by triggers",
  bank_line: "derived from `bank_part` and matches by triggers",
  minute_search: "full text, derived from `minute_block` by triggers",
  draft:
    "what is not saved yet, and where one was: its owner's, replaced in place, gone once cleared",
  proven_line: "what an opening need not prove again: its person's, and made again at any time",
  successor:
    "what the header gets once people have signed so: sealed keys, which no export may hold",
  import_report:
    "what the import of an entry said of its file, told again and never acted on: the people are journaled",
  sealed_segment:
    "what cases are made of, sealed: the journal carries its root and nothing else of it",
  case_slot: "what opens somebody’s keys for cases: replaced in place, as in the header",
  clear_file: "what is being written in clear: gone once the file is",
} as const satisfies Readonly<Record<string, string>>;

export type UnjournaledTable = keyof typeof UNJOURNALED;
