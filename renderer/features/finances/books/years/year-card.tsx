import { PackageCheck } from "lucide-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import type { YearView } from "#shared/domain/finances/books/views.ts";
import { call } from "#renderer/lib/client.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { useAttempt } from "#renderer/lib/use-attempt.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { StatusTag } from "#renderer/ui/status-tag.tsx";
import { showToast } from "#renderer/ui/toast.tsx";
import { useKeptFocus } from "#renderer/ui/use-kept-focus.ts";
import styles from "../books.module.css";
import { ClosingForm } from "./closing-form.tsx";
import { ValidateForm } from "./validate-form.tsx";

/** A year, what is in it, and what may be done of it as a whole. */
export function YearCard({ year }: { year: YearView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [, navigate] = useLocation();
  const mayWrite = useMay("finances.write");
  const [doing, setDoing] = useState<"looking" | "validating" | "closing">("looking");
  const look = () => setDoing("looking");
  const card = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(card, heading);
  const days = { from: format.shortDate(year.start), to: format.shortDate(year.end) };
  const drafts =
    year.drafts === 0 ? t("books.years.noDrafts") : t("books.years.drafts", { count: year.drafts });
  return (
    <section ref={card} className={styles["card"]}>
      <h2 ref={heading} tabIndex={-1} className={styles["cardTitle"]}>
        {t("books.report.year", days)}
        <StatusTag tone={year.closedAt === null ? "accent" : "neutral"}>
          {t(year.closedAt === null ? "books.open" : "books.closed")}
        </StatusTag>
      </h2>
      <p className={styles["soft"]}>
        {year.entries === 0
          ? t("books.years.empty")
          : t("books.years.facts", { count: year.entries, drafts })}
        {year.closedAt === null
          ? null
          : ` · ${t("books.years.closedOn", { day: format.exactInstant(year.closedAt) })}`}
      </p>
      {doing === "validating" ? <ValidateForm year={year} onClose={look} /> : null}
      {doing === "closing" ? <ClosingForm year={year} onClose={look} /> : null}
      {doing === "looking" && year.entries > 0 ? (
        <div className={styles["buttons"]}>
          <Button
            icon={PackageCheck}
            onPress={() => navigate(`/finances/books/handover?year=${year.id}`)}
          >
            {t("handover.ofYear")}
          </Button>
        </div>
      ) : null}
      {doing === "looking" && mayWrite && year.closedAt === null ? (
        <Actions
          year={year}
          onValidate={() => setDoing("validating")}
          onClosing={() => setDoing("closing")}
        />
      ) : null}
    </section>
  );
}

function Actions({
  year,
  onValidate,
  onClosing,
}: {
  year: YearView;
  onValidate: () => void;
  onClosing: () => void;
}) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const attempt = useAttempt();
  const remove = async () => {
    await call("books.removeYear", { id: year.id });
    showToast({ text: t("books.years.removed") });
  };
  const openings = `/finances/books/new?book=opening&date=${year.start}`;
  return (
    <>
      <FormFailure>{attempt.saidBesides()}</FormFailure>
      <div className={styles["buttons"]}>
        {year.drafts === 0 ? null : (
          <Button onPress={onValidate}>{t("books.years.validate")}</Button>
        )}
        {year.isOpened ? null : (
          <Button onPress={() => navigate(openings)}>{t("books.years.openings")}</Button>
        )}
        <Button onPress={onClosing}>{t("books.years.close")}</Button>
        {year.entries === 0 ? (
          <Button variant="quiet" isPending={attempt.isWorking} onPress={() => attempt.run(remove)}>
            {t("books.years.remove")}
          </Button>
        ) : null}
      </div>
      {year.isOpened ? null : <p className={styles["soft"]}>{t("books.years.openingsDetail")}</p>}
    </>
  );
}
