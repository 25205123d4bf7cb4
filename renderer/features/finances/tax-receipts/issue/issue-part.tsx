import { FilePlus } from "lucide-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { DonorAddress } from "#shared/domain/finances/tax-receipts/address.ts";
import type { DonorView } from "#shared/domain/finances/tax-receipts/views.ts";
import { call } from "#renderer/lib/client.ts";
import { focusAfterForm } from "#renderer/lib/focus-after-form.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { showError } from "#renderer/lib/undo.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { showToast } from "#renderer/ui/toast.tsx";
import { Table } from "#renderer/ui/table.tsx";
import styles from "../tax-receipts.module.css";
import { AddressForm } from "./address-form.tsx";
import { DonorRow } from "./donor-row.tsx";

export interface IssuePartProps {
  donors: readonly DonorView[];
  year: number;
}

/** To whom a receipt can be issued: all at once but for those of whom something is missing, or one by one. */
export function IssuePart({ donors, year }: IssuePartProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const mayWrite = useMay("finances.write");
  const section = useRef<HTMLElement>(null);
  const [asked, setAsked] = useState<string | null>(null);
  const [isWorking, setWorking] = useState(false);
  const ready = donors.filter(({ missing }) => missing.length === 0);
  const open = donors.find(({ key }) => key === asked);

  const issue = async (chosen: readonly DonorView[], address: DonorAddress | null) => {
    setWorking(true);
    try {
      const { ids } = await call("taxReceipts.issue", {
        year,
        donors: chosen.map(({ key, cents }) => ({ key, cents, address })),
      });
      const count = ids.length;
      showToast({
        text: t("taxReceipts.done.issued", { count, formatted: format.number(count) }),
      });
      setAsked(null);
      focusAfterForm(section.current);
    } finally {
      setWorking(false);
    }
  };
  return (
    <section ref={section} className={styles["section"]} aria-labelledby="tax-to-issue">
      <div className={styles["bar"]}>
        <h2 id="tax-to-issue" className={styles["heading"]}>
          {t("taxReceipts.issue.heading", { year })}
        </h2>
        {mayWrite && ready.length > 0 ? (
          <Button
            variant="primary"
            icon={FilePlus}
            isDisabled={isWorking}
            onPress={() => void issue(ready, null).catch(showError)}
          >
            {t("taxReceipts.issue.all", {
              count: ready.length,
              formatted: format.number(ready.length),
            })}
          </Button>
        ) : null}
      </div>
      <p className={styles["soft"]}>
        {t(donors.length === 0 ? "taxReceipts.issue.none" : "taxReceipts.issue.notUndone")}
      </p>
      {open === undefined ? null : (
        <AddressForm
          key={open.key}
          donor={open}
          onIssue={(address) => issue([open], address)}
          onClose={() => {
            setAsked(null);
            focusAfterForm(section.current);
          }}
        />
      )}
      {donors.length === 0 ? null : (
        <Table className={styles["table"]} aria-labelledby="tax-to-issue">
          <thead>
            <tr>
              <th scope="col">{t("taxReceipts.issue.donor")}</th>
              <th scope="col" className={styles["wide"]}>
                {t("taxReceipts.issue.gifts")}
              </th>
              <th scope="col" className={styles["amount"]}>
                {t("taxReceipts.issue.amount")}
              </th>
              {mayWrite ? <th scope="col">{t("taxReceipts.issue.act")}</th> : null}
            </tr>
          </thead>
          <tbody>
            {donors.map((donor) => (
              <DonorRow
                key={donor.key}
                donor={donor}
                isDisabled={isWorking}
                onIssue={() => void issue([donor], null).catch(showError)}
                onComplete={() => setAsked(donor.key)}
              />
            ))}
          </tbody>
        </Table>
      )}
    </section>
  );
}
