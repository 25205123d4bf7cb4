import { useTranslation } from "react-i18next";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import { BODY_KINDS } from "#shared/domain/bodies/body-kinds.ts";
import type { OrganisationView } from "#shared/domain/bodies/views.ts";
import { MEMBERSHIP_STATUSES } from "#shared/domain/people/person.ts";
import type { RuleFields } from "#shared/domain/rules/rule.ts";
import type { ZodForm } from "#renderer/lib/use-zod-form.ts";
import { Checkbox } from "#renderer/ui/checkbox.tsx";
import { DateField } from "#renderer/ui/date-field.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import { CadenceField } from "../cadence-field.tsx";
import { BodyField } from "../parent-field.tsx";
import { WHERES } from "../rule/rule-values.ts";
import { TitleField } from "../title-field.tsx";
import { useBodyWords } from "../use-body-words.ts";
import type { RuleKind, RuleValues, ScopeValues } from "./rule-values.ts";

type Part =
  | "role"
  | "scope"
  | "count"
  | "months"
  | "terms"
  | "status"
  | "since"
  | "other"
  | "by"
  | "cadence"
  | "until"
  | "period";

/** What each kind of rule asks, in the order in which it is said. */
const ASKED: Readonly<Record<RuleKind, readonly Part[]>> = {
  least_holders: ["count", "role", "scope"],
  holder_status: ["role", "scope", "status", "since"],
  longest_term: ["role", "scope", "months"],
  most_terms: ["role", "scope", "count", "terms"],
  incompatible: ["role", "scope", "other"],
  appointed_by: ["role", "scope", "by"],
  meets: ["scope", "cadence"],
  temporary: ["scope", "until"],
  admissions_closed: ["status", "period"],
};

export interface RuleTermsFieldsProps {
  form: ZodForm<RuleValues, RuleFields>;
  view: OrganisationView;
}

/** The fields of a kind of rule. */
export function RuleTermsFields({ form, view }: RuleTermsFieldsProps) {
  return (
    <div className={layout["pair"]}>
      {ASKED[form.values.kind].map((part) => (
        <PartField key={part} part={part} form={form} view={view} />
      ))}
    </div>
  );
}

function PartField({ part, form, view }: RuleTermsFieldsProps & { part: Part }) {
  const { t } = useTranslation();
  const { values, field, change } = form;
  const number = t("bodies.role.numberWrong");
  switch (part) {
    case "role":
      return <TitleField label={t("bodies.role.title")} {...field("title")} />;
    case "scope":
      return <ScopeField {...field("scope")} view={view} />;
    case "other":
      return (
        <>
          <TitleField label={t("bodies.rules.otherRole")} {...field("otherTitle")} />
          <ScopeField {...field("otherScope")} view={view} />
        </>
      );
    case "count":
      return (
        <TextField
          label={t("bodies.rules.count")}
          inputMode="numeric"
          {...field("count", number)}
        />
      );
    case "months":
      return (
        <TextField
          label={t("bodies.rules.months")}
          inputMode="numeric"
          {...field("months", number)}
        />
      );
    case "terms":
      return (
        <>
          <TextField
            label={t("bodies.rules.newCount")}
            optional
            inputMode="numeric"
            {...field("newCountAfter", number)}
          />
          <Checkbox
            isSelected={values.countsActing}
            onChange={(countsActing) => change({ countsActing })}
          >
            {t("bodies.rules.countsActing")}
          </Checkbox>
        </>
      );
    case "status":
      return (
        <Select
          label={t("bodies.rule.status")}
          options={MEMBERSHIP_STATUSES.map((id) => ({ id, label: t(`people.statuses.${id}`) }))}
          {...field("status")}
        />
      );
    case "since":
      return <SinceFields form={form} />;
    case "by":
      return (
        <>
          <TitleField label={t("bodies.rules.by")} {...field("by")} />
          <Select
            label={t("bodies.rules.byWhere")}
            options={(["same", "above"] as const).map((id) => ({
              id,
              label: t(`bodies.rules.byWheres.${id}`),
            }))}
            {...field("where")}
          />
        </>
      );
    case "cadence":
      return <CadenceField value={values.cadence} onChange={(cadence) => change({ cadence })} />;
    case "until":
      return <DateField label={t("bodies.rules.until")} {...field("to")} />;
    case "period":
      return (
        <>
          <DateField label={t("bodies.rules.from")} {...field("from")} />
          <DateField label={t("bodies.rules.to")} {...field("to")} />
        </>
      );
    default:
      return assertNever(part);
  }
}

function SinceFields({ form }: Pick<RuleTermsFieldsProps, "form">) {
  const { t } = useTranslation();
  const { values, field } = form;
  return (
    <>
      <Select
        label={t("bodies.rules.since")}
        options={(["held", "before", "for"] as const).map((id) => ({
          id,
          label: t(`bodies.rules.sinces.${id}`),
        }))}
        {...field("since")}
      />
      {values.since === "before" ? (
        <DateField label={t("bodies.rules.day")} {...field("day")} />
      ) : null}
      {values.since === "for" ? (
        <TextField
          label={t("bodies.rules.months")}
          inputMode="numeric"
          {...field("months", t("bodies.role.numberWrong"))}
        />
      ) : null}
    </>
  );
}

interface ScopeFieldProps {
  value: ScopeValues;
  onChange: (value: ScopeValues) => void;
  error: string | undefined;
  view: OrganisationView;
}

/** Which bodies a rule is about. */
function ScopeField({ value, onChange, error, view }: ScopeFieldProps) {
  const { t } = useTranslation();
  const words = useBodyWords(view.kinds);
  const patch = (change: Partial<ScopeValues>) => onChange({ ...value, ...change });
  const { where } = value;
  const namesOne = where === "one" || where === "under" || where === "kindUnder";
  return (
    <>
      <Select
        label={t("bodies.rule.where")}
        options={WHERES.map((id) => ({ id, label: t(`bodies.rule.wheres.${id}`) }))}
        value={where}
        onChange={(next) => patch({ where: next })}
        error={namesOne ? undefined : error}
      />
      {where === "kind" || where === "kindUnder" ? (
        <Select
          label={t("bodies.form.kind")}
          options={[...BODY_KINDS, ...view.kinds.map(({ id }) => id)].map((id) => ({
            id,
            label: words.kind(id),
          }))}
          value={value.kind}
          onChange={(kind) => patch({ kind })}
        />
      ) : null}
      {namesOne ? (
        <BodyField
          label={t("bodies.rule.body")}
          view={view}
          own={null}
          value={value.body}
          onChange={(body) => patch({ body })}
          error={error}
        />
      ) : null}
    </>
  );
}
