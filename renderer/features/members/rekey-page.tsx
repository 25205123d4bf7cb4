import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSealedJob } from "#renderer/lib/use-job.ts";
import { KeyJobForm } from "./key-job-form.tsx";
import { MemberPage } from "./member-page.tsx";
import styles from "./members.module.css";
import { Rekeyed } from "./rekeyed.tsx";
import { useHoldings } from "./use-holdings.ts";

/** A new key for the vault, with everybody staying in. */
export function RekeyPage() {
  const { t } = useTranslation();
  const job = useSealedJob("members.rekey");
  const holdings = useHoldings();
  const [pages, setPages] = useState<number | null>(null);
  return (
    <MemberPage title={t("members.rekey.title")} lead={t("members.rekey.lead")}>
      {pages === null ? (
        <div className={styles["form"]}>
          <section className={styles["block"]}>
            <h2>{t("members.remove.does")}</h2>
            <ul className={styles["points"]}>
              <li>{t("members.remove.newKey")}</li>
              <li>{t("members.remove.encrypts", { what: holdings })}</li>
              <li>{t("members.rekey.others")}</li>
              <li>{t("members.remove.invitations")}</li>
            </ul>
          </section>
          <KeyJobForm
            submit={t("members.rekey.submit")}
            job={job}
            run={(passphrase) => job.run({ passphrase })}
            onDone={(done) => setPages(done.pages)}
          />
        </div>
      ) : (
        <Rekeyed title={t("members.rekey.done")} pages={pages} />
      )}
    </MemberPage>
  );
}
