import { useRef, useState } from "react";
import { useLocation } from "wouter";
import type { GroupMeaning } from "#shared/domain/imports/group-words.ts";
import type { ImportField, Meaning, WhoQuestion } from "#shared/domain/imports/import.ts";
import type { FileFormat, LineMark } from "#shared/domain/imports/reading.ts";
import { recipeOf } from "#shared/domain/imports/recipes.ts";
import { foldText } from "#shared/domain/kernel/text.ts";
import type { MembershipStatus } from "#shared/domain/people/person.ts";
import type { Override } from "#shared/domain/rules/override.ts";
import type { ChosenFile } from "#shared/ipc/file-ref.ts";
import type { Failure } from "#shared/ipc/result.ts";
import { call, failureOf } from "#renderer/lib/client.ts";
import { failureMessage } from "#renderer/lib/failure-message.ts";
import { noteWrite } from "#renderer/lib/undo.ts";
import { useJob } from "#renderer/lib/use-job.ts";
import { withAnswer, type Answer } from "./answers.ts";
import { asksForALook, markLines, planOf, type ImportState, type Source } from "./import-state.ts";
import { fieldsFor } from "./mapping.ts";

const CHOOSING: ImportState = { kind: "choosing" };

/** Carries an import from the choice of a file to its end. Nothing is written before `run`. */
export function useImport() {
  const [state, setState] = useState<ImportState>(CHOOSING);
  const [, navigate] = useLocation();
  const [failure, setFailure] = useState<string | null>(null);
  const [isReading, setReading] = useState(false);
  const chosen = useRef(new Map<string, ImportField>());
  const inspect = useJob("imports.inspect");
  const preview = useJob("imports.preview");
  const run = useJob("imports.run");

  /** A failure is said where one is; a cancel is no failure. */
  const attempt = async (work: () => Promise<void>) => {
    setFailure(null);
    try {
      await work();
    } catch (error) {
      const met = failureOf(error);
      if (met.code !== "job.cancelled") setFailure(failureMessage(met));
    }
  };

  /** Reads a file that was chosen, or again as somebody says who is looking at how it is read. */
  const read = (file: ChosenFile, format: FileFormat | null, before: Source | null) =>
    attempt(async () => {
      setReading(true);
      try {
        const found = await inspect.run({
          file: file.ref,
          ...(format === null ? {} : { format }),
        });
        const fields = fieldsFor(found.columns, chosen.current);
        const headers = found.columns.map(({ header }) => header);
        const everyone = recipeOf(headers)?.recipe.everyone;
        const defaultStatus = before === null ? everyone : before.defaultStatus;
        const kind = before !== null || asksForALook(found) ? "reading" : "mapping";
        const meanings = before?.meanings ?? [];
        const { groups, groupsFrom } = before ?? { groups: [], groupsFrom: null };
        const said = { defaultStatus, meanings, groups, groupsFrom, answers: [] };
        const source = { ...found, ...said, file, fields };
        setState({ kind, source });
      } finally {
        setReading(false);
      }
    });

  const mapping = state.kind === "mapping" ? state.source : null;
  const reading = state.kind === "reading" ? state.source : null;
  return {
    state,
    failure,
    isReading,
    inspect,
    preview,
    run,

    choose: () =>
      attempt(async () => {
        const file = await call("app.chooseFile", { purpose: "import" });
        if (file !== null) await read(file, null, null);
      }),

    setFormat: (format: FileFormat) => {
      if (reading !== null) void read(reading.file, format, reading);
    },

    mark: (lines: readonly number[], as: LineMark) => {
      if (reading === null) return;
      const marks = markLines(reading.format.marks, lines, as);
      void read(reading.file, { ...reading.format, marks }, reading);
    },

    toColumns: () => {
      if (reading !== null) setState({ kind: "mapping", source: reading });
    },

    toReading: () => {
      setFailure(null);
      if (mapping !== null) setState({ kind: "reading", source: mapping });
    },

    setField: (index: number, field: ImportField) => {
      const column = mapping?.columns[index];
      if (mapping === null || column === undefined) return;
      if (column.header !== "") chosen.current.set(column.header, field);
      const fields = mapping.fields.map((one, at) => (at === index ? field : one));
      setState({ kind: "mapping", source: { ...mapping, fields } });
    },

    setDefaultStatus: (defaultStatus: MembershipStatus | null) => {
      if (mapping !== null) setState({ kind: "mapping", source: { ...mapping, defaultStatus } });
    },

    setMeanings: (said: readonly Meaning[]) => {
      if (mapping === null) return;
      const isSaid = (one: Meaning) =>
        said.some(({ column, word }) => column === one.column && word === one.word);
      const meanings = [...mapping.meanings.filter((one) => !isSaid(one)), ...said];
      setState({ kind: "mapping", source: { ...mapping, meanings } });
    },

    setGroup: (said: GroupMeaning) => {
      if (mapping === null) return;
      const key = foldText(said.word);
      const others = mapping.groups.filter(({ word }) => foldText(word) !== key);
      setState({ kind: "mapping", source: { ...mapping, groups: [...others, said] } });
    },

    setGroupsFrom: (groupsFrom: string | null) => {
      if (mapping !== null) setState({ kind: "mapping", source: { ...mapping, groupsFrom } });
    },

    check: (source: Source) =>
      attempt(async () => {
        const asked = { ...source, answers: [] };
        const report = await preview.run({ file: source.file.ref, plan: planOf(asked) });
        setState({ kind: "checked", source: asked, report });
      }),

    answer: (question: WhoQuestion, is: Answer) => {
      if (state.kind !== "checked") return;
      const answers = withAnswer(state.source.answers, question, is);
      setState({ ...state, source: { ...state.source, answers } });
    },

    backToColumns: () => {
      setFailure(null);
      if (state.kind === "checked") setState({ kind: "mapping", source: state.source });
    },

    write: (source: Source, overrides: Override[]) =>
      attempt(async () => {
        const input = { file: source.file.ref, plan: planOf(source), overrides };
        const { report, seq } = await run.run(input).catch((error: unknown) => {
          setState((now) => withRefused(now, failureOf(error)));
          throw error;
        });
        noteWrite(seq);
        if (seq === null) setState({ kind: "done", file: source.file, report });
        else navigate(`/people/import/${seq}`);
      }),

    restart: () => {
      setFailure(null);
      setState(CHOOSING);
    },
  };
}

/** Somebody has answered meanwhile who is who: what the dry run did not find broken may be. */
function withRefused(state: ImportState, { code, params }: Failure): ImportState {
  const rule = params?.["rule"];
  if (state.kind !== "checked" || code !== "rules.refused" || typeof rule !== "string")
    return state;
  const broken = [...state.report.broken, { rule, count: 1, params: params ?? {} }];
  return { ...state, report: { ...state.report, broken } };
}

export type Import = ReturnType<typeof useImport>;
