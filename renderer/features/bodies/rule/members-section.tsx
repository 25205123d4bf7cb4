import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Composition } from "#shared/domain/bodies/composition.ts";
import type { BodyView, OrganisationView } from "#shared/domain/bodies/views.ts";
import page from "../body-page.module.css";
import { membersOptions } from "../queries.ts";
import type { BodyWords } from "../use-body-words.ts";
import { MemberList } from "./member-list.tsx";
import styles from "./rule.module.css";
import { useRuleWords } from "./use-rule-words.ts";

export interface MembersSectionProps {
  view: BodyView;
  composition: Composition;
  organisation: OrganisationView;
  words: BodyWords;
  day: string;
}

/** Of a body with a rule: the rule in a sentence, and everybody it is made of on that day. */
export function MembersSection(props: MembersSectionProps) {
  const { view, composition, organisation, words, day } = props;
  const { t } = useTranslation();
  const known = new Map([...organisation.bodies, ...view.named].map(({ id, name }) => [id, name]));
  const say = useRuleWords(words, (id) => known.get(id) ?? "");
  const { data } = useQuery(membersOptions(view.body.id, day));
  return (
    <section className={page["section"]} aria-labelledby="body-members">
      <h2 id="body-members" className={page["heading"]}>
        {t("bodies.rule.membersTitle", { count: view.memberCount })}
      </h2>
      <p className={styles["sentence"]}>{say(composition)}</p>
      {data === undefined ? null : (
        <MemberList
          members={data}
          count={view.memberCount}
          words={words}
          label={t("bodies.rule.who")}
        />
      )}
    </section>
  );
}
