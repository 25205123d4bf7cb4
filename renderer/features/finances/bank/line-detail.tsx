import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { call } from "#renderer/lib/client.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { offerUndo, showError } from "#renderer/lib/undo.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import styles from "./bank.module.css";
import { PostingRow } from "./posting-row.tsx";
import { accountsOptions, lineOptions, matchOptions } from "./queries.ts";
import { useMoney } from "./use-money.ts";

/** All that the bank said of a line, and what it is matched with. */
export function LineDetail({ id }: { id: string }) {
  const { t } = useTranslation();
  const { exactDate } = useFormat();
  const mayWrite = useMay("finances.write");
  const { data, error } = useQuery(lineOptions(id));
  const { data: accounts } = useQuery(accountsOptions());
  const account = accounts?.find((one) => one.id === data?.line.account);
  const money = useMoney(account?.fields.currency ?? "EUR");
  const match = data?.line.match ?? null;
  const { data: matched } = useQuery({ ...matchOptions(match ?? ""), enabled: match !== null });
  if (error !== null) return <Banner tone="danger">{errorMessage(error)}</Banner>;
  if (data === undefined) return null;
  const { line, paidOn, fee, original, details } = data;
  const separate = async () => {
    if (match === null) return;
    try {
      const { seq } = await call("bank.unmatch", { match });
      offerUndo(t("bankPages.separated"), seq);
    } catch (failed) {
      showError(failed);
    }
  };
  const facts = [
    account?.fields.name ?? "",
    paidOn === null ? "" : t("bankPages.detail.paidOn", { day: exactDate(paidOn) }),
    fee === null ? "" : t("bankPages.detail.fee", { amount: money(fee) }),
    original === "" ? "" : t("bankPages.detail.original", { amount: original }),
  ].filter(Boolean);
  return (
    <section className={styles["panel"]} aria-label={t("bankPages.panel")}>
      <header className={styles["lineHead"]}>
        <p className={styles["lineAmount"]} data-tabular>
          {money(line.cents)}
        </p>
        <p className={styles["lineLabel"]}>{line.label}</p>
        <p className={styles["soft"]}>{[exactDate(line.date), ...facts].join(" · ")}</p>
      </header>
      {details.map((one, index) => (
        <PostingRow
          // oxlint-disable-next-line react/no-array-index-key -- a line never changes
          key={index}
          date={line.date}
          label={one.label}
          detail={one.ref}
          amount={one.cents === null ? "" : money(one.cents)}
        />
      ))}
      {match === null ? (
        <p>{t("bankPages.detail.open")}</p>
      ) : (
        <>
          {matched?.postings.map((posting) => (
            <PostingRow
              key={posting.id}
              date={posting.date}
              label={posting.label}
              detail={[posting.who, posting.document].filter(Boolean).join(" · ")}
              amount={money(posting.cents)}
            />
          ))}
          {mayWrite ? (
            <div className={layout["buttons"]}>
              <Button onPress={() => void separate()}>{t("bankPages.separate")}</Button>
            </div>
          ) : null}
        </>
      )}
    </section>
  );
}
