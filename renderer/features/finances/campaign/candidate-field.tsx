import { useTranslation } from "react-i18next";
import type { ElectionView } from "#shared/domain/finances/campaign/views.ts";
import type { Ref } from "#shared/domain/finances/expenses/ref.ts";
import { Select } from "#renderer/ui/select.tsx";

const LIST = "list";

export interface CandidateFieldProps {
  view: ElectionView;
  value: Ref | null;
  onChange: (candidate: Ref | null) => void;
}

/** Whom it is for: the list as a whole, or one of those who stand. */
export function CandidateField({ view, value, onChange }: CandidateFieldProps) {
  const { t } = useTranslation();
  const known = view.candidates;
  // Whoever no longer stands stays chosen where they were.
  const all = value === null || known.some(({ id }) => id === value.id) ? known : [...known, value];
  return (
    <Select
      label={t("campaign.spending.candidate")}
      options={[
        { id: LIST, label: t("campaign.spending.wholeList") },
        ...all.map(({ id, name }) => ({ id, label: name })),
      ]}
      value={value?.id ?? LIST}
      onChange={(chosen) => onChange(all.find(({ id }) => id === chosen) ?? null)}
    />
  );
}
