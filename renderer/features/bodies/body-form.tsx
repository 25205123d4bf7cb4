import { useRef, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import type { OrganisationView } from "#shared/domain/bodies/views.ts";
import type { Override } from "#shared/domain/rules/override.ts";
import { todayIso } from "#renderer/lib/dates.ts";
import { PassOver, usePassOver } from "#renderer/lib/pass-over.tsx";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Button } from "#renderer/ui/button.tsx";
import { DateField } from "#renderer/ui/date-field.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { SegmentedControl } from "#renderer/ui/segmented-control.tsx";
import { TextArea } from "#renderer/ui/text-area.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import { anotherAs, BodyChecked, type BodyValues } from "./body-values.ts";
import { CadenceField } from "./cadence-field.tsx";
import styles from "./forms.module.css";
import { KindField } from "./kind-field.tsx";
import { ParentField } from "./parent-field.tsx";
import { RoleLines } from "./role-lines.tsx";
import { RuleEditor } from "./rule/rule-editor.tsx";
import { SourceFields } from "./source-fields.tsx";

export interface BodyFormProps {
  initial: BodyValues;
  view: OrganisationView;
  /** The body itself, which cannot stand under itself; null for a new one. */
  own: string | null;
  fromLabel: string;
  submitLabel: string;
  /** Of a form that can begin again with the next one, as much alike as can be. */
  againLabel?: string;
  isInset?: boolean;
  onType?: (typed: BodyValues) => void;
  onSubmit: (checked: BodyChecked, overrides: Override[], again: boolean) => Promise<void>;
  onCancel: () => void;
}

/** All that may change in the life of a body; of a new one, its roles too. Enter in a line sends it. */
export function BodyForm(props: BodyFormProps) {
  const { initial, view, own, onSubmit, onType, onCancel } = props;
  const { t } = useTranslation();
  const form = useZodForm({
    initial,
    schema: BodyChecked,
    ...(onType === undefined ? {} : { onType }),
    refusals: {
      "bodies.kind_not_found": "kind",
      "bodies.parent_not_found": "parent",
      "bodies.under_itself": "parent",
      "bodies.beyond_parent": "parent",
      "bodies.until_before_start": "until",
      "bodies.ends_before_it_opens": "from",
      "bodies.rule_of_itself": "rule",
      "bodies.state_on_that_day": "from",
      "bodies.parts_after": "from",
      "bodies.mandates_outside": "from",
    },
  });
  const { values } = form;
  const name = useRef<HTMLInputElement>(null);
  const passing = usePassOver();
  // Whoever passes over a rule goes on with what they had asked for.
  const asked = useRef(false);
  const save = (again: boolean, over: readonly Override[] = []) =>
    form.submit(async (checked) => {
      asked.current = again;
      await passing.trying(over, (overrides) => onSubmit(checked, overrides, again));
      if (!again) return;
      form.reset(anotherAs(values));
      name.current?.focus();
    });
  const keys = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    save(event.shiftKey && props.againLabel !== undefined);
  };
  return (
    <Form
      form={form}
      className={styles[props.isInset === true ? "inset" : "form"]}
      onSubmit={() => save(false)}
      onKeyDownCapture={keys}
      onEscape={onCancel}
    >
      <FormFailure>{form.failure}</FormFailure>
      <PassOver passing={passing} form={form} onPass={(over) => save(asked.current, over)} />
      <TextField
        label={t("bodies.form.name")}
        placeholder={t("bodies.form.nameHint")}
        {...form.field("name", t("bodies.form.nameMissing"))}
        maxLength={200}
        inputRef={name}
        autoFocus
      />
      <div className={layout["pair"]}>
        <KindField kinds={view.kinds} {...form.field("kind")} />
        <DateField label={props.fromLabel} {...form.field("from", t("bodies.form.dateMissing"))} />
      </div>
      <div className={layout["pair"]}>
        {/* Nothing is above the first. */}
        {view.bodies.some(({ id }) => id !== own) || values.parent !== null ? (
          <ParentField view={view} own={own} {...form.field("parent")} />
        ) : null}
        {values.parent === null ? null : (
          <SegmentedControl
            label={t("bodies.form.attachment")}
            hideLabel={false}
            segments={[
              { id: "part", label: t("bodies.attachments.part") },
              { id: "lent", label: t("bodies.attachments.lent") },
            ]}
            value={values.attachment}
            onChange={(attachment) => form.change({ attachment })}
          />
        )}
      </div>
      {own === null ? (
        <RoleLines
          lines={values.roles}
          onChange={(roles) => form.change({ roles })}
          errors={form.errors}
        />
      ) : null}
      <TextArea
        label={t("bodies.form.purpose")}
        optional
        rows={2}
        {...form.field("purpose")}
        maxLength={2000}
      />
      <TextArea
        label={t("bodies.form.domain")}
        optional
        rows={2}
        {...form.field("domain")}
        maxLength={2000}
      />
      <div className={layout["pair"]}>
        <TextField
          label={t("bodies.form.meets")}
          optional
          placeholder={t("bodies.form.meetsHint")}
          {...form.field("meets")}
          maxLength={2000}
        />
        <CadenceField value={values.cadence} onChange={(cadence) => form.change({ cadence })} />
      </div>
      <div className={layout["pair"]}>
        <SegmentedControl
          label={t("bodies.form.admission")}
          hideLabel={false}
          segments={[
            { id: "open", label: t("bodies.admissions.open") },
            { id: "closed", label: t("bodies.admissions.closed") },
          ]}
          value={values.admission}
          onChange={(admission) => form.change({ admission })}
        />
        <DateField
          label={t("bodies.form.until")}
          optional
          description={t("bodies.form.untilDetail")}
          {...form.field("until")}
        />
      </div>
      <RuleEditor
        value={values.rule}
        onChange={(rule) => form.change({ rule })}
        view={view}
        own={own}
        day={values.from ?? todayIso()}
        error={form.field("rule", t("bodies.rule.notWhole")).error}
      />
      <SourceFields values={values} onChange={(source) => form.change(source)} />
      <div className={layout["buttons"]}>
        <Button type="submit" variant="primary" isPending={form.isSending}>
          {props.submitLabel}
        </Button>
        {props.againLabel === undefined ? null : (
          <Button shortcut="mod+shift+enter" isDisabled={form.isSending} onPress={() => save(true)}>
            {props.againLabel}
          </Button>
        )}
        <Button variant="quiet" onPress={onCancel}>
          {t("app.ui.cancel")}
        </Button>
      </div>
    </Form>
  );
}
