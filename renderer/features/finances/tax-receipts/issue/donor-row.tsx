import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { DonorView } from "#shared/domain/finances/tax-receipts/views.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import styles from "../tax-receipts.module.css";

export interface DonorRowProps {
  donor: DonorView;
  isDisabled: boolean;
  onIssue: () => void;
  onComplete: () => void;
}

/** Somebody who gave, what they gave, and what is missing of them. */
export function DonorRow({ donor, isDisabled, onIssue, onComplete }: DonorRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const mayWrite = useMay("finances.write");
  const { name, person, gifts, cents, missing, replaces } = donor;
  const isReady = missing.length === 0;
  const fields = format.list(missing.map((field) => t(`taxReceipts.issue.fields.${field}`)));
  const count = gifts.length;
  return (
    <tr>
      <td className={styles["who"]}>
        {person === null ? <bdi>{name}</bdi> : <Link href={`/people/${person}`}>{name}</Link>}
        {isReady ? null : (
          <span className={styles["missing"]}>{t("taxReceipts.issue.missing", { fields })}</span>
        )}
        {replaces === null ? null : (
          <span className={styles["soft"]}>
            {t("taxReceipts.issue.willReplace", { number: replaces })}
          </span>
        )}
      </td>
      <td className={styles["wide"]}>
        {t("taxReceipts.issue.count", { count, formatted: format.number(count) })}
      </td>
      <td className={styles["amount"]} data-tabular>
        {format.euros(cents)}
      </td>
      {mayWrite ? (
        <td>
          <Button
            size="small"
            isDisabled={isDisabled}
            aria-label={t(isReady ? "taxReceipts.issue.one" : "taxReceipts.issue.complete", {
              name,
            })}
            onPress={isReady ? onIssue : onComplete}
          >
            {t(isReady ? "taxReceipts.issue.oneShort" : "taxReceipts.issue.completeShort")}
          </Button>
        </td>
      ) : null}
    </tr>
  );
}
