import { useTranslation } from "react-i18next";
import { latestState, type Body, type BodyState } from "#shared/domain/bodies/body.ts";
import type { OrganisationView } from "#shared/domain/bodies/views.ts";
import { call } from "#renderer/lib/client.ts";
import { offerUndo } from "#renderer/lib/undo.ts";
import { BodyForm } from "./body-form.tsx";
import { BodyValues, valuesOf, type BodyChecked } from "./body-values.ts";
import { KeepForm } from "./kept-form.tsx";

export interface ChangeBodyProps {
  body: Body;
  organisation: OrganisationView;
  day: string;
  onClose: () => void;
}

/** What a body is from a day on. */
export function ChangeBody({ body, organisation, day, onClose }: ChangeBodyProps) {
  const { t } = useTranslation();
  return (
    <KeepForm
      place={`body:${body.id}`}
      schema={BodyValues}
      initial={() => valuesOf(latestState(body, day), day, false)}
      onClose={onClose}
    >
      {(kept) => (
        <BodyForm
          initial={kept.initial}
          view={organisation}
          own={body.id}
          fromLabel={t("bodies.form.changesFrom")}
          submitLabel={t("app.ui.save")}
          isInset
          onType={kept.onType}
          onSubmit={async ({ from, fields, source }: BodyChecked, overrides) => {
            const asked = { id: body.id, state: null, from, fields, source, overrides };
            const { seq } = await call("bodies.change", asked);
            offerUndo(t("bodies.done.changed", { name: fields.name }), seq);
            kept.onClose();
          }}
          onCancel={kept.onClose}
        />
      )}
    </KeepForm>
  );
}

interface CorrectStateProps extends Omit<ChangeBodyProps, "day"> {
  state: BodyState;
}

/** A change as it was noted, its day too, where it was noted wrongly. */
export function CorrectState({ body, state, organisation, onClose }: CorrectStateProps) {
  const { t } = useTranslation();
  return (
    <KeepForm
      place={`body-state:${state.id}`}
      schema={BodyValues}
      initial={() => valuesOf(state, state.from, true)}
      onClose={onClose}
    >
      {(kept) => (
        <BodyForm
          initial={kept.initial}
          view={organisation}
          own={body.id}
          fromLabel={t("bodies.form.from")}
          submitLabel={t("app.ui.save")}
          isInset
          onType={kept.onType}
          onSubmit={async ({ from, fields, source }: BodyChecked, overrides) => {
            const asked = { id: body.id, state: state.id, from, fields, source, overrides };
            const { seq } = await call("bodies.change", asked);
            offerUndo(t("bodies.done.corrected"), seq);
            kept.onClose();
          }}
          onCancel={kept.onClose}
        />
      )}
    </KeepForm>
  );
}
