import { X } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { ElectionView } from "#shared/domain/finances/campaign/views.ts";
import { call } from "#renderer/lib/client.ts";
import { PersonBox } from "#renderer/lib/person-box/person-box.tsx";
import { offerUndo, showError } from "#renderer/lib/undo.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import styles from "./campaign.module.css";

/** Who stands; somebody is added by typing their name. */
export function CandidateList({ view }: { view: ElectionView }) {
  const { t } = useTranslation();
  const mayWrite = useMay("finances.write");
  const { id: election, candidates } = view;
  const add = async (person: string) => {
    const { seq } = await call("campaign.addCandidate", { election, person });
    if (seq !== null) offerUndo(t("campaign.done.candidateAdded"), seq);
  };
  const remove = async (person: string) => {
    const { seq } = await call("campaign.removeCandidate", { election, person });
    offerUndo(t("campaign.done.candidateRemoved"), seq);
  };
  if (!mayWrite && candidates.length === 0) return null;
  return (
    <section className={styles["section"]}>
      <h2 className={styles["heading"]}>{t("campaign.one.candidates")}</h2>
      <ul className={styles["people"]}>
        {candidates.map(({ id, name }) => (
          <li key={id}>
            {name}
            {mayWrite ? (
              <IconButton
                icon={X}
                label={t("campaign.one.removeCandidate", { name })}
                onPress={() => void remove(id).catch(showError)}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {mayWrite ? (
        <div className={styles["add"]}>
          <PersonBox
            label={t("campaign.one.addCandidate")}
            placeholder={t("campaign.gifts.personHint")}
            onChoose={({ id }) => void add(id).catch(showError)}
          />
        </div>
      ) : null}
    </section>
  );
}
