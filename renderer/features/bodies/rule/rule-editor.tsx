import { useQuery } from "@tanstack/react-query";
import { Plus, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { BODY_KINDS } from "#shared/domain/bodies/body-kinds.ts";
import type { OrganisationView } from "#shared/domain/bodies/views.ts";
import { MEMBERSHIP_STATUSES } from "#shared/domain/people/person.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { Button } from "#renderer/ui/button.tsx";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { BodyField } from "../parent-field.tsx";
import { previewOptions } from "../queries.ts";
import { TitleField } from "../title-field.tsx";
import { useBodyWords } from "../use-body-words.ts";
import { MemberList } from "./member-list.tsx";
import {
  emptyRuleLine,
  namesBody,
  WHERES,
  wholeSets,
  type RuleLine,
  type RuleValues,
} from "./rule-values.ts";
import styles from "./rule.module.css";
import { useRuleWords } from "./use-rule-words.ts";

export interface RuleEditorProps {
  value: RuleValues | null;
  onChange: (value: RuleValues | null) => void;
  view: OrganisationView;
  /** The body that has the rule; null for one that is to be. */
  own: string | null;
  day: string;
  error: string | undefined;
}

/** Who is in a body by rule: sets of people, those left out, the sentence they make, and who that is. */
export function RuleEditor({ value, onChange, view, own, day, error }: RuleEditorProps) {
  const { t } = useTranslation();
  const words = useBodyWords(view.kinds);
  const say = useRuleWords(words, (id) => view.bodies.find((body) => body.id === id)?.name ?? "");
  if (value === null) {
    return (
      <div>
        <Button
          size="small"
          variant="quiet"
          icon={Plus}
          onPress={() => onChange({ include: [emptyRuleLine("role")], exclude: [] })}
        >
          {t("bodies.rule.begin")}
        </Button>
      </div>
    );
  }
  const told = wholeSets(value);
  const { include, exclude } = value;
  const lines = (name: "include" | "exclude") =>
    value[name].map((line, at) => (
      <SetLine
        // Lines are told apart by where they stand only.
        // oxlint-disable-next-line react/no-array-index-key
        key={`${name} ${at}`}
        line={line}
        isBut={name === "exclude"}
        view={view}
        own={own}
        onChange={(next) =>
          onChange({
            ...value,
            [name]: value[name].map((one, index) => (index === at ? next : one)),
          })
        }
        onRemove={() => {
          const rest = { ...value, [name]: value[name].filter((_, index) => index !== at) };
          onChange(rest.include.length === 0 ? null : rest);
        }}
      />
    ));
  return (
    <fieldset className={styles["editor"]}>
      <legend>{t("bodies.rule.title")}</legend>
      {told === null ? null : <p className={styles["sentence"]}>{say(told)}</p>}
      {lines("include")}
      {lines("exclude")}
      <div className={styles["buttons"]}>
        <Button
          size="small"
          icon={Plus}
          onPress={() => onChange({ ...value, include: [...include, emptyRuleLine("body")] })}
        >
          {t("bodies.rule.add")}
        </Button>
        <Button
          size="small"
          icon={Plus}
          onPress={() => onChange({ ...value, exclude: [...exclude, emptyRuleLine("role")] })}
        >
          {t("bodies.rule.addBut")}
        </Button>
      </div>
      {error === undefined ? null : (
        <p role="alert" className={styles["error"]}>
          {error}
        </p>
      )}
      {told === null ? null : <Preview composition={told} own={own} day={day} view={view} />}
    </fieldset>
  );
}

interface PreviewProps extends Pick<RuleEditorProps, "own" | "day" | "view"> {
  composition: NonNullable<ReturnType<typeof wholeSets>>;
}

/** Who that is on the day, as one writes. */
function Preview({ composition, own, day, view }: PreviewProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useBodyWords(view.kinds);
  const { data } = useQuery(previewOptions(own, composition, day));
  if (data === undefined) return null;
  const title = t("bodies.rule.thatIs", { count: data.count, day: format.shortDate(day) });
  return (
    <section className={styles["preview"]} aria-label={t("bodies.rule.who")}>
      <p className={styles["why"]}>{title}</p>
      <MemberList {...data} words={words} label={t("bodies.rule.who")} />
    </section>
  );
}

interface SetLineProps {
  line: RuleLine;
  isBut: boolean;
  view: OrganisationView;
  own: string | null;
  onChange: (line: RuleLine) => void;
  onRemove: () => void;
}

function SetLine({ line, isBut, view, own, onChange, onRemove }: SetLineProps) {
  const { t } = useTranslation();
  const words = useBodyWords(view.kinds);
  const patch = (change: Partial<RuleLine>) => onChange({ ...line, ...change });
  const { of, where } = line;
  return (
    <div className={styles["set"]}>
      <Select
        label={t(isBut ? "bodies.rule.but" : "bodies.rule.set")}
        options={(["role", "body", "status"] as const).map((id) => ({
          id,
          label: t(`bodies.rule.sets.${id}`),
        }))}
        value={of}
        onChange={(next) => patch({ of: next })}
      />
      {of === "role" ? (
        <>
          <TitleField
            label={t("bodies.role.title")}
            value={line.title}
            onChange={(title) => patch({ title })}
          />
          <Select
            label={t("bodies.rule.where")}
            options={WHERES.map((id) => ({ id, label: t(`bodies.rule.wheres.${id}`) }))}
            value={where}
            onChange={(next) => patch({ where: next })}
          />
        </>
      ) : null}
      {of === "role" && (where === "kind" || where === "kindUnder") ? (
        <Select
          label={t("bodies.form.kind")}
          options={[...BODY_KINDS, ...view.kinds.map(({ id }) => id)].map((id) => ({
            id,
            label: words.kind(id),
          }))}
          value={line.kind}
          onChange={(kind) => patch({ kind })}
        />
      ) : null}
      {namesBody(line) ? (
        <BodyField
          label={t("bodies.rule.body")}
          view={view}
          own={of === "body" ? own : null}
          value={line.body}
          onChange={(body) => patch({ body })}
        />
      ) : null}
      {of === "status" ? (
        <Select
          label={t("bodies.rule.status")}
          options={MEMBERSHIP_STATUSES.map((id) => ({ id, label: t(`people.statuses.${id}`) }))}
          value={line.status}
          onChange={(status) => patch({ status })}
        />
      ) : null}
      <IconButton icon={X} label={t("bodies.rule.remove")} onPress={onRemove} />
    </div>
  );
}
