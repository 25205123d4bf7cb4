import { useState } from "react";
import { useTranslation } from "react-i18next";
import { callSealed } from "#renderer/lib/client.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { useAttempt } from "#renderer/lib/use-attempt.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { KeyDone } from "#renderer/lib/key-change/key-done.tsx";
import { KeyPage } from "#renderer/lib/key-change/key-page.tsx";
import page from "#renderer/lib/key-change/key-page.module.css";
import { useStayOpen } from "#renderer/lib/use-stay-open.ts";
import { wordsOf, type Part } from "#renderer/lib/parts/part.ts";
import { PartsEntry } from "#renderer/lib/parts/parts-entry.tsx";
import { useRecovery, type ShareSet } from "./use-recovery.ts";

type Drilled = { readonly numbers: readonly number[]; readonly isFull: boolean };

/** The bureau's parts, typed one after the other: proof that they still open, which opens nothing. */
export function DrillPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const set = useRecovery();
  const [drilled, setDrilled] = useState<Drilled | null>(null);
  return (
    <KeyPage title={t("recovery.drill.title")} lead={t("recovery.drill.lead")}>
      {drilled !== null ? (
        <KeyDone tone="accent">
          {t(drilled.isFull ? "recovery.drill.full" : "recovery.drill.partial", {
            count: drilled.numbers.length,
            numbers: format.list(drilled.numbers.map(String)),
          })}
        </KeyDone>
      ) : set === null ? (
        <Banner>{t("errors.recovery.none")}</Banner>
      ) : set === undefined ? null : (
        <Drill set={set} onDone={setDrilled} />
      )}
    </KeyPage>
  );
}

function Drill({ set, onDone }: { set: ShareSet; onDone: (drilled: Drilled) => void }) {
  const { t } = useTranslation();
  const [parts, setParts] = useState<readonly Part[]>([]);
  const attempt = useAttempt();
  const error = attempt.saidBesides();
  useStayOpen();
  const { threshold, count, fingerprint } = set;
  const finish = async () => onDone(await callSealed("recovery.drill", { shares: wordsOf(parts) }));
  return (
    <div className={page["form"]}>
      <p>{t("recovery.entry.fingerprint", { fingerprint })}</p>
      <PartsEntry
        parts={parts}
        onChange={setParts}
        check={(words, taken) => callSealed("recovery.checkShare", { words, taken, isNew: false })}
        most={count}
        status={t("recovery.entry.status", { count: parts.length, threshold })}
      >
        {error === undefined ? null : (
          <Banner tone="danger" live>
            {error}
          </Banner>
        )}
        {parts.length === 0 ? null : (
          <div className={page["facts"]}>
            <p>
              {t(parts.length < threshold ? "recovery.drill.enoughLater" : "recovery.drill.enough")}
            </p>
            <div>
              <Button
                variant={parts.length < threshold ? "secondary" : "primary"}
                isPending={attempt.isWorking}
                onPress={() => attempt.run(finish)}
              >
                {t("recovery.drill.finish")}
              </Button>
            </div>
          </div>
        )}
      </PartsEntry>
    </div>
  );
}
