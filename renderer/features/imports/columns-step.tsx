import { useTranslation } from "react-i18next";
import { useFormat } from "#renderer/lib/format.ts";
import { JobProgress } from "#renderer/lib/job-progress.tsx";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { ColumnsTable } from "./columns-table.tsx";
import { DefaultStatus } from "./default-status.tsx";
import { GroupsTable } from "./groups-table.tsx";
import { lacksStatus, saysStatus, type Source } from "./import-state.ts";
import styles from "./import-page.module.css";
import { useFieldLabel } from "./field-label.ts";
import { isUsable, mappingProblems } from "./mapping.ts";
import { SamplePeople } from "./sample-people.tsx";
import { StepTitle } from "./step-title.tsx";
import type { Import } from "./use-import.ts";
import { useSample } from "./use-sample.ts";
import { WordsTable } from "./words-table.tsx";

const NOTHING = { people: [], values: [], groups: [] };

export function ColumnsStep({ source, running }: { source: Source; running: Import }) {
  const { t } = useTranslation();
  const format = useFormat();
  const labelOf = useFieldLabel();
  const problems = mappingProblems(source.fields);
  const { progress } = running.preview;
  const { people, values, groups } = useSample(source).data ?? NOTHING;
  return (
    <section className={styles["section"]}>
      <StepTitle>{t("imports.columns.title")}</StepTitle>
      <p className={styles["soft"]}>
        {t("imports.columns.detail", { file: source.file.name, count: source.columns.length })}
      </p>
      <ColumnsTable
        columns={source.columns}
        fields={source.fields}
        twice={problems.usedTwice}
        onField={running.setField}
      />
      {values.length > 0 ? (
        <WordsTable source={source} words={values} onMeanings={running.setMeanings} />
      ) : null}
      {groups.length > 0 ? (
        <GroupsTable
          groups={groups}
          from={source.groupsFrom}
          onFrom={running.setGroupsFrom}
          onGroup={running.setGroup}
        />
      ) : null}
      {saysStatus(source) ? null : (
        <DefaultStatus value={source.defaultStatus ?? null} onChange={running.setDefaultStatus} />
      )}
      <div aria-live="polite" className={styles["warnings"]}>
        {problems.hasNoName ? <Banner tone="warning">{t("imports.columns.noName")}</Banner> : null}
        {lacksStatus(source) ? (
          <Banner tone="warning">{t("imports.columns.lacksStatus")}</Banner>
        ) : null}
        {problems.usedTwice.length > 0 ? (
          <Banner tone="warning">
            {t("imports.columns.twice", {
              fields: format.list(problems.usedTwice.map(labelOf)),
            })}
          </Banner>
        ) : null}
      </div>
      {people.length > 0 ? <SamplePeople people={people} /> : null}
      {progress === null ? (
        <div className={styles["buttons"]}>
          <Button
            variant="primary"
            isDisabled={!isUsable(problems) || running.isReading}
            onPress={() => void running.check(source)}
          >
            {t("imports.columns.check")}
          </Button>
          <Button onPress={running.toReading}>{t("imports.columns.reading")}</Button>
          <Button onPress={() => void running.choose()}>{t("imports.columns.other")}</Button>
          <span className={styles["soft"]}>{t("imports.columns.nothingYet")}</span>
        </div>
      ) : (
        <JobProgress
          job={running.preview}
          label={t("imports.columns.checking")}
          starting={t("imports.starting")}
        />
      )}
    </section>
  );
}
