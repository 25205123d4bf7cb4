import { canonicalJson } from "#shared/domain/vault/canonical-json.ts";
import {
  EXPORT_FORMAT,
  EXPORT_VERSION,
  ExportHeader,
  ExportLine,
} from "#shared/domain/journal/export.ts";
import type { ExportProblem } from "#shared/domain/journal/export-report.ts";

export type ParsedLine<T> =
  | { readonly kind: "line"; readonly line: T }
  | { readonly kind: "problem"; readonly problem: ExportProblem };

const CARRIAGE_RETURN = 0x0d;
const BYTE_ORDER_MARK = "\uFEFF";
/** How every header begins: its keys are in order. */
const HEADER_START = '{"collective":';
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const problem = (named: ExportProblem) => ({ kind: "problem", problem: named }) as const;

/** The first line of a file, which may be anything. */
export function parseHeader(bytes: Uint8Array, ended: boolean): ParsedLine<ExportHeader> {
  const text = decode(bytes);
  if (text === null) return problem("not_an_export");
  if (!ended) return problem(text.startsWith(HEADER_START) ? "cut_in_line" : "not_an_export");
  const converted = text.replace(BYTE_ORDER_MARK, "").replace(/\r.*$/su, "");
  const value = parseJson(converted);
  if (!isOfFormat(value)) return problem("not_an_export");
  if (converted !== text) return problem("reencoded");
  if (Number.isSafeInteger(value.version) && Number(value.version) > EXPORT_VERSION) {
    return problem("newer_format");
  }
  const parsed = ExportHeader.safeParse(value);
  if (!parsed.success || !isCanonical(parsed.data, text)) return problem("not_as_written");
  return { kind: "line", line: parsed.data };
}

/** Any later line. It has to be the very text that its value is written as. */
export function parseLine(bytes: Uint8Array): ParsedLine<ExportLine> {
  if (bytes.includes(CARRIAGE_RETURN)) return problem("reencoded");
  const text = decode(bytes);
  const parsed = ExportLine.safeParse(text === null ? null : parseJson(text));
  if (!parsed.success || !isCanonical(parsed.data, text)) return problem("not_as_written");
  return { kind: "line", line: parsed.data };
}

function isCanonical(value: ExportLine, text: string | null): boolean {
  return canonicalJson(value) === text;
}

function isOfFormat(value: unknown): value is { format: string; version: unknown } {
  if (typeof value !== "object" || value === null) return false;
  return "format" in value && value.format === EXPORT_FORMAT && "version" in value;
}

function decode(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
