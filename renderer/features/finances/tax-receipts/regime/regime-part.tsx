import { useQuery } from "@tanstack/react-query";
import { useRef, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { mayIssue } from "#shared/domain/finances/tax-receipts/regime.ts";
import type { RegimeView } from "#shared/domain/finances/tax-receipts/views.ts";
import { focusAfterForm } from "#renderer/lib/focus-after-form.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { ReceiptViewer } from "#renderer/lib/receipts/viewer/receipt-viewer.tsx";
import { useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { EmptyState } from "#renderer/ui/empty-state.tsx";
import { LawNote } from "../law-note.tsx";
import { loadPaper, regimesOptions } from "../queries.ts";
import styles from "../tax-receipts.module.css";
import { RegimeForm } from "./regime-form.tsx";

export interface RegimePartProps {
  /** The one in force in the year; null while there is none. */
  regime: RegimeView | null;
  year: number;
  /** Why it gives no receipts in the year. */
  refusal: ReactNode;
}

/** What the collective declared to be, since when, by whom and on what; and how to declare it. */
export function RegimePart({ regime, year, refusal }: RegimePartProps) {
  const { t } = useTranslation();
  const { data: all } = useQuery(regimesOptions());
  const mayWrite = useMay("finances.write");
  const [isDeclaring, setDeclaring] = useState(false);
  const section = useRef<HTMLElement>(null);
  if (all === undefined) return null;
  const close = () => {
    setDeclaring(false);
    focusAfterForm(section.current);
  };
  const open = (label: string, variant: "primary" | "secondary") =>
    mayWrite ? (
      <Button variant={variant} onPress={() => setDeclaring(true)}>
        {label}
      </Button>
    ) : undefined;
  return (
    <section ref={section} aria-label={t("taxReceipts.regime.heading")}>
      {isDeclaring ? (
        <RegimeForm regime={regime ?? all[0] ?? null} year={year} onClose={close} />
      ) : regime === null && all.length === 0 ? (
        <EmptyState
          title={t("taxReceipts.regime.emptyTitle")}
          actions={open(t("taxReceipts.regime.declare"), "primary")}
        >
          <p>{t("taxReceipts.regime.empty")}</p>
          <p>
            <LawNote law="eligible" />
          </p>
        </EmptyState>
      ) : (
        <>
          <h2 className={styles["heading"]}>
            {t(
              regime === null
                ? "taxReceipts.regime.heading"
                : `taxReceipts.regimes.${regime.fields.regime.kind}`,
            )}
          </h2>
          {regime === null ? null : <Said regime={regime} />}
          <Past all={all} isShort={regime !== null} />
          {refusal === null ? null : <div className={styles["stack"]}>{refusal}</div>}
          {open(t("taxReceipts.regime.change"), "secondary")}
        </>
      )}
    </section>
  );
}

function Said({ regime: { id, fields, paper } }: { regime: RegimeView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { regime, since, decidedBy } = fields;
  return (
    <div className={styles["stack"]}>
      <p>
        {t("taxReceipts.regime.sinceBy", { day: format.exactDate(since), by: decidedBy })}
        {mayIssue(regime) ? `. ${regime.name}, ${regime.number}.` : "."}
      </p>
      {regime.kind === "public_utility" ? (
        <p>{t("taxReceipts.regime.decree", { day: format.exactDate(regime.decreeOn) })}</p>
      ) : null}
      {regime.kind !== "general_interest" ? null : regime.rescript === null ? (
        <>
          <p>{t("taxReceipts.regime.noRescript")}</p>
          <LawNote law="fine" />
          <LawNote law="rescript" />
        </>
      ) : (
        <p>
          {t("taxReceipts.regime.rescript", {
            day: format.exactDate(regime.rescript.on),
            reference: regime.rescript.reference,
          })}
        </p>
      )}
      {paper === null ? null : (
        <details>
          <summary>
            {t("taxReceipts.regime.paper")} <bdi>{paper}</bdi>
          </summary>
          <ReceiptViewer receipts={[{ id, name: paper, load: () => loadPaper(id) }]} />
        </details>
      )}
    </div>
  );
}

/** Every regime that was declared, where it says more than the one in force. */
function Past({ all, isShort }: { all: readonly RegimeView[]; isShort: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (all.length < (isShort ? 2 : 1)) return null;
  return (
    <ul className={styles["sources"]} aria-label={t("taxReceipts.regime.past")}>
      {all.map(({ id, fields }) => (
        <li key={id}>
          {t("taxReceipts.regime.pastLine", {
            kind: t(`taxReceipts.regimes.${fields.regime.kind}`),
            day: format.shortDate(fields.since),
          })}
        </li>
      ))}
    </ul>
  );
}
