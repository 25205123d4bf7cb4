import { useState } from "react";
import { useTranslation } from "react-i18next";
import { latestState, type Body, type BodyState } from "#shared/domain/bodies/body.ts";
import type { OrganisationView } from "#shared/domain/bodies/views.ts";
import { call } from "#renderer/lib/client.ts";
import { offerUndo } from "#renderer/lib/undo.ts";
import { useDraft } from "#renderer/lib/use-draft.ts";
import { BodyForm } from "./body-form.tsx";
import { BodyValues, valuesOf, type BodyChecked } from "./body-values.ts";

export interface ChangeBodyProps {
  body: Body;
  organisation: OrganisationView;
  day: string;
  onClose: () => void;
}

/** What a body is from a day on. What is typed is kept until it is sent or given up. */
export function ChangeBody({ body, organisation, day, onClose }: ChangeBodyProps) {
  const { t } = useTranslation();
  const [initial] = useState(() => valuesOf(latestState(body, day), day, false));
  const draft = useDraft(`body:${body.id}`, BodyValues, initial);
  if (!draft.isReady) return null;
  return (
    <BodyForm
      initial={draft.value}
      view={organisation}
      own={body.id}
      fromLabel={t("bodies.form.changesFrom")}
      submitLabel={t("app.ui.save")}
      isInset
      onType={draft.set}
      onSubmit={async ({ from, fields, source }: BodyChecked) => {
        const { seq } = await call("bodies.change", {
          id: body.id,
          state: null,
          from,
          fields,
          source,
        });
        draft.clear();
        offerUndo(t("bodies.done.changed", { name: fields.name }), seq);
        onClose();
      }}
      onCancel={() => {
        draft.clear();
        onClose();
      }}
    />
  );
}

interface CorrectStateProps extends Omit<ChangeBodyProps, "day"> {
  state: BodyState;
}

/** A change as it was noted, its day too, where it was noted wrongly. */
export function CorrectState({ body, state, organisation, onClose }: CorrectStateProps) {
  const { t } = useTranslation();
  const [initial] = useState(() => valuesOf(state, state.from, true));
  return (
    <BodyForm
      initial={initial}
      view={organisation}
      own={body.id}
      fromLabel={t("bodies.form.from")}
      submitLabel={t("app.ui.save")}
      isInset
      onSubmit={async ({ from, fields, source }: BodyChecked) => {
        const asked = { id: body.id, state: state.id, from, fields, source };
        const { seq } = await call("bodies.change", asked);
        offerUndo(t("bodies.done.corrected"), seq);
        onClose();
      }}
      onCancel={onClose}
    />
  );
}
