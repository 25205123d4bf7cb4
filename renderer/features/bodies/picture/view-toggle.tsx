import { CircleDot, List } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { SegmentedControl } from "#renderer/ui/segmented-control.tsx";
import type { AsOf } from "../use-as-of.ts";

const PATHS = { rows: "/bodies", drawing: "/bodies/picture" } as const;

/** The same circles of the same day, in rows or drawn. */
export function ViewToggle({ value, asOf }: { value: keyof typeof PATHS; asOf: AsOf }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  return (
    <SegmentedControl
      label={t("bodiesPicture.view")}
      value={value}
      segments={[
        { id: "rows", label: t("bodiesPicture.rows"), icon: List },
        { id: "drawing", label: t("bodiesPicture.drawing"), icon: CircleDot },
      ]}
      onChange={(id) => navigate(asOf.to(PATHS[id]))}
    />
  );
}
