import { useQuery } from "@tanstack/react-query";
import { FileDown } from "lucide-react";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Redirect } from "wouter";
import type { OrganisationView } from "#shared/domain/bodies/views.ts";
import { brokenByBody } from "#shared/domain/rules/broken-by-body.ts";
import { todayIso } from "#renderer/lib/dates.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { Button } from "#renderer/ui/button.tsx";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { PageHeader } from "#renderer/ui/page-header.tsx";
import { SplitPage } from "#renderer/ui/page.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { answersOptions, organisationOptions } from "../queries.ts";
import { useAsOf, type AsOf } from "../use-as-of.ts";
import { ExportPanel } from "./export-panel.tsx";
import styles from "./picture.module.css";
import { PictureStage } from "./picture-stage.tsx";
import { TimeSlider } from "./time-slider.tsx";
import { spanOf } from "./time-stops.ts";
import { usePictureLabels } from "./use-picture-labels.ts";
import { ViewToggle } from "./view-toggle.tsx";

/** The organisation of a day as circles, with all the days there were below. */
export function PicturePage() {
  const { t } = useTranslation();
  const asOf = useAsOf();
  const { data, error, refetch } = useQuery(organisationOptions(asOf.day));
  const [isExporting, setExporting] = useState(false);
  const panel = isExporting ? (
    <ExportPanel asOf={asOf.day} onClose={() => setExporting(false)} />
  ) : null;
  // Of nothing there is no picture: the rows say how to begin.
  if (data?.bodies.length === 0 && data.changes.length === 0) {
    return <Redirect replace to={asOf.to("/bodies")} />;
  }
  const canExport = data !== undefined && data.bodies.length > 0;
  return (
    <SplitPage panel={panel}>
      <div className={styles["page"]}>
        <PageHeader
          full
          title={t("bodies.list.title")}
          actions={
            <>
              <ViewToggle value="drawing" asOf={asOf} />
              {canExport ? (
                <Button icon={FileDown} onPress={() => setExporting(true)}>
                  {t("bodiesPicture.export.open")}
                </Button>
              ) : null}
            </>
          }
        />
        {data === undefined && error === null ? <Skeleton lines={6} /> : null}
        {error === null ? null : (
          <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />
        )}
        {data === undefined ? null : <Drawing organisation={data} asOf={asOf} />}
      </div>
    </SplitPage>
  );
}

function Drawing({ organisation, asOf }: { organisation: OrganisationView; asOf: AsOf }) {
  const { t } = useTranslation();
  const format = useFormat();
  const labels = usePictureLabels();
  const today = todayIso();
  const { data: answers } = useQuery(answersOptions({ asOf: asOf.day }));
  const broken = useMemo(() => brokenByBody(answers ?? { rules: [] }), [answers]);
  const { bodies, changes } = organisation;
  const span = useMemo(() => spanOf(changes, asOf.day, today), [changes, asOf.day, today]);
  const name = t("bodiesPicture.name", {
    count: bodies.length,
    formatted: format.number(bodies.length),
    date: format.exactDate(asOf.day),
  });
  return (
    <>
      {bodies.length === 0 ? (
        <p className={styles["empty"]}>{t("bodiesPicture.none")}</p>
      ) : (
        <PictureStage
          organisation={organisation}
          labels={labels}
          broken={broken}
          name={name}
          to={asOf.to}
        />
      )}
      <TimeSlider span={span} day={asOf.day} today={today} onChange={asOf.choose} />
    </>
  );
}
