import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { OrganisationView } from "#shared/domain/bodies/views.ts";
import { BodyBox } from "#renderer/lib/bodies/body-box.tsx";
import { pathTo } from "./tree-rows.ts";
import { useBodyWords } from "./use-body-words.ts";

export interface BodyFieldProps {
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
export function BodyField({ view, own, ...rest }: BodyFieldProps) {
  const { t } = useTranslation();
  const words = useBodyWords(view.kinds);
  const bodies = useMemo(() => {
    const nodes = new Map(view.bodies.map((node) => [node.id, node]));
    return view.bodies
      .filter(({ id }) => id !== own)
      .map((node) => ({
        id: node.id,
        label: node.name,
        detail: [...pathTo(nodes, node), words.kind(node.kind)].join(" › "),
      }));
  }, [view, own, words]);
  return <BodyBox {...rest} bodies={bodies} emptyText={t("bodies.form.noSuchBody")} />;
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
