import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { yearsBack } from "#shared/domain/finances/books/fiscal-year.ts";
import { call } from "./client.ts";
import { useFormat } from "./format.ts";
import styles from "./open-earlier.module.css";
import { useAttempt } from "./use-attempt.ts";
import { useMay } from "./use-may.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { showToast } from "#renderer/ui/toast.tsx";
import { yearsOptions } from "./years.ts";

export interface OpenEarlierProps {
  /** What was refused for having no year of the books. */
  day: string | null;
  /** Tries again. */
  onOpened: () => void;
}

/** What to do where no year of the books has a day: opens the ones before the first, or says why it cannot. */
export function OpenEarlier({ day, onOpened }: OpenEarlierProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const mayWrite = useMay("finances.write");
  const attempt = useAttempt();
  const { data } = useQuery(yearsOptions());
  if (data === undefined || day === null) return null;
  const years = data.map(({ start, end, closedAt }) => ({
    start,
    end,
    isClosed: closedAt !== null,
  }));
  if (years.some(({ start, end }) => start <= day && day <= end)) return null;
  const missing = yearsBack(years, day);
  const [last, first] = [missing.at(0), missing.at(-1)];
  if (first === undefined || last === undefined) {
    return (
      <Banner>
        <Link href="/finances/books/years">{t("finances.openEarlier.see")}</Link>
      </Banner>
    );
  }
  const open = async () => {
    for (const year of missing) await call("books.openYear", year);
    showToast({ text: t("finances.openEarlier.opened", { count: missing.length }) });
    onOpened();
  };
  const span = { from: format.plainDate(first.start), to: format.plainDate(last.end) };
  return (
    <Banner
      answer={
        mayWrite ? (
          <div className={styles["answer"]}>
            <FormFailure>{attempt.saidBesides()}</FormFailure>
            <Button size="small" isPending={attempt.isWorking} onPress={() => attempt.run(open)}>
              {t("finances.openEarlier.open", { count: missing.length })}
            </Button>
          </div>
        ) : undefined
      }
    >
      {mayWrite
        ? t("finances.openEarlier.detail", { count: missing.length, ...span })
        : t("finances.openEarlier.ask")}
    </Banner>
  );
}
