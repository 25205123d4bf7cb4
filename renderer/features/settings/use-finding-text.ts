import { useTranslation } from "react-i18next";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import type { Finding } from "#shared/ipc/vault.contract.ts";

/** Says what verification found, and what to do about it. */
export function useFindingText(): (finding: Finding) => string {
  const { t } = useTranslation();
  return (finding) => {
    switch (finding.place) {
      case "header":
        return t(`journal.problems.header.${finding.problem}`);
      case "page": {
        const text = t(`journal.problems.page.${finding.problem}`);
        const { detail = "" } = finding;
        return detail === "" ? text : `${text} ${t("journal.problems.engine", { detail })}`;
      }
      case "journal":
        return t(`journal.problems.journal.${finding.problem}`);
      case "rows":
        return t(`journal.problems.rows.${finding.problem}`);
      case "directory":
        return t(`directory.problems.${finding.problem}`);
      case "sealed":
        return t(`journal.problems.sealed.${finding.problem}`);
      case "file":
        return t(`journal.problems.file.${finding.problem}`);
      default:
        return assertNever(finding);
    }
  };
}
