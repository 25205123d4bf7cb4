import { z } from "zod";

/** What may be wrong with an exported journal, each named at the first line where it shows. */
const EXPORT_PROBLEMS = [
  "not_an_export",
  "newer_format",
  "reencoded",
  "line_too_long",
  "cut_in_line",
  "cut",
  "not_as_written",
  "missing",
  "reordered",
  "repeated",
  "misplaced",
  "altered",
  "changes_altered",
  "out_of_chain",
  "unknown_actor",
  "bad_signature",
  "header_altered",
  "bad_closing",
  "after_the_end",
] as const;
export const ExportProblem = z.enum(EXPORT_PROBLEMS);
export type ExportProblem = z.infer<typeof ExportProblem>;

export const ExportFinding = z.object({
  problem: ExportProblem,
  /** Of the file, from 1. */
  line: z.number().int(),
  /** The entry, where the line tells it. */
  seq: z.number().int().nullable(),
  /** The change of a row, where it is one. */
  ord: z.number().int().nullable(),
});
export type ExportFinding = z.infer<typeof ExportFinding>;

/** Somebody of the export, with what to compare in person. */
export const ExportSigner = z.object({
  id: z.uuid(),
  name: z.string(),
  /** Hexadecimal. */
  signPublicKey: z.string(),
  /** The six words of their keys, as the vault shows them; null for somebody who left it. */
  fingerprint: z.array(z.string()).nullable(),
});
export type ExportSigner = z.infer<typeof ExportSigner>;

/** What checking an export found. Of what stands behind a finding, nothing is proven. */
export const ExportReport = z.object({
  /** How many entries are proven, from the first. */
  entries: z.number().int(),
  about: z
    .object({
      vaultId: z.uuid(),
      collective: z.string(),
      madeAt: z.string(),
      from: z.string().nullable(),
      until: z.string().nullable(),
      contents: z.boolean(),
      firstSeq: z.number().int(),
      /** Whether it begins with the vault's first entry. */
      fromTheStart: z.boolean(),
      exporter: ExportSigner,
      people: z.array(ExportSigner),
    })
    .nullable(),
  findings: z.array(ExportFinding),
});
export type ExportReport = z.infer<typeof ExportReport>;
