import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { LAW_OF_REFUSAL } from "#shared/domain/finances/tax-receipts/gifts.ts";
import type { RefusedGift } from "#shared/domain/finances/tax-receipts/views.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { LawNote } from "./law-note.tsx";
import styles from "./tax-receipts.module.css";

/** What gives no right to a receipt, by the reason, each with its source. */
export function RefusedPart({ refused }: { refused: readonly RefusedGift[] }) {
  const { t } = useTranslation();
  const byReason = [...Map.groupBy(refused, ({ reason }) => reason)];
  return (
    <section className={styles["section"]} aria-labelledby="tax-refused">
      <h2 id="tax-refused" className={styles["heading"]}>
        {t("taxReceipts.refused.heading")}
      </h2>
      <ul className={styles["reasons"]}>
        {byReason.map(([reason, gifts]) => (
          <li key={reason}>
            <Reason reason={reason} gifts={gifts} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ReasonProps {
  reason: RefusedGift["reason"];
  gifts: readonly RefusedGift[];
}

function Reason({ reason, gifts }: ReasonProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const count = gifts.length;
  return (
    <>
      <p>{t(`taxReceipts.refused.reasons.${reason}`)}</p>
      <LawNote law={LAW_OF_REFUSAL[reason]} />
      <details>
        <summary>
          {t("taxReceipts.refused.count", {
            count,
            formatted: format.number(count),
            amount: format.euros(gifts.reduce((sum, { cents }) => sum + cents, 0)),
          })}
        </summary>
        <ul className={styles["sources"]}>
          {gifts.map((gift) => (
            <li key={`${gift.of} ${gift.id}`}>
              <Gift gift={gift} />
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** What was noted as income leads there, where it can be completed. */
function Gift({ gift: { of, id, name, on, cents } }: { gift: RefusedGift }) {
  const { t } = useTranslation();
  const format = useFormat();
  const who = name || t("taxReceipts.refused.nobody");
  const said = `${format.shortDate(on)}, ${who}, ${format.euros(cents)}`;
  return of === "income" ? (
    <Link href={`/finances/income/${id}`}>{said}</Link>
  ) : (
    <span>{said}</span>
  );
}
