import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { call } from "#renderer/lib/client.ts";
import { offerUndo, showError } from "#renderer/lib/undo.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { scalesOptions } from "../queries.ts";

/** The treasury says by which year’s scale a year counts that has none yet: the latest one before it. */
export function CountByOther({ year }: { year: number }) {
  const { t } = useTranslation();
  const mayWrite = useMay("finances.write");
  const { data } = useQuery(scalesOptions());
  const before = (data?.scales ?? []).map((scale) => scale.year).filter((one) => one < year);
  if (!mayWrite || before.length === 0) return null;
  const scaleYear = Math.max(...before);
  const set = async () => {
    try {
      const { seq } = await call("mileage.setYear", { year, scaleYear });
      offerUndo(t("expensePages.journey.countsBy", { year, scaleYear }), seq);
    } catch (error) {
      showError(error);
    }
  };
  return (
    <div>
      <Button size="small" onPress={() => void set()}>
        {t("expensePages.journey.countBy", { year, scaleYear })}
      </Button>
    </div>
  );
}
