import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { OrganisationView } from "#shared/domain/bodies/views.ts";
import { ComboBox } from "#renderer/ui/combo-box.tsx";
import { pathTo } from "./tree-rows.ts";
import { useBodyWords } from "./use-body-words.ts";

interface BodyFieldProps {
  label: string;
  view: OrganisationView;
  /** Left out of the choice. */
  own: string | null;
  value: string | null;
  onChange: (id: string | null) => void;
  error?: string | undefined;
  optional?: boolean;
  placeholder?: string;
}

/** One of the bodies by its name, told apart from those of the same name by kind and place. */
function BodyField({ label, view, own, value, onChange, ...rest }: BodyFieldProps) {
  const { t } = useTranslation();
  const words = useBodyWords(view.kinds);
  const options = useMemo(() => {
    const nodes = new Map(view.bodies.map((node) => [node.id, node]));
    return view.bodies
      .filter(({ id }) => id !== own)
      .map((node) => ({
        id: node.id,
        label: node.name,
        detail: [words.kind(node.kind), ...pathTo(nodes, node)].join(" › "),
      }))
      .toSorted((a, b) => a.label.localeCompare(b.label));
  }, [view, own, words]);
  const chosen = options.find(({ id }) => id === value);
  const [typed, setTyped] = useState(chosen?.label ?? "");
  return (
    <ComboBox
      {...rest}
      label={label}
      options={options}
      value={value}
      inputValue={typed}
      onInputChange={(text) => {
        setTyped(text);
        if (text === "") onChange(null);
      }}
      onSelect={(id) => {
        onChange(id);
        setTyped(options.find((option) => option.id === id)?.label ?? "");
      }}
      emptyText={t("bodies.form.noSuchBody")}
    />
  );
}

export function ParentField(props: Omit<BodyFieldProps, "label">) {
  const { t } = useTranslation();
  return (
    <BodyField
      {...props}
      label={t("bodies.form.parent")}
      placeholder={t("bodies.form.parentHint")}
      optional
    />
  );
}
