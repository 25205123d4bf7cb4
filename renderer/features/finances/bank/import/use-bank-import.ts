import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { NO_HINTS, type FileHints } from "#shared/domain/finances/bank/hints.ts";
import type { BankPreview } from "#shared/domain/finances/bank/preview.ts";
import type { Input } from "#shared/ipc/contract.ts";
import type { ChosenFile } from "#shared/ipc/file-ref.ts";
import { call, failureOf } from "#renderer/lib/client.ts";
import { failureMessage } from "#renderer/lib/failure-message.ts";
import { offerUndo } from "#renderer/lib/undo.ts";
import { useJob } from "#renderer/lib/use-job.ts";

export type Target = Input<"bank.import">["into"][number];

interface Looked {
  readonly file: ChosenFile;
  readonly preview: BankPreview;
}

/** Carries the import of a statement from the choice of a file to its end. Nothing is written before `write`. */
export function useBankImport() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [looked, setLooked] = useState<Looked | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const inspect = useJob("bank.inspect");
  const run = useJob("bank.import");

  /** A cancel is no failure. */
  const attempt = async (work: () => Promise<void>) => {
    setFailure(null);
    try {
      await work();
    } catch (error) {
      const met = failureOf(error);
      if (met.code !== "job.cancelled") setFailure(failureMessage(met));
    }
  };
  const look = async (file: ChosenFile, hints: FileHints, into: readonly (string | null)[]) => {
    const preview = await inspect.run({ file: file.ref, hints, into: [...into] });
    setLooked({ file, preview });
  };
  return {
    looked,
    failure,
    inspect,
    run,
    choose: () =>
      attempt(async () => {
        const file = await call("app.chooseFile", { purpose: "bank" });
        if (file !== null) await look(file, NO_HINTS, []);
      }),
    /** Reads it again, as somebody says, or for the accounts that they chose. */
    again: (hints: FileHints, into: readonly (string | null)[] = []) =>
      attempt(async () => {
        if (looked !== null) await look(looked.file, hints, into);
      }),
    write: (into: readonly Target[], alike: boolean) =>
      attempt(async () => {
        if (looked?.preview.kind !== "statements") return;
        const { digest, hints } = looked.preview;
        const input = { file: looked.file.ref, hints, digest, into: [...into], alike };
        const { added, seq } = await run.run(input);
        offerUndo(t("bankPages.import.done", { count: added, formatted: String(added) }), seq);
        navigate("/finances/bank");
      }),
  };
}

export type BankImport = ReturnType<typeof useBankImport>;
