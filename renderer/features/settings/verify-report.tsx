import { useTranslation } from "react-i18next";
import type { Output } from "#shared/ipc/contract.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import styles from "./settings.module.css";
import { useFindingText } from "./use-finding-text.ts";

/** What verification read and what it found, in words. */
export function VerifyReport({ report }: { report: Output<"vault.verify"> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const say = useFindingText();
  const counts = t("app.settings.verifyCounts", {
    pages: format.number(report.pages),
    entries: format.number(report.entries),
    files: format.number(report.files),
  });
  if (report.findings.length === 0) {
    return (
      <Banner tone="accent" live title={t("app.settings.verifyClean")}>
        {counts}
      </Banner>
    );
  }
  return (
    <Banner
      tone="danger"
      live
      title={t("app.settings.verifyBad", { count: report.findings.length })}
    >
      <p>{t("app.settings.verifyAdvice")}</p>
      <table className={styles["report"]}>
        <thead>
          <tr>
            <th scope="col">{t("app.settings.findings.where")}</th>
            <th scope="col">{t("app.settings.findings.what")}</th>
          </tr>
        </thead>
        <tbody>
          {report.findings.map((finding) => (
            <tr key={`${finding.place}-${finding.at}-${finding.problem}`}>
              <td>
                {finding.place === "directory" && finding.at === ""
                  ? t("directory.nobodyKnown")
                  : t(`app.settings.findings.${finding.place}`, { at: finding.at })}
              </td>
              <td>{say(finding)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{counts}</p>
    </Banner>
  );
}
